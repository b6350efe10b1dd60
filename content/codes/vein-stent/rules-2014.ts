/** Venous stents for dates of service from 2014: one first vein, add-ons for the others, balloons and imaging inside. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { proposeStents } from '../across-families/vessel-stents.ts';

/** Proposes the stent lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  return proposeStents(session, book, {
    bed: 'vein',
    first: book.code('vein/stent/first'),
    further: book.code('vein/stent/further'),
    counts: 'vein-stent-counts-veins',
    contains: 'stent-contains-balloon',
    balloon: () => book.findCode('vein/balloon/first') ?? book.findCode('vein/balloon/percutaneous'),
  });
}
