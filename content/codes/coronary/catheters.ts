/** Catheters in coronary arteries and grafts: part of the treatment or of the study. */
import type { Book } from '@/engine/book.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { hasStep, lookUp, type Session, stepsOf } from '@/engine/session.ts';
import { inHeart } from './sites.ts';

/** Says where the catheters of the heart went. */
export function catheters(session: Session, book: Book, proposed: readonly Finding[]): Finding[] {
  if (!hasStep(session, 'catheter')) return [];
  const units = proposed.filter((finding) => finding.is === 'unit');
  const findings: Finding[] = [];
  for (const placed of stepsOf(session, 'catheter')) {
    const { step } = placed;
    if (!inHeart(session, placed)) continue;
    const where = lookUp(session, step.tip).plain;
    if (step.outcome === 'stopped') {
      findings.push(unsupported([step.id], `The catheter in the ${where} was given up.`));
      continue;
    }
    if (step.outcome === 'failed') {
      const text = `The ${where} was not entered: a catheter is coded where it got to.`;
      findings.push(part(null, reason(book, 'not-carried-out', [step.id], text)));
      continue;
    }
    const main = units.find((unit) => unit.vessels.includes(step.tip)) ?? units.find((unit) => !unit.code.addOn);
    if (main === undefined) {
      const text = `A catheter in the ${where}: no code on this claim contains it, and none is for it alone.`;
      findings.push(unsupported([step.id], text));
      continue;
    }
    const text = `The catheter in the ${where} is part of ${main.code.value}, which contains the way there.`;
    const wouldBe = book.findCode('artery/catheter/chest/first-order');
    const why = reason(book, 'catheter-contained', [step.id], text);
    findings.push(part(main.code, why, { wouldBe, mistake: 'every-catheter-position' }));
  }
  return findings;
}
