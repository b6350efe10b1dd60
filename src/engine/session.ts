/** A case seen with the atlas: which access each step went through, what kind of vessel it touched, what is one vessel. */
import { type Atlas, type AtlasVessel, type CatheterOrder, catheterOrder, vesselOf } from './atlas.ts';
import type { AccessStep, Case, Step, StepKind, Vessel } from './case.ts';

export type StepOf<Kind extends StepKind> = Extract<Step, { readonly do: Kind }>;

/** A step, with the access that it went through: the one it names, or else the last one before it. */
export type SessionStep<Kind extends StepKind = StepKind> = {
  readonly step: StepOf<Kind>;
  readonly access: AccessStep | null;
  readonly at: number;
};

export type Session = {
  readonly case: Case;
  readonly atlas: Atlas;
  readonly steps: readonly SessionStep[];
};

/** Lays a case out for the rules. */
export function openSession(theCase: Case, atlas: Atlas): Session {
  let last: AccessStep | null = null;
  const steps: SessionStep[] = [];
  for (const step of theCase.steps) {
    if (step.do === 'access') last = step;
    let access: AccessStep | null = last;
    if ('via' in step && step.via !== undefined) {
      for (const other of theCase.steps) if (other.do === 'access' && other.id === step.via) access = other;
    }
    steps.push({ step, access, at: steps.length });
  }
  return { case: theCase, atlas, steps };
}

const isOfKind = <Kind extends StepKind>(placed: SessionStep, kind: Kind): placed is SessionStep & SessionStep<Kind> =>
  placed.step.do === kind;

/** Whether the session has a step of a kind. */
export function hasStep(session: Session, kind: StepKind): boolean {
  for (const { step } of session.steps) if (step.do === kind) return true;
  return false;
}

/** The steps of one kind, in order. */
export function stepsOf<Kind extends StepKind>(session: Session, kind: Kind): SessionStep<Kind>[] {
  const found: SessionStep<Kind>[] = [];
  for (const placed of session.steps) if (isOfKind(placed, kind)) found.push(placed);
  return found;
}

/** A vessel of the session's atlas. */
export const lookUp = (session: Session, vessel: Vessel): AtlasVessel => vesselOf(session.atlas, vessel);

/** Whether a step was carried out: neither failed nor stopped. */
export const isDone = (step: Step): boolean => !('outcome' in step) || step.outcome === undefined;

/** Whether every vessel named is a systemic vein. */
export const allVeins = (session: Session, vessels: readonly Vessel[]): boolean =>
  vessels.every((vessel) => lookUp(session, vessel).kind === 'vein');

/** Whether the step went through the circuit of a dialysis access. */
export const throughDialysis = (session: Session, { access }: Pick<SessionStep, 'access'>): boolean =>
  access !== null && lookUp(session, access.vessel).kind === 'dialysis';

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

/** Vessels as words: "left common iliac vein", "left renal vein and right renal vein". */
export function inWords(session: Session, vessels: readonly Vessel[]): string {
  const only = vessels[0];
  if (vessels.length === 1 && only !== undefined) return lookUp(session, only).plain;
  const words = vessels.map((vessel) => lookUp(session, vessel).plain);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
