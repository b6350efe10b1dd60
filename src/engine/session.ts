/** A case seen with the atlas: which access each step went through, what kind of vessel it touched, what is one vessel. */
import { type Atlas, type AtlasVessel, type CatheterOrder, catheterOrder, vesselOf } from './atlas.ts';
import type { AccessStep, Case, Step, StepKind, Vessel } from './case.ts';

export type StepOf<Kind extends StepKind> = Extract<Step, { readonly do: Kind }>;

/** A step, with the access that it went through: the one it names, or else the last one before it. */
export type SessionStep<Kind extends StepKind = StepKind> = {
  readonly step: StepOf<Kind>;
  readonly access: AccessStep | null;
  readonly at: number;
  /** The vessel of that access. */
  readonly entered: AtlasVessel | null;
  /** The vessels that it worked in: those it names, or that of a catheter's tip. */
  readonly on: readonly AtlasVessel[];
};

/**
 * What rules read of a case; a rule never reads the date. With a place for every field, given or not: what is built
 * alike is read quickest.
 */
export type SessionCase = Pick<Case, 'billing' | 'lesions' | 'steps'> & {
  readonly payer: Case['payer'] | undefined;
  readonly dialysis: Case['dialysis'] | undefined;
};

export type Session = {
  readonly case: SessionCase;
  readonly atlas: Atlas;
  readonly steps: readonly SessionStep[];
  /** The same by kind, each list in order: so few kinds that looking through them is the quickest. */
  readonly byKind: readonly OfKind[];
};

type OfKind = { readonly kind: StepKind; readonly steps: readonly SessionStep[] };

/** What any step may say of where it went; asking for a field costs less than asking whether there is one. */
type Whereabouts = {
  readonly id: string;
  readonly vessels?: readonly Vessel[];
  readonly tip?: Vessel;
  readonly via?: string;
};

const nothing: readonly never[] = [];

function vesselsOn({ vessels, tip }: Whereabouts, atlas: Atlas): readonly AtlasVessel[] {
  if (vessels === undefined) return tip === undefined ? nothing : [vesselOf(atlas, tip)];
  const found: AtlasVessel[] = [];
  for (const vessel of vessels) found.push(vesselOf(atlas, vessel));
  return found;
}

/** Puts a step with those of its kind. */
function sortIn(byKind: { readonly kind: StepKind; readonly steps: SessionStep[] }[], placed: SessionStep): void {
  const kind = placed.step.do;
  for (const alike of byKind) {
    if (alike.kind !== kind) continue;
    alike.steps.push(placed);
    return;
  }
  byKind.push({ kind, steps: [placed] });
}

/** The access step of an id; `otherwise` where there is none. */
function accessNamed(id: string, steps: readonly Step[], otherwise: AccessStep | null): AccessStep | null {
  let access = otherwise;
  for (const step of steps) if (step.do === 'access' && step.id === id) access = step;
  return access;
}

/** Lays a case out for the rules. */
export function openSession({ billing, payer, dialysis, lesions, steps }: Case, atlas: Atlas): Session {
  let last: AccessStep | null = null;
  let lastEntered: AtlasVessel | null = null;
  const placedSteps: SessionStep[] = [];
  const byKind: { readonly kind: StepKind; readonly steps: SessionStep[] }[] = [];
  for (const step of steps) {
    if (step.do === 'access') {
      last = step;
      lastEntered = vesselOf(atlas, step.vessel);
    }
    const { via }: Whereabouts = step;
    const access: AccessStep | null = via === undefined ? last : accessNamed(via, steps, last);
    const entered: AtlasVessel | null =
      access === last || access === null ? lastEntered : vesselOf(atlas, access.vessel);
    const placed = { step, access, at: placedSteps.length, entered, on: vesselsOn(step, atlas) };
    placedSteps.push(placed);
    sortIn(byKind, placed);
  }
  return { case: { billing, payer, dialysis, lesions, steps }, atlas, steps: placedSteps, byKind };
}

/**
 * Remembers what `make` makes of a session until it is asked about another one: while a case is coded, many rules ask
 * the same of it.
 */
export function ofSession<T>(make: (session: Session) => T): (session: Session) => T {
  let kept: { readonly session: Session; readonly value: T } | undefined;
  return (session) => {
    if (kept?.session !== session) kept = { session, value: make(session) };
    return kept.value;
  };
}

/** Whether the session has a step of a kind. */
export function hasStep({ byKind }: Session, kind: StepKind): boolean {
  for (const alike of byKind) if (alike.kind === kind) return true;
  return false;
}

const areOfKind = <Kind extends StepKind>(
  alike: readonly SessionStep[],
  kind: Kind,
): alike is readonly (SessionStep & SessionStep<Kind>)[] => alike[0]?.step.do === kind;

/** The steps of one kind, in order. */
export function stepsOf<Kind extends StepKind>({ byKind }: Session, kind: Kind): readonly SessionStep<Kind>[] {
  for (const alike of byKind) if (alike.kind === kind && areOfKind(alike.steps, kind)) return alike.steps;
  return nothing;
}

/** A vessel of the session's atlas. */
export const lookUp = (session: Session, vessel: Vessel): AtlasVessel => vesselOf(session.atlas, vessel);

