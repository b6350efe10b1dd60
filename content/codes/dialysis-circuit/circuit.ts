/** The dialysis circuit as a place: which part of it a vessel is, and what was done there. */
import type { Side } from '@/engine/atlas.ts';
import { type Book, groupOf } from '@/engine/book.ts';
import type { AccessStep, Step, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import {
  inWords,
  isDone,
  lookUp,
  type Session,
  type SessionStep,
  type StepOf,
  throughDialysis,
} from '@/engine/session.ts';
import { bedOf, lesionOf } from '../across-families/beds.ts';

const places = ['anastomosis', 'peripheral', 'branch', 'central'] as const;
export type Place = (typeof places)[number];

/** The limb in which the circuit lies. */
export const limbOf = (session: Session): 'arm' | 'leg' => session.case.dialysis?.limb ?? 'arm';

/** The vessels that a step names. */
export const vesselsOf = (step: Step): readonly Vessel[] =>
  'vessels' in step ? step.vessels : 'tip' in step ? [step.tip] : step.do === 'access' ? [step.vessel] : [];

/** The side of the circuit that the session touches; null where it touches none, `both` where it touches two. */
export function circuitSide(session: Session): Side | 'both' | null {
  let found: Side | null = null;
  for (const { step, entered, on } of session.steps) {
    for (const vessel of step.do === 'access' ? [entered] : on) {
      if (vessel === null) continue;
      const { kind, side } = vessel;
      if (kind !== 'dialysis' || side === null || side === found) continue;
      if (found !== null) return 'both';
      found = side;
    }
  }
  return found;
}

/** Which part of the circuit of one side a vessel is, by the limb of the case; null for a vessel that is none of it. */
export function placeOf(session: Session, book: Book, vessel: Vessel, circuit: Side): Place | null {
  const { base, side } = lookUp(session, vessel);
  if (side !== null && side !== circuit) return null;
  const group = groupOf(book.grouping('dialysis-segments'), base);
  return places.find((place) => group === place || group === `${limbOf(session)}-${place}`) ?? null;
}

/** The steps that belong to the circuit: all that went through it, and all on its own vessels. */
export function circuitSteps(session: Session): SessionStep[] {
  return session.steps.filter((placed) => bedOf(session, placed) === 'dialysis');
}

export type Treating = StepOf<'balloon' | 'stent' | 'thrombectomy' | 'embolize'>;

/** A treatment in the circuit, with its vessels by segment. The arterial anastomosis lies in the peripheral one. */
export type Work<Done extends Treating = Treating> = {
  readonly step: Done;
  readonly access: AccessStep;
  readonly at: number;
  readonly peripheral: readonly Vessel[];
  readonly central: readonly Vessel[];
  readonly anastomosis: boolean;
};

const isTreating = (step: Step): step is Treating =>
  step.do === 'balloon' || step.do === 'stent' || step.do === 'thrombectomy' || step.do === 'embolize';

/** Narrows work to one kind of step. */
export const isWork =
  <Kind extends Treating['do']>(kind: Kind) =>
  (work: Work): work is Work<Extract<Treating, { readonly do: Kind }>> =>
    work.step.do === kind;

/** Why the way in is not one that the rules speak of, or null. */
export function wrongWay(
  session: Session,
  { access, entered }: Pick<SessionStep, 'access' | 'entered'>,
): string | null {
  if (access === null) return 'The record names no access for this work in the dialysis circuit.';
  if (!throughDialysis({ entered })) {
    return `The dialysis circuit was reached through the ${lookUp(session, access.vessel).plain}: no sourced rule says how that is reported.`;
  }
  return access.method === 'open'
    ? 'The dialysis circuit was opened by a cut-down: no sourced rule covers this work through it.'
    : null;
}

/** A lesion, or a step, whose vessels lie in both segments. */
const spans = (found: readonly (Place | null)[]): boolean =>
  found.includes('central') && found.some((place) => place === 'peripheral' || place === 'anastomosis');

const placesStent = (session: Session): boolean =>
  session.case.steps.some((step) => step.do === 'stent' && isDone(step));

/** Why no sourced rule covers a treatment at these places, or null. */
function wrongPlace(
  session: Session,
  book: Book,
  step: Treating,
  circuit: Side,
  found: readonly (Place | null)[],
): string | null {
  const where = inWords(session, step.vessels);
  if (found.includes(null))
    return `The ${where} is treated here beyond the dialysis circuit: no sourced rule covers it.`;
  if (step.do === 'embolize') {
    return found.includes('central') ? `No sourced rule covers closing off the ${where} through a circuit.` : null;
  }
  if (found.includes('branch')) return `No sourced rule covers this treatment of the ${where}, a side branch.`;
  if (step.do === 'stent' && step.temporary === true)
    return `The stent in the ${where} was temporary: no sourced rule covers that.`;
  if (step.do === 'balloon' && step.purpose === 'stent-delivery' && !placesStent(session))
    return `A stent was delivered in the ${where} that the record does not show placed.`;
  const lesion = lesionOf(session, step);
  const bridged = lesion?.vessels.map((vessel) => placeOf(session, book, vessel, circuit)) ?? [];
  return spans(bridged)
    ? 'One lesion runs from the peripheral into the central segment: no sourced rule says how its treatment counts.'
    : null;
}

export type Sorted = {
  readonly done: readonly Work[];
  /** Given up with the device inside. */
  readonly stopped: readonly Work[];
  /** What can be said of the rest: failed, or covered by no rule. */
  readonly others: readonly Finding[];
  /** Whether some work in the peripheral segment is covered by no rule. */
  readonly open: boolean;
};

/**
 * Sorts the treatments of the circuit.
 * @param wouldBe the code that a treatment which could not be done would have been.
 */
export function sortWork(
  session: Session,
  book: Book,
  circuit: Side,
  steps: readonly SessionStep[],
  wouldBe: (work: Work) => CodeFact | null,
): Sorted {
  const done: Work[] = [];
  const stopped: Work[] = [];
  const others: Finding[] = [];
  let open = false;
  for (const placed of steps) {
    const { step, access, at } = placed;
    if (!isTreating(step)) continue;
    const found = step.vessels.map((vessel) => placeOf(session, book, vessel, circuit));
    const wrong = wrongWay(session, placed) ?? wrongPlace(session, book, step, circuit, found);
    if (wrong !== null || access === null) {
      others.push(unsupported([step.id], wrong ?? ''));
      open ||= found.some((place) => place === 'peripheral' || place === 'anastomosis');
      continue;
    }
    const work: Work = {
      step,
      access,
      at,
      peripheral: step.vessels.filter((_, i) => found[i] !== 'central'),
      central: step.vessels.filter((_, i) => found[i] === 'central'),
      anastomosis: found.includes('anastomosis'),
    };
    if (step.outcome === undefined) done.push(work);
    else if (step.outcome === 'stopped') stopped.push(work);
    else {
      const text = `The work in the ${inWords(session, step.vessels)} could not be done: what was only tried is not reported.`;
      others.push(part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe: wouldBe(work) }));
    }
  }
  return { done, stopped, others, open };
}

