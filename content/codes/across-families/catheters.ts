/** Treatments and studies whose codes contain the way there: their catheters earn nothing of their own. */

import { groupOf } from '@/engine/book.ts';
import type { Unit } from '@/engine/family.ts';
import { lookUp, type Session } from '@/engine/session.ts';
import { isCoronary, isLegArtery } from './beds.ts';
import { absorb, type Draft, say } from './draft.ts';

/** Whether a catheter selected no branch: its tip is in the aorta, or in the vessel that was entered. */
const isNonSelective = ({ code }: Unit): boolean => code.id.startsWith('artery/catheter/non-selective');

type Reach = (session: Session, main: Unit, tip: ReturnType<typeof lookUp>) => boolean;

const sameSide = (session: Session, main: Unit, tip: ReturnType<typeof lookUp>): boolean =>
  main.vessels.some((vessel) => lookUp(session, vessel).side === tip.side);

/** What each kind of code holds, beside the non-selective positions of its own access. */
const holds: Readonly<Record<string, Reach>> = {
  limb: (session, main, tip) => isLegArtery(tip) && sameSide(session, main, tip),
  heart: (_session, _main, tip) => isCoronary(tip),
  kidney: (session, main, tip) => tip.territory === 'renal' && sameSide(session, main, tip),
};

/** Takes the catheters off that a treatment or study on the claim contains. */
export function settleCatheters(draft: Draft): void {
  const containing = draft.book.findGrouping('contains-catheter');
  if (containing === null) return;
  for (const catheter of draft.units) {
    const tipName = catheter.vessels[0];
    if (catheter.role !== 'catheter' || tipName === undefined) continue;
    const tip = lookUp(draft.session, tipName);
    if (tip.kind !== 'artery') continue;
    const main = draft.units.find((unit) => {
      const scope = groupOf(containing, unit.code.id);
      if (scope === null) return false;
      return isNonSelective(catheter)
        ? unit.access === catheter.access
        : (holds[scope]?.(draft.session, unit, tip) ?? false);
    });
    if (main === undefined) continue;
    const text = `The catheter in the ${tip.plain} is part of the ${main.code.value}, which contains the way there.`;
    absorb(
      draft,
      catheter,
      main.code,
      say(draft, 'catheter-contained', catheter.because.steps, text),
      'every-catheter-position',
    );
  }
}
