/** Balloons in the arteries of the neck, which count with the others where no stent was placed beside them. */

import { inWords, isDone, lookUp, type Session, type SessionStep, stepsOf } from '@/engine/session.ts';
import { bedOf, bedOfVessel } from '../across-families/beds.ts';

/** Whether a vessel lies in the neck. */
export const isInNeck = (session: Session, vessel: string): boolean => bedOfVessel(lookUp(session, vessel)) === 'neck';

/** A balloon in an artery of the neck that was also stented belongs to a stent that this family does not code. */
export function besideNeckStent(session: Session, placed: SessionStep<'balloon'>): string | null {
  const { step } = placed;
  if (bedOf(session, placed) !== 'neck') return null;
  const stented = stepsOf(session, 'stent').some(
    ({ step: stent }) =>
      isDone(stent) &&
      (stent.vessels.some((vessel) => step.vessels.includes(vessel)) ||
        (stent.lesion !== undefined && stent.lesion === step.lesion)),
  );
  return stented
    ? `The ${inWords(session, step.vessels)} was stented too: no sourced rule here covers stents of the neck and the balloons in them.`
    : null;
}