/** Whether a step was carried out: neither failed nor stopped. */
export const isDone = (step: Step): boolean => !('outcome' in step) || step.outcome === undefined;

/** Whether the step went through the circuit of a dialysis access. */
export const throughDialysis = ({ entered }: Pick<SessionStep, 'entered'>): boolean => entered?.kind === 'dialysis';

/** How far a tip went from an access; null without an access, or where no way joins the two. */
export const orderFrom = (session: Session, access: AccessStep | null, tip: Vessel): CatheterOrder | null =>
  access === null ? null : catheterOrder(session.atlas, access.vessel, tip);

/** A vessel for counting: one vessel of the atlas, or several that one lesion bridges. */
export type VesselGroup = {
  /** The vessels that the steps name. */
  readonly vessels: readonly Vessel[];
  /** These, and those that a lesion makes one with them. */
  readonly reach: readonly Vessel[];
  readonly steps: readonly Step[];
};

type OnVessels = Step & { readonly vessels: readonly Vessel[]; readonly lesion?: string };

const none: readonly (readonly Vessel[])[] = [];

/** The vessels that a lesion makes one: those of the lesion that the step names, else of every lesion that it touches. */
function bridges(session: Session, step: OnVessels): readonly (readonly Vessel[])[] {
  let found: (readonly Vessel[])[] | undefined;
  for (const lesion of session.case.lesions) {
    if (lesion.vessels.length < 2 || (step.lesion !== undefined && step.lesion !== lesion.id)) continue;
    if (!step.vessels.some((vessel) => lesion.vessels.includes(vessel))) continue;
    if (found === undefined) found = [lesion.vessels];
    else found.push(lesion.vessels);
  }
  return found ?? none;
}

/** A group while vessels are still joining it. */
type Growing = { readonly vessels: Vessel[]; reach: readonly Vessel[]; readonly steps: Step[] };

/** The vessel, with those that some joins make one with it. */
function reachOf(vessel: Vessel, joins: readonly (readonly Vessel[])[]): readonly Vessel[] {
  let reach: readonly Vessel[] = [vessel];
  for (const join of joins) {
    if (!join.includes(vessel)) continue;
    reach =
      reach.length === 1 ? [vessel, ...join.filter((other) => other !== vessel)] : [...new Set([...reach, ...join])];
  }
  return reach;
}

const pushNew = <T>(list: T[], value: T): void => {
  if (!list.includes(value)) list.push(value);
};

/** Each value once, in order: for lists as short as those of a session. */
export function once<T>(values: readonly T[]): T[] {
  const found: T[] = [];
  for (const value of values) pushNew(found, value);
  return found;
}

/** Adds a vessel of a step to the groups, merging those that it joins. */
function join(groups: Growing[], step: Step, vessel: Vessel, reach: readonly Vessel[]): void {
  let into: Growing | undefined;
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i];
    if (group === undefined || !reach.some((other) => group.reach.includes(other))) continue;
    if (into === undefined) {
      into = group;
      continue;
    }
    for (const other of group.vessels) pushNew(into.vessels, other);
    for (const other of group.steps) pushNew(into.steps, other);
    into.reach = [...into.reach, ...group.reach];
    groups.splice(i, 1);
    i -= 1;
  }
  if (into === undefined) {
    groups.push({ vessels: [vessel], reach, steps: [step] });
    return;
  }
  pushNew(into.vessels, vessel);
  pushNew(into.steps, step);
  if (reach.length > 1) into.reach = [...into.reach, ...reach];
}

/**
 * The vessels of the given steps, counted as coding counts them: vessels that one lesion bridges are one.
 * @param alike further sets of vessels that count as one (a dated grouping), if any.
 */
export function groupVessels(
  session: Session,
  steps: readonly OnVessels[],
  alike: readonly (readonly Vessel[])[] = none,
): VesselGroup[] {
  const groups: Growing[] = [];
  for (const step of steps) {
    const lesions = bridges(session, step);
    const joins = alike.length === 0 ? lesions : [...lesions, ...alike];
    for (const vessel of step.vessels) join(groups, step, vessel, reachOf(vessel, joins));
  }
  return groups;
}

/** The access that the first step of a group went through. */
export function accessOfGroup(session: Session, group: VesselGroup): AccessStep | null {
  const first = group.steps[0]?.id;
  for (const { step, access } of session.steps) if (step.id === first) return access;
  return null;
}

/** Step ids of some steps. */
export const idsOf = (steps: readonly { readonly id: string }[]): string[] => steps.map((step) => step.id);

/** Parts of one thing name it once, at the end: "peripheral segment", "central segment of the left dialysis circuit". */
export function sharingTail(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const at = last.indexOf(' of the ');
  const tail = last.slice(at);
  return at < 0 || !words.every((word) => word.endsWith(tail))
    ? words
    : words.map((word, i) => (i === words.length - 1 ? word : word.slice(0, -tail.length)));
}

/** Vessels as words: "left common iliac vein", "left renal vein and right renal vein". */
export function inWords(session: Session, vessels: readonly Vessel[]): string {
  const only = vessels[0];
  if (vessels.length === 1 && only !== undefined) return lookUp(session, only).plain;
  const words = sharingTail(vessels.map((vessel) => lookUp(session, vessel).plain));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
