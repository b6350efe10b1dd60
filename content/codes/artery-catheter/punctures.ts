/** A limb studied through the needle or sheath itself: no catheter went on from the artery that was entered. */
import type { Book } from '@/engine/book.ts';
import type { AccessStep } from '@/engine/case.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { hasStep, lookUp, type Session, stepsOf } from '@/engine/session.ts';
import { hasTreatment } from '../across-families/treatments.ts';

/** Limbs. A puncture of the brachial artery against the stream once had a code of its own, which is not among the facts. */
const entered = (session: Session, { vessel }: AccessStep): boolean => {
  const { kind, territory, base } = lookUp(session, vessel);
  const ofLimb =
    territory === 'femoral-popliteal' || territory === 'tibial-peroneal' || territory === 'upper-extremity';
  return kind === 'artery' && ofLimb && base !== 'brachial-artery';
};

/** Whether an access served a limb study, with a written reading, and no catheter. */
function servesStudyOnly(session: Session, access: AccessStep): boolean {
  const limb = lookUp(session, access.vessel);
  if (session.steps.some((placed) => placed.access === access && placed.step.do === 'catheter')) return false;
  return stepsOf(session, 'angiogram').some(
    ({ step, access: through }) =>
      through === access &&
      step.role === 'diagnostic' &&
      step.report === true &&
      step.vessels.some((vessel) => {
        const { territory, side } = lookUp(session, vessel);
        return territory === limb.territory && side === limb.side;
      }),
  );
}

/** The units of such accesses in a session without treatment. */
export function punctures(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'angiogram') || hasTreatment(session)) return [];
  const findings: Finding[] = [];
  for (const { step } of stepsOf(session, 'access')) {
    if (step.method !== 'percutaneous' || !entered(session, step) || !servesStudyOnly(session, step)) continue;
    const text = `The contrast went through the needle or sheath in the ${lookUp(session, step.vessel).plain}; no catheter went on from there.`;
    const why = reason(book, 'artery-injection', [step.id], text);
    const code = book.code('artery/catheter/non-selective/limb');
    findings.push(unit('catheter', code, why, { access: step.id, vessels: [step.vessel] }));
  }
  return findings;
}
