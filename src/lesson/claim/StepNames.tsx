import { nameOfStep } from '../outline.ts';
import type { Played } from '../played.ts';
import { useLesson } from '../state.ts';

type Props = { readonly steps: readonly string[]; readonly played: Played };

/** Steps by number and name: "Step 4, contrast to guide the balloon". */
export function StepNames({ steps, played }: Props) {
  const { outline } = useLesson();
  return played.theCase.steps
    .flatMap((step, index) => (steps.includes(step.id) ? [`${index + 1}. ${nameOfStep(step, outline)}`] : []))
    .join(' · ');
}

/** Entries in the order of the first step that each looks at. */
export function inStepOrder<Entry extends { readonly steps: readonly string[] }>(
  entries: readonly Entry[],
  played: Played,
): readonly Entry[] {
  const at = (entry: Entry): number => played.theCase.steps.findIndex((step) => entry.steps.includes(step.id));
  return entries.toSorted((a, b) => at(a) - at(b));
}
