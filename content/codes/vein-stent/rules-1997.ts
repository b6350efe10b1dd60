/**
 * Venous stents for dates of service up to 2013, with the codes that served arteries too. Coded from the day on which a
 * source shows the first code in use.
 */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { proposeVesselStents } from '../across-families/vessel-stent-pairs.ts';

/** Proposes the stent lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  return proposeVesselStents(session, book, {
    bed: 'vein',
    balloon: () => book.findCode('vein/balloon/percutaneous'),
  });
}
