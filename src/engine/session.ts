/** A case seen with the atlas: which access each step went through, what kind of vessel it touched, what is one vessel. */
import { type Atlas, type AtlasVessel, catheterOrder, type CatheterOrder, vesselOf } from './atlas.ts';
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

/** The steps of one kind, in order. */
export function stepsOf<Kind extends StepKind>(session: Session, kind: Kind): SessionStep<Kind>[] {
  const isKind = (placed: SessionStep): placed is SessionStep & SessionStep<Kind> => placed.step.do === kind;
  return session.steps.filter(isKind);
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
  readonly vessels: readonly Vessel[];
  readonly steps: readonly Step[];
};

type OnVessels = Step & { readonly vessels: readonly Vessel[]; readonly lesion?: string };

/** The vessels that a step's lesion makes one: those of the lesion it names, else of each lesion with two of its vessels. */
function bridges(session: Session, step: OnVessels): (readonly Vessel[])[] {
  const found: (readonly Vessel[])[] = [];
  for (const lesion of session.case.lesions) {
    if (lesion.vessels.length < 2) continue;
    const shared = step.vessels.reduce((n, vessel) => n + (lesion.vessels.includes(vessel) ? 1 : 0), 0);
    if (step.lesion === lesion.id ? shared > 0 : step.lesion === undefined && shared > 1) found.push(lesion.vessels);
  }
  return found;
}

/**
 * The vessels of the given steps, counted as coding counts them: vessels that one lesion bridges are one.
 * @param alike further sets of vessels that count as one (a dated grouping), if any.
 */
export function groupVessels(
  session: Session,
  steps: readonly OnVessels[],
  alike: readonly (readonly Vessel[])[] = [],
): VesselGroup[] {
  const groups: { vessels: Set<Vessel>; steps: Step[] }[] = [];
  for (const step of steps) {
    const joins = [...bridges(session, step), ...alike];
    for (const vessel of step.vessels) {
      const reach = new Set([vessel]);
      for (const set of joins) if (set.includes(vessel)) for (const other of set) reach.add(other);
      const met = groups.filter((group) => [...reach].some((other) => group.vessels.has(other)));
      const first = met[0];
      if (first === undefined) {
        groups.push({ vessels: reach, steps: [step] });
        continue;
      }
      for (const other of reach) first.vessels.add(other);
      if (!first.steps.includes(step)) first.steps.push(step);
      for (const merged of met.slice(1)) {
        for (const other of merged.vessels) first.vessels.add(other);
        for (const other of merged.steps) if (!first.steps.includes(other)) first.steps.push(other);
        groups.splice(groups.indexOf(merged), 1);
      }
    }
  }
  return groups.map((group) => {
    const named = new Set(group.steps.flatMap((step) => ('vessels' in step ? step.vessels : [])));
    return { vessels: [...group.vessels].filter((vessel) => named.has(vessel)), steps: group.steps };
  });
}

/** Step ids of some steps. */
export const idsOf = (steps: readonly { readonly id: string }[]): string[] => steps.map((step) => step.id);

/** Vessels as words: "left common iliac vein", "left renal vein and right renal vein". */
export function inWords(session: Session, vessels: readonly Vessel[]): string {
  const words = vessels.map((vessel) => lookUp(session, vessel).plain);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
