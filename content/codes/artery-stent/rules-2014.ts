/** Stents in arteries for dates of service from 2014: one first artery, add-ons for the others, balloons and imaging inside. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { percutaneousWork } from '../across-families/balloon-territories.ts';
import { proposeStents } from '../across-families/vessel-stents.ts';
import { asEndograft, inTrunk } from './elsewhere.ts';

/** Proposes the stent lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  return proposeStents(session, book, {
    bed: 'artery',
    first: book.code('artery/stent/first'),
    further: book.code('artery/stent/further'),
    counts: 'artery-stent-counts-arteries',
    contains: 'artery-stent-contains-balloon',
    elsewhere: (placed) => inTrunk(session, placed) ?? asEndograft(session, placed),
    balloon: (vessels) => book.findCode('artery/balloon/first') ?? percutaneousWork(session, book, vessels),
  });
}
