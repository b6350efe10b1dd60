import { nameOfStep } from '../outline.ts';
import type { Played } from '../played.ts';
import { useLesson } from '../state.ts';

type Props = { readonly steps: readonly string[]; readonly played: Played };

/** Steps by number and name: "Step 4, contrast to guide the balloon". */
export function StepNames({ steps, played }: Props) {
  const { outline } = useLesson();
  return steps
    .flatMap((id) => {
      const index = played.theCase.steps.findIndex((step) => step.id === id);
      const step = played.theCase.steps[index];
      return step === undefined ? [] : [`${index + 1}. ${nameOfStep(step, outline)}`];
    })
    .join(' · ');
}
