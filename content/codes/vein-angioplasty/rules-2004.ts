/**
 * Venous balloons for dates of service up to 2016: a code for the work and a code for the imaging, each vein.
 * The pair is coded from the day on which a source shows it in use.
 */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { type PairBed, proposePairs, proposePairsBesideStents } from '../across-families/vessel-balloon-pairs.ts';

const veins = (book: Book): PairBed => ({
  bed: 'vein',
  rule: 'vein-balloon-pair',
  wouldBe: () => book.code('vein/balloon/percutaneous'),
  pairOf: (_vein, way) => ({
    work: book.code(`vein/balloon/${way}`),
    imaging: book.code('vein/balloon/imaging'),
    confidence: 'high',
  }),
});

/** From 2014 to 2016. */
export const propose2014 = (session: Session, book: Book): Finding[] =>
  hasStep(session, 'balloon') ? proposePairs(session, book, veins(book)) : [];

/** Up to 2013, when a stent did not contain every balloon of its vein. */
export const propose2004 = (session: Session, book: Book): Finding[] =>
  hasStep(session, 'balloon') ? proposePairsBesideStents(session, book, veins(book)) : [];
