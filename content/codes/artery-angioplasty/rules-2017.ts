/** Balloons in arteries for dates of service from 2017: one first artery, add-ons for the others, imaging inside. */
import type { Book } from '@/engine/book.ts';
import type { Finding } from '@/engine/family.ts';
import { hasStep, type Session } from '@/engine/session.ts';
import { proposeBalloons } from '../across-families/vessel-balloons.ts';
import { besideNeckStent, isInNeck } from './neck.ts';

/**
 * Proposes the balloon lines of a session. The codes leave out the leg, the head, the heart, the lung and the dialysis
 * circuit; that the neck is counted follows from its not being among them.
 */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'balloon')) return [];
  const first = book.code('artery/balloon/first');
  return proposeBalloons(session, book, {
    bed: 'artery',
    also: 'neck',
    first,
    further: book.code('artery/balloon/further'),
    counts: 'artery-balloon-counts-arteries',
    confidence: ({ vessels }) => (vessels.some((vessel) => isInNeck(session, vessel)) ? 'medium' : 'high'),
    elsewhere: (placed) => besideNeckStent(session, placed),
    wouldBe: () => first,
  });
}
