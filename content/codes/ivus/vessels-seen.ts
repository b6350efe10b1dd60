/** Which vessels were looked at from inside, counted, whatever the codes of the day. */
import { type Book, groupOf, onEachSide } from '@/engine/book.ts';
import type { IvusStep } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import {
  groupVessels,
  idsOf,
  inWords,
  lookUp,
  type Session,
  stepsOf,
  throughDialysis,
  type VesselGroup,
} from '@/engine/session.ts';
import { bedOf } from '../across-families/beds.ts';

/** Why an IVUS step is not coded, or null. */
function refuse(
  session: Session,
  book: Book,
  placed: ReturnType<typeof stepsOf<'ivus'>>[number],
  wouldBe: CodeFact,
): Finding | null {
  const { step } = placed;
  const where = inWords(session, step.vessels);
  if (step.oct === true)
    return unsupported([step.id], `Optical imaging inside the ${where}: no sourced rule covers it outside the heart.`);
  if (placed.access === null) return unsupported([step.id], 'The record names no access for this imaging from inside.');
  // Of the codes for a circuit the list of main services names only those from 2017 on.
  const inCircuit = throughDialysis(placed);
  if (inCircuit && book.findCode('dialysis/circuit/study') === null)
    return unsupported([step.id], 'Imaging from inside through a dialysis circuit: no sourced rule covers it.');
  const other = step.vessels.find((vessel) => {
    const { kind, territory, base } = lookUp(session, vessel);
    if (inCircuit) return (kind !== 'dialysis' && kind !== 'vein') || base.includes('side-branch');
    return (kind !== 'artery' && kind !== 'vein') || territory.startsWith('coronary');
  });
  if (other !== undefined)
    return unsupported([step.id], `No sourced rule covers imaging from inside the ${lookUp(session, other).plain}.`);
  if (step.outcome === 'stopped')
    return unsupported([step.id], `Imaging from inside the ${where} was given up with the device inside.`);
  if (step.outcome !== 'failed') return null;
  const text = `Imaging from inside the ${where} could not be done: what was only tried is not reported.`;
  return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
}

/** The step with the vessels of the peripheral segment of a circuit as one: that they count so is inferred from the circuit's codes. */
function asCircuit(session: Session, book: Book, step: IvusStep): IvusStep {
  const segments = book.findGrouping('dialysis-segments');
  const vessels = step.vessels.map((vessel) => {
    const { base, side } = lookUp(session, vessel);
    const group = segments === null ? null : groupOf(segments, base);
    const peripheral = group === 'anastomosis' || (group?.endsWith('peripheral') ?? false);
    return peripheral && side !== null ? `${side}-dialysis-circuit-peripheral` : vessel;
  });
  return { ...step, vessels: vessels.filter((vessel, i) => vessels.indexOf(vessel) === i) };
}

export type Seen = {
  /** The vessels, counted. */
  readonly vessels: readonly VesselGroup[];
  /** `disputed` where the count rests on a grouping that sources do not share; `medium` where a circuit was seen. */
  readonly confidence: Confidence;
  readonly others: readonly Finding[];
};

/** Counts the vessels looked at from inside. */
export function countSeen(session: Session, book: Book, wouldBe: CodeFact): Seen {
  const steps: IvusStep[] = [];
  const others: Finding[] = [];
  let confidence: Confidence = 'high';
  for (const placed of stepsOf(session, 'ivus')) {
    // The coronary family speaks of the heart.
    if (bedOf(session, placed) === 'heart') continue;
    const refused = refuse(session, book, placed, wouldBe);
    if (refused !== null) others.push(refused);
    else if (throughDialysis(placed)) {
      steps.push(asCircuit(session, book, placed.step));
      confidence = 'medium';
    } else steps.push(placed.step);
  }
  const apart = groupVessels(session, steps);
  const grouping = book.findGrouping('ivus-joined-vessels');
  const vessels = grouping === null ? apart : groupVessels(session, steps, onEachSide(grouping));
  return { vessels, confidence: vessels.length < apart.length ? 'disputed' : confidence, others };
}

/** What a unit counts: a vessel's name, or the vessels that count as one. */
export function countedAs(session: Session, vessel: VesselGroup): string {
  const where = inWords(session, vessel.vessels);
  return vessel.vessels.length > 1 ? `${where}, counted as one vessel` : where;
}

/** Further looks at a vessel that already has its unit. */
export function furtherLooks(
  session: Session,
  book: Book,
  vessel: VesselGroup,
  into: CodeFact,
  wouldBe: CodeFact,
): Finding[] {
  const again = vessel.steps.slice(1);
  if (again.length === 0) return [];
  const text = `All looks inside one vessel together are one unit: the ${countedAs(session, vessel)}.`;
  return [part(into, reason(book, 'ivus-counts-vessels', idsOf(again), text), { wouldBe })];
}
