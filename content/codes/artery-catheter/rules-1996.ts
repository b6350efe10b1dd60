/** Catheters in arteries up to 2012: arteries of the neck follow the same orders as the others. */
import { lookUp, type Session } from '@/engine/session.ts';
import { bedOfVessel } from '../across-families/beds.ts';
import { isTreatment } from '../across-families/treatments.ts';
import { type Outside, proposeWith } from './positions.ts';

/** Whether the session treated an artery of the neck or the brain. */
function treatsNeck(session: Session): boolean {
  return session.case.steps.some(
    (step) =>
      isTreatment(step) &&
      'vessels' in step &&
      step.vessels.some((vessel) => {
        const bed = bedOfVessel(lookUp(session, vessel));
        return bed === 'neck' || bed === 'brain';
      }),
  );
}

const outside: Outside = (session, { tip }) => {
  const bed = bedOfVessel(tip);
  return (bed === 'neck' || bed === 'brain') && treatsNeck(session)
    ? `No sourced rule says whether treatment in the neck contains the catheter in the ${tip.plain}.`
    : null;
};

/** Proposes the catheter lines of a session. */
export const propose = proposeWith(outside);
