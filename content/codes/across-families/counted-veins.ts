/** Veins as units of treatment: what a unit is called, and what becomes of further work in the same vein. */
import type { Book } from '@/engine/book.ts';
import type { Mistake } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason } from '@/engine/family.ts';
import { idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';

/** "One vein, because …" or the vein's name: what a unit counts. */
export function countedAs(session: Session, vein: VesselGroup): string {
  const where = inWords(session, vein.vessels);
  return vein.vessels.length > 1 ? `one vein, because one lesion runs through the ${where}` : `the ${where}`;
}

type Again = {
  /** The code of the vein's unit. */
  readonly into: CodeFact;
  /** The code of the common wrong reading. */
  readonly wouldBe: CodeFact;
  readonly mistake?: Mistake;
  /** The rule that counts veins. */
  readonly rule: string;
  /** What does not count, such as "stents". */
  readonly uncounted: string;
};

/** The further work in a vein that already has its unit. */
export function sameVeinAgain(session: Session, book: Book, vein: VesselGroup, again: Again): Finding[] {
  const steps = vein.steps.slice(1);
  if (steps.length === 0) return [];
  const { into, rule, uncounted, ...wrong } = again;
  const where = inWords(session, vein.vessels);
  const bridged = vein.vessels.length > 1;
  const text = bridged
    ? `One lesion runs through the ${where}: they count as one vein.`
    : `The same vein again: the ${where} counts once, however many ${uncounted}.`;
  return [part(into, reason(book, bridged ? 'bridging-lesion' : rule, idsOf(steps), text), wrong)];
}
