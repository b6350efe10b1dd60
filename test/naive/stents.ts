/**
 * Stents in veins, and in arteries outside heart, neck and leg (to 2010 in leg arteries as well). One unit for each vessel,
 * however many stents. To 2013 one set of codes served arteries and veins, and told open from percutaneous.
 */
import type { Case } from '@/engine/case.ts';
import { bedOf } from './anatomy.ts';
import { type Area, add, type Counts, firstAndFurther } from './area.ts';
import {
  hasCircuit,
  hasUnusualArteries,
  isDisputed,
  isOutOfScope,
  lesionOf,
  methodOf,
  type Work,
  workOf,
  yearOf,
} from './read.ts';

/** A covered stent in an aneurysm or a fistula closes it: other codes may stand for that. */
const isClosing = (theCase: Case, work: Work): boolean =>
  work.stents.some((stent) => ['aneurysm', 'fistula'].includes(lesionOf(theCase, stent)?.kind ?? ''));

function old(theCase: Case, works: readonly Work[]): Counts | null {
  const beds = new Set(works.map(({ vessels }) => bedOf(vessels[0] ?? '')));
  if (beds.size > 1 || works.some(({ atherectomies }) => atherectomies.length > 0)) return null;
  const stents = works.flatMap((work) => work.stents);
  if (stents.length === 0) return {};
  const method = methodOf(theCase, stents);
  if (method === null) return null;
  const counts: Counts = {};
  if (method === 'percutaneous') firstAndFurther(counts, works.length, '37205', '37206');
  if (method === 'open') firstAndFurther(counts, works.length, '37207', '37208');
  add(counts, '75960', works.length);
  return counts;
}

export const stents: Area = {
  name: 'stents in veins and in arteries outside heart and leg',
  codes: ['37236', '37237', '37238', '37239', '37205', '37206', '37207', '37208', '75960'],
  count: (theCase) => {
    if (hasCircuit(theCase)) return {};
    if (isOutOfScope(theCase) || hasUnusualArteries(theCase)) return null;
    const year = yearOf(theCase);
    const works = (year <= 2010 ? workOf(theCase, 'artery', 'vein', 'leg') : workOf(theCase, 'artery', 'vein')).filter(
      (work) => work.stents.length > 0,
    );
    // Lesions that overlap like links of a chain: how many vessels they make was not read.
    if (works.some(({ vessels }) => vessels.length > 2)) return null;
    if (isDisputed(works.map(({ vessels }) => vessels)) || works.some((work) => isClosing(theCase, work))) return null;
    if (year <= 2013) return old(theCase, works);
    const counts: Counts = {};
    const inBed = (bed: string): number => works.filter(({ vessels }) => bedOf(vessels[0] ?? '') === bed).length;
    firstAndFurther(counts, inBed('artery'), '37236', '37237');
    firstAndFurther(counts, inBed('vein'), '37238', '37239');
    return counts;
  },
};