/** The other devices that were used in the circuit: no rule covers them. */
export function otherDevices(session: Session, steps: readonly SessionStep[]): Finding[] {
  const findings: Finding[] = [];
  for (const { step } of steps) {
    if (step.do !== 'atherectomy' && step.do !== 'lithotripsy') continue;
    const what = step.do === 'atherectomy' ? 'Taking plaque out of' : 'Shock waves inside';
    findings.push(
      unsupported([step.id], `${what} the ${inWords(session, step.vessels)}: no sourced rule covers it in a circuit.`),
    );
  }
  return findings;
}

/** What becomes of getting a wire through an occlusion: it belongs to the treatment that followed. */
export function crossings(
  session: Session,
  book: Book,
  steps: readonly SessionStep[],
  into: CodeFact | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const { step } of steps) {
    if (step.do !== 'cross') continue;
    const where = inWords(session, step.vessels);
    if (step.outcome !== undefined) {
      const text = `The wire could not be brought through the ${where}: what was only tried is not reported.`;
      findings.push(part(null, reason(book, 'not-carried-out', [step.id], text)));
    } else if (into === null) {
      findings.push(unsupported([step.id], `No treatment on this claim followed the wire through the ${where}.`));
    } else {
      const text = `Getting through the ${where} belongs to its treatment.`;
      findings.push(part(into, reason(book, 'dialysis-way-inside', [step.id], text)));
    }
  }
  return findings;
}

/** What is said of a session on two circuits. */
export function refuseBoth(steps: readonly SessionStep[]): Finding[] {
  const text = 'Dialysis circuits on both sides in one session: no sourced rule says how they are counted.';
  return steps
    .filter(({ step }) => vesselsOf(step).length > 0 && step.do !== 'access' && step.do !== 'ivus')
    .map(({ step }) => unsupported([step.id], text));
}
