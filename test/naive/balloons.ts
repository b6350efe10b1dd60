/**
 * Balloons in veins, and in arteries outside heart and leg (to 2010 in leg arteries as well).
 * From 2017: first artery and each further; first vein and each further. To 2016: one surgical unit for each vessel, and
 * beside it the imaging half: for a vein always the same, for an artery first and further, by territory.
 */
import type { Case } from '@/engine/case.ts';
import { territoryOf } from './anatomy.ts';
import { type Area, add, type Counts, firstAndFurther } from './area.ts';
import {
  hasCircuit,
  hasUnusualArteries,
  isDisputed,
  isOutOfScope,
  methodOf,
  type Work,
  workOf,
  yearOf,
} from './read.ts';

/**
 * Whether the balloon of one vessel counts. In a vessel with a stent it is inside the stent's code from 2014. To 2013 a
 * balloon meant as the treatment, which failed, counted beside the stent that it made necessary; a balloon after the last stent never did.
 */
function counts(theCase: Case, work: Work): boolean | null {
  if (work.balloons.length === 0) return false;
  if (work.atherectomies.length > 0 || work.lithotripsies.length > 0) return null;
  if (work.stents.length === 0) return work.balloons.some(({ purpose }) => purpose === 'treat') ? true : null;
  // A lesion runs on into the next vessel, and another one in one of the two has the stent: how they join was not read.
  const lesions = new Set([...work.stents, ...work.balloons].map(({ lesion }) => lesion));
  if (work.vessels.length > 1 && lesions.size > 1) return null;
  if (yearOf(theCase) >= 2014) return false;
  const before = theCase.steps.slice(
    0,
    theCase.steps.findLastIndex((step) => work.stents.some((stent) => stent === step)),
  );
  const meant = work.balloons.filter((step) => step.purpose === 'treat' && before.includes(step));
  if (meant.length === 0) return false;
  return meant.some(({ result }) => result === 'inadequate') ? true : null;
}

/** The vessels whose balloon counts; null: no opinion. */
function ballooned(theCase: Case, works: readonly Work[]): Work[] | null {
  if (isDisputed(works.map(({ vessels }) => vessels))) return null;
  const found: Work[] = [];
  for (const work of works) {
    const answer = counts(theCase, work);
    if (answer === null) return null;
    if (answer) found.push(work);
  }
  return found;
}

export const veinBalloons: Area = {
  name: 'balloons in veins',
  codes: ['37248', '37249', '35476', '35460', '75978'],
  count: (theCase) => {
    if (hasCircuit(theCase)) return {};
    if (isOutOfScope(theCase)) return null;
    const found = ballooned(theCase, workOf(theCase, 'vein'));
    if (found === null) return null;
    const counts: Counts = {};
    if (yearOf(theCase) >= 2017) {
      firstAndFurther(counts, found.length, '37248', '37249');
      return counts;
    }
    for (const { balloons } of found) {
      const method = methodOf(theCase, balloons);
      if (method === null) return null;
      add(counts, method === 'open' ? '35460' : '35476');
      add(counts, '75978');
    }
    return counts;
  },
};

type Old = { readonly percutaneous: string; readonly open: string; readonly first: string; readonly further: string };
const visceral: Old = { percutaneous: '35471', open: '35450', first: '75966', further: '75968' };
const arm: Old = { percutaneous: '35475', open: '35458', first: '75962', further: '75964' };
/** By territory. The aorta's imaging half was not read: it is not in the table. */
const oldCodes: Record<string, Old> = {
  renal: visceral,
  visceral,
  brachiocephalic: arm,
  'upper-extremity': arm,
  iliac: { ...arm, percutaneous: '35473', open: '35454' },
  'femoral-popliteal': { ...arm, percutaneous: '35474', open: '35456' },
  'tibial-peroneal': { ...arm, percutaneous: '35470', open: '35459' },
};

export const arteryBalloons: Area = {
  name: 'balloons in arteries outside heart and leg',
  codes: [
    '37246',
    '37247',
    '35471',
    '35450',
    '35475',
    '35458',
    '35473',
    '35454',
    '35474',
    '35456',
    '35470',
    '35459',
  ].concat(['75962', '75964', '75966', '75968']),
  count: (theCase) => {
    if (hasCircuit(theCase)) return {};
    if (isOutOfScope(theCase)) return null;
    if (hasUnusualArteries(theCase)) return null;
    const year = yearOf(theCase);
    const works = year <= 2010 ? workOf(theCase, 'artery', 'leg') : workOf(theCase, 'artery');
    const found = ballooned(theCase, works);
    if (found === null) return null;
    const counts: Counts = {};
    if (year >= 2017) {
      firstAndFurther(counts, found.length, '37246', '37247');
      return counts;
    }
    for (const { balloons, vessels } of found) {
      const method = methodOf(theCase, balloons);
      const codes = oldCodes[territoryOf(vessels[0] ?? '')];
      if (method === null || codes === undefined || vessels.some((name) => name.endsWith('tibioperoneal-trunk')))
        return null;
      add(counts, codes[method]);
      add(counts, counts[codes.first] === undefined ? codes.first : codes.further);
    }
    return counts;
  },
};
