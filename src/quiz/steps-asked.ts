/** What match and sort share: which steps are asked about, and a grade of one equal part a step. */
import type { Step } from '@/engine/case.ts';
import type { Grade, MatchQuestion, Part, Setting, SortQuestion } from './kind.ts';
import { isSettled } from './step-key.ts';
import { nameOf } from './step-name.ts';

/**
 * The steps of the case that the question names (all, when it names none), in the order of the case, without those
 * of which the engine is not sure.
 */
export function askedSteps(question: MatchQuestion | SortQuestion, setting: Setting): readonly Step[] {
  const named = question.steps;
  return setting.theCase.steps.filter((step) => (!named || named.includes(step.id)) && isSettled(setting, step.id));
}

/** The number of a step in its case, from 1. */
export function numberOf({ theCase }: Setting, step: string): number {
  return theCase.steps.findIndex(({ id }) => id === step) + 1;
}

/** A step as its part of the grade is called: two balloons in one vein differ by their number alone. */
export function labelOf(step: Step, setting: Setting): string {
  const { name, detail } = nameOf(step);
  return `${numberOf(setting, step.id)}. ${name}: ${detail}`;
}

/** Every part weighs the same; a question without parts is worth full marks. */
export function gradeOf(parts: readonly Part[]): Grade {
  const right = parts.filter((part) => part.right).length;
  return { score: parts.length === 0 ? 1 : right / parts.length, parts };
}
