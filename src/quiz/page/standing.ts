import type { Grade } from '../kind.ts';
import type { MarkState } from './Mark.tsx';

/** How a question stands: not answered, right, partly right, wrong. */
export function standingOf(grade: Grade | undefined): MarkState {
  if (!grade) return 'open';
  if (grade.score >= 1) return 'right';
  return grade.score > 0 ? 'partly' : 'wrong';
}

export const standingNames: Readonly<Record<MarkState, string>> = {
  open: 'not answered',
  right: 'right',
  partly: 'partly right',
  wrong: 'wrong',
};
