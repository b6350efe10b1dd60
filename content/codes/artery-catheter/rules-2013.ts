/**
 * Catheters in arteries from 2013: studies of the arteries of neck and brain have codes of their own, which contain the
 * way there and are not among the facts.
 */
import { lookUp, type Session } from '@/engine/session.ts';
import { bedOfVessel } from '../across-families/beds.ts';
import { type Outside, type Place, proposeWith } from './positions.ts';

/** Whether images of the neck or the brain were taken through the same access. */
const showsNeck = (session: Session, { access }: Place): boolean =>
  session.steps.some(
    (placed) =>
      placed.step.do === 'angiogram' &&
      placed.step.role === 'diagnostic' &&
      placed.access === access &&
      placed.step.vessels.some((vessel) => {
        const bed = bedOfVessel(lookUp(session, vessel));
        return bed === 'neck' || bed === 'brain';
      }),
  );

/** Arteries from which the arteries of the neck are filled. */
const feedsNeck: ReadonlySet<string> = new Set([
  'ascending-aorta',
  'aortic-arch',
  'brachiocephalic-artery',
  'subclavian-artery',
]);

const outside: Outside = (session, place) => {
  const { tip } = place;
  const bed = bedOfVessel(tip);
  const inNeck = bed === 'neck' || bed === 'brain';
  return inNeck || (feedsNeck.has(tip.base) && showsNeck(session, place))
    ? `From 2013 studies of the neck contain the catheter in the ${tip.plain}, and no sourced rule names their codes here.`
    : null;
};

/** Proposes the catheter lines of a session. */
export const propose = proposeWith(outside);
