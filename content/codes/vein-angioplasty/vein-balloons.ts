/** What every edition of the venous balloon rules shares: which balloons count, and what becomes of the others. */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import {
  allVeins,
  groupVessels,
  inWords,
  lookUp,
  type Session,
  stepsOf,
  throughDialysis,
  type VesselGroup,
} from '@/engine/session.ts';
import { sameVeinAgain } from '../across-families/counted-veins.ts';
import { outsideStents, stentedVeinOf, stentedVeins } from '../across-families/treatments.ts';

export type VeinBalloons = {
  /** Balloons of veins that no stent was put in, one group for each vein. */
  readonly veins: readonly VesselGroup[];
  /** Balloons of veins that were also stented. */
  readonly inStented: readonly { readonly step: BalloonStep; readonly vein: VesselGroup }[];
  /** What can be said of the rest: failed, given up, through a dialysis circuit. */
  readonly others: readonly Finding[];
};

/** Sorts the balloon steps of veins. */
export function sortBalloons(session: Session, book: Book, wouldBe: CodeFact): VeinBalloons {
  const stented = stentedVeins(session);
  const counted: BalloonStep[] = [];
  const inStented: { step: BalloonStep; vein: VesselGroup }[] = [];
  const others: Finding[] = [];
  for (const placed of stepsOf(session, 'balloon')) {
    const { step } = placed;
    if (throughDialysis(session, placed) || !allVeins(session, step.vessels)) continue;
    const where = inWords(session, step.vessels);
    const vein = stentedVeinOf(stented, step.vessels);
    if (placed.access === null) {
      others.push(unsupported([step.id], 'The record names no access for this balloon.'));
    } else if (lookUp(session, placed.access.vessel).kind !== 'vein') {
      others.push(unsupported([step.id], `The ${where} was treated through an access that is no vein.`));
    } else if (step.outcome === 'stopped') {
      others.push(unsupported([step.id], `The balloon in the ${where} was given up with the device inside.`));
    } else if (step.outcome === 'failed') {
      const text = `The ${where} could not be opened: a balloon that was only tried is not reported.`;
      others.push(part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe }));
    } else if (vein !== null) {
      inStented.push({ step, vein });
      const vessels = outsideStents(stented, step.vessels);
      if (vessels.length > 0) counted.push({ ...step, vessels });
    } else if (step.purpose === 'stent-delivery') {
      others.push(
        unsupported([step.id], `A stent was delivered in the ${where} that the record does not show placed.`),
      );
    } else {
      counted.push(step);
    }
  }
  return { veins: groupVessels(session, counted), inStented, others };
}

/** The further balloons of a vein that already has its unit. */
export const repeats = (
  session: Session,
  book: Book,
  vein: VesselGroup,
  into: CodeFact,
  wouldBe: CodeFact,
  rule: string,
): Finding[] => sameVeinAgain(session, book, vein, { into, wouldBe, rule, uncounted: 'balloons or narrowings' });
