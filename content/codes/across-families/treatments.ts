/** What the steps of a session say of treatment, whatever family codes it. */
import type { AccessStep, BalloonStep, StentStep, Step, Vessel } from '@/engine/case.ts';
import {
  groupVessels,
  isDone,
  ofSession,
  type Session,
  type SessionStep,
  stepsOf,
  type VesselGroup,
} from '@/engine/session.ts';
import { bedOf } from './beds.ts';

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
export const hasTreatment = ofSession((session) => session.case.steps.some(isTreatment));

/** Whether a treatment went through an access. */
export const treatsThrough = (session: Session, access: AccessStep | null): boolean =>
  session.steps.some((step) => step.access === access && isTreatment(step.step));

/** The beds whose vessels are counted one by one; each name is also the word for one vessel. */
export type Counted = 'vein' | 'artery';

/** Whether the step went through an access into a vessel of a kind. */
export const enters = ({ entered }: Pick<SessionStep, 'entered'>, kind: Counted): boolean => entered?.kind === kind;

/** The stents of a bed that its own family codes: carried out, left in place, put in through a vessel of its kind. */
export function stentsOf(session: Session, bed: Counted): StentStep[] {
  const found: StentStep[] = [];
  for (const placed of stepsOf(session, 'stent')) {
    const { step } = placed;
    if (!isDone(step) || step.temporary === true) continue;
    if (enters(placed, bed) && bedOf(session, placed) === bed) found.push(step);
  }
  return found;
}

/** The stented vessels of a bed, counted: what one lesion bridges is one. */
export const stentedVessels = (session: Session, bed: Counted): readonly VesselGroup[] =>
  bed === 'vein' ? stentedVeins(session) : stentedArteries(session);

const stentedVeins = ofSession((session) => groupVessels(session, stentsOf(session, 'vein')));
const stentedArteries = ofSession((session) => groupVessels(session, stentsOf(session, 'artery')));

/** The stented vessel that a balloon worked in, or null. */
export function stentedVesselOf(stented: readonly VesselGroup[], vessels: readonly Vessel[]): VesselGroup | null {
  return stented.find((group) => vessels.some((vessel) => group.reach.includes(vessel))) ?? null;
}

/** The vessels of a step that lie in no stented vessel. */
export const outsideStents = (stented: readonly VesselGroup[], vessels: readonly Vessel[]): readonly Vessel[] =>
  vessels.filter((vessel) => stentedVesselOf(stented, [vessel]) === null);

/** How a balloon stands to a stent of the same vessel on days when a stent did not contain every balloon. */
export type BesideStent = 'inside' | 'apart' | 'not-documented';

/**
 * Whether the record makes a balloon in a stented vessel a treatment of its own: it was meant to treat, came before the
 * stent, and its result was not good enough. Only a result that the note leaves out is `not-documented`.
 */
export function besideStent(session: Session, balloon: BalloonStep, stented: VesselGroup): BesideStent {
  const order = session.case.steps;
  const before = stented.steps.some((stent) => order.indexOf(balloon) < order.indexOf(stent));
  if (balloon.purpose !== 'treat' || !before || balloon.result === 'adequate') return 'inside';
  return balloon.result === 'inadequate' ? 'apart' : 'not-documented';
}
