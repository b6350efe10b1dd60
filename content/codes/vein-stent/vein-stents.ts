/** What every edition of the venous stent rules shares: the stents that do not count, and the further ones of a vein. */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import {
  allVeins,
  inWords,
  isDone,
  type Session,
  type SessionStep,
  stepsOf,
  throughDialysis,
  type VesselGroup,
} from '@/engine/session.ts';
import { sameVeinAgain } from '../across-families/counted-veins.ts';
import { entersVein, outsideStents, stentedVeinOf } from '../across-families/treatments.ts';

function refuse(session: Session, book: Book, placed: SessionStep<'stent'>, wouldBe: CodeFact): Finding | null {
  const { step } = placed;
  const where = inWords(session, step.vessels);
  if (placed.access === null) return unsupported([step.id], 'The record names no access for this stent.');
  if (!entersVein(session, placed))
    return unsupported([step.id], `The ${where} was treated through an access that is no vein.`);
  if (step.outcome === 'stopped')
    return unsupported([step.id], `The stent for the ${where} was given up with the device inside.`);
  if (step.outcome === 'failed') {
    const text = `No stent could be placed in the ${where}: what was only tried is not reported.`;
    return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
  }
  return step.temporary === true
    ? unsupported([step.id], `The stent in the ${where} was temporary: no sourced rule covers that.`)
    : null;
}

/** What can be said of the stents that are not counted: failed, given up, temporary, through a dialysis circuit. */
export function otherStents(session: Session, book: Book, wouldBe: CodeFact): Finding[] {
  const findings: Finding[] = [];
  for (const placed of stepsOf(session, 'stent')) {
    if (throughDialysis(session, placed) || !allVeins(session, placed.step.vessels)) continue;
    const refused = refuse(session, book, placed, wouldBe);
    if (refused !== null) findings.push(refused);
  }
  return findings;
}

/** The further stents of a vein that already has its unit. */
export const furtherStents = (
  session: Session,
  book: Book,
  vein: VesselGroup,
  into: CodeFact,
  wouldBe: CodeFact,
  rule: string,
): Finding[] =>
  sameVeinAgain(session, book, vein, { into, wouldBe, mistake: 'stents-not-vessels', rule, uncounted: 'stents' });

/** A balloon that worked in a stented vein: the step, the vein, and which of the step's vessels lie in it. */
export type BalloonInStented = {
  readonly step: BalloonStep;
  readonly vein: VesselGroup;
  readonly vessels: readonly Vessel[];
};

/** The balloons that worked in one of the stented veins. */
export function balloonsIn(session: Session, stented: readonly VesselGroup[]): BalloonInStented[] {
  const found: BalloonInStented[] = [];
  for (const placed of stepsOf(session, 'balloon')) {
    const { step } = placed;
    if (!isDone(step) || !entersVein(session, placed) || !allVeins(session, step.vessels)) continue;
    const vein = stentedVeinOf(stented, step.vessels);
    if (vein === null) continue;
    const apart = outsideStents(stented, step.vessels);
    found.push({ step, vein, vessels: step.vessels.filter((vessel) => !apart.includes(vessel)) });
  }
  return found;
}
