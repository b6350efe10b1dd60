/** What went through the access of a central line: the guidance of the line contains it. */
import { type Draft, notReported } from '@/engine/family.ts';
import { absorb, say, stepsOfUnit } from './draft.ts';
import { throughLine } from './inclusions.ts';

/** A venogram through the access of a central line belongs to the guidance of the line, whatever the note lacks for it. */
export function settleLineGuidance(draft: Draft): void {
  for (const guidance of draft.units) {
    if (guidance.code.id !== 'fluoroscopy/central-line' || guidance.access === null) continue;
    const why = (steps: readonly string[]) => say(draft, 'central-line-guidance-contains', steps, throughLine);
    for (const unit of draft.units) {
      if (unit.access !== guidance.access || (unit.role !== 'study' && unit.role !== 'injection')) continue;
      absorb(draft, unit, guidance.code, why(stepsOfUnit(unit)));
    }
    draft.missing = draft.missing.filter(({ code, steps }) => {
      const first = draft.session.steps.find(({ step }) => step.id === steps[0]);
      if (first?.step.do !== 'angiogram' || first.access?.id !== guidance.access) return true;
      draft.parts.push(notReported(guidance.code, why(steps), { wouldBe: code }));
      return false;
    });
  }
}
