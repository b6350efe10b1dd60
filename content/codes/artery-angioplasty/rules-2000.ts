/**
 * Balloons in arteries for dates of service up to 2016: a code for the work and a code for the imaging, each artery, by
 * territory. Coded from the day on which a source shows the first of them in use. Every artery proposes the first code
 * of its imaging pair; the settlement makes those after the first of the session the further one.
 */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { balloonTerritory, percutaneousWork } from '../across-families/balloon-territories.ts';
import { type PairBed, proposePairs, proposePairsBesideStents } from '../across-families/vessel-balloon-pairs.ts';
import { besideNeckStent } from './neck.ts';

/** The imaging half of each territory. No source read gives that of the aorta. */
const imaging: Readonly<Record<string, string>> = {
  visceral: 'artery/balloon/imaging/visceral/first',
  brachiocephalic: 'artery/balloon/imaging/peripheral/first',
};

const arteries = (session: Session, book: Book): PairBed => ({
  bed: 'artery',
  also: 'neck',
  rule: 'artery-balloon-pair',
  elsewhere: (placed) => besideNeckStent(session, placed),
  wouldBe: (vessels) => percutaneousWork(session, book, vessels),
  pairOf: ({ vessels }, way) => {
    const territory = balloonTerritory(session, book, vessels);
    if (territory === null) return null;
    const half = imaging[territory.name];
    return {
      work: book.code(`artery/balloon/${way}/${territory.name}`),
      imaging: half === undefined ? null : book.code(half),
      confidence: territory.confidence,
    };
  },
});

/** From 2014 to 2016. */
export const propose2014 = (session: Session, book: Book): Finding[] =>
  hasStep(session, 'balloon') ? proposePairs(session, book, arteries(session, book)) : [];

/** Up to 2013, when a stent did not contain every balloon of its artery. */
export const propose2000 = (session: Session, book: Book): Finding[] =>
  hasStep(session, 'balloon') ? proposePairsBesideStents(session, book, arteries(session, book)) : [];
