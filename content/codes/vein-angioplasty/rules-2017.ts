/** Venous balloons for dates of service from 2017: one first vein, add-ons for the others, imaging inside. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { proposeBalloons } from '../across-families/vessel-balloons.ts';

/** Proposes the balloon lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'balloon')) return [];
  const first = book.code('vein/balloon/first');
  return proposeBalloons(session, book, {
    bed: 'vein',
    first,
    further: book.code('vein/balloon/further'),
    counts: 'vein-balloon-counts-veins',
    wouldBe: () => first,
  });
}
