/** What the steps of a session say of treatment, whatever family codes it. */
import type { AccessStep, BalloonStep, StentStep, Step, Vessel } from '@/engine/case.ts';
import {
  allVeins,
  groupVessels,
  isDone,
  lookUp,
  type Session,
  type SessionStep,
  stepsOf,
  type VesselGroup,
} from '@/engine/session.ts';

const treating: ReadonlySet<Step['do']> = new Set([
  'balloon',
  'stent',
  'atherectomy',
  'lithotripsy',
  'thrombectomy',
  'embolize',
  'filter',
]);

/** Whether a step treated a vessel, and was carried out. */
export const isTreatment = (step: Step): boolean => treating.has(step.do) && isDone(step);

/** Whether the session treated anything: diagnostic studies are then held to more. */
export const hasTreatment = (session: Session): boolean => session.case.steps.some(isTreatment);

/** Whether a treatment went through an access. */
export const treatsThrough = (session: Session, access: AccessStep | null): boolean =>
  session.steps.some((step) => step.access === access && isTreatment(step.step));

/** The stents of veins that the venous stent family codes: carried out, left in place, not through a dialysis circuit. */
export function veinStents(session: Session): StentStep[] {
  const found: StentStep[] = [];
  for (const placed of stepsOf(session, 'stent')) {
    const { step } = placed;
    if (!isDone(step) || step.temporary === true) continue;
    if (entersVein(session, placed) && allVeins(session, step.vessels)) found.push(step);
  }
  return found;
}

/** Whether the step went through an access into a systemic vein. */
export const entersVein = (session: Session, { access }: Pick<SessionStep, 'access'>): boolean =>
  access !== null && lookUp(session, access.vessel).kind === 'vein';

/** The veins that were stented, counted: what one lesion bridges is one. */
export const stentedVeins = (session: Session): VesselGroup[] => groupVessels(session, veinStents(session));

/** The stented vein that a balloon worked in, or null. */
export function stentedVeinOf(stented: readonly VesselGroup[], vessels: readonly Vessel[]): VesselGroup | null {
  return stented.find((group) => vessels.some((vessel) => group.reach.includes(vessel))) ?? null;
}

/** The vessels of a step that lie in no stented vein. */
export const outsideStents = (stented: readonly VesselGroup[], vessels: readonly Vessel[]): readonly Vessel[] =>
  vessels.filter((vessel) => stentedVeinOf(stented, [vessel]) === null);

/** How a balloon stands to a stent of the same vein on days when a stent did not contain every balloon. */
export type BesideStent = 'inside' | 'apart' | 'not-documented';

/**
 * Whether the record makes a balloon in a stented vein a treatment of its own: it was meant to treat, came before the
 * stent, and its result was not good enough. Only a result that the note leaves out is `not-documented`.
 */
export function besideStent(session: Session, balloon: BalloonStep, stented: VesselGroup): BesideStent {
  const order = session.case.steps;
  const before = stented.steps.some((stent) => order.indexOf(balloon) < order.indexOf(stent));
  if (balloon.purpose !== 'treat' || !before || balloon.result === 'adequate') return 'inside';
  return balloon.result === 'inadequate' ? 'apart' : 'not-documented';
}
