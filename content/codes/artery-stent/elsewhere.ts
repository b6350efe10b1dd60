/** Stents in arteries that belong to other codes, or for which no source gives one. */

import { inWords, lookUp, type Session, type SessionStep } from '@/engine/session.ts';
import { isLegArtery, lesionOf } from '../across-families/beds.ts';

type PlacedStent = SessionStep<'stent'>;

/** A covered stent for an aneurysm of the aorta or an iliac artery may be an endograft, which is coded by other rules. */
export function asEndograft(session: Session, { step }: PlacedStent): string | null {
  if (step.covered !== true || lesionOf(session, step)?.kind !== 'aneurysm') return null;
  const vessels = step.vessels.map((vessel) => lookUp(session, vessel));
  return vessels.some(({ territory }) => territory === 'aorta' || territory === 'iliac')
    ? `A covered stent for an aneurysm of the ${inWords(session, step.vessels)} can be an endograft: no sourced rule says which codes apply.`
    : null;
}

/** From 2011 to 2013 the codes for stents left the arteries of the leg out, whatever the lesion. */
export const inLeg = (session: Session, { step }: PlacedStent): string | null =>
  step.vessels.some((vessel) => isLegArtery(lookUp(session, vessel)))
    ? `No source says how a stent in the ${inWords(session, step.vessels)} for such a lesion was coded on these days.`
    : null;

/** The brachiocephalic trunk has had stent codes of its own since 2014, by the way in. */
export const inTrunk = (session: Session, { step }: PlacedStent): string | null =>
  step.vessels.includes('brachiocephalic-artery')
    ? `Stents in the ${inWords(session, step.vessels)} have codes of their own, which no sourced rule here covers.`
    : null;
