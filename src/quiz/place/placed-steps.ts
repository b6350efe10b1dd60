import type { Step } from '@/engine/case.ts';
import type { Grade, Setting } from '../kind.ts';
import { nameOf } from '../step-name.ts';
import { numberOf } from '../steps-asked.ts';
import type { PlacedStep } from './PlaceSteps.tsx';

/** Steps as cards: numbered as in the case, named, and marked once there is a grade. */
export function placedSteps(steps: readonly Step[], setting: Setting, grade: Grade | undefined): readonly PlacedStep[] {
  return steps.map((step) => {
    const part = grade?.parts.find(({ id }) => id === step.id);
    return {
      id: step.id,
      number: numberOf(setting, step.id),
      ...nameOf(step),
      ...(part ? { mark: { right: part.right, truth: part.truth } } : {}),
    };
  });
}
