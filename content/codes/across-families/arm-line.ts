/** Central lines through a vein of the arm: their codes contain their imaging since 2019. */
import type { AccessStep, CentralLineStep } from '@/engine/case.ts';
import { lookUp, type Session, stepsOf } from '@/engine/session.ts';

const armVeins: ReadonlySet<string> = new Set(['basilic-vein', 'cephalic-vein', 'brachial-vein']);

/** Whether a line was put in through a vein of the arm, without a tunnel. */
export const isArmLine = (session: Session, { action, tunnelled, vessel }: CentralLineStep): boolean =>
  (action === 'place' || action === 'replace') && tunnelled !== true && armVeins.has(lookUp(session, vessel).base);

/** Whether such a line went through an access. */
export const isForArmLine = (session: Session, access: AccessStep): boolean =>
  stepsOf(session, 'central-line').some((line) => line.access === access && isArmLine(session, line.step));
