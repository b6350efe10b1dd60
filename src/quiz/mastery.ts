/** What a quiz is worth: computed from the answers whenever it is asked for, never stored. */
import { kindOf } from './all-kinds.ts';
import type { Grade, Question, Setting } from './kind.ts';

/** The share of full marks from which a quiz counts as mastered. */
export const mastery = 0.8;

export type Graded = { readonly question: Question; readonly grade: Grade | undefined };

/**
 * Grades every question that has an answer.
 * @param answers question id → the latest answer's JSON
 * @returns the questions in order; `grade` is undefined where there is no answer yet
 */
export function gradeAll(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  settingOf: (question: Question) => Setting,
): readonly Graded[] {
  return questions.map((question) => {
    const answer = answers[question.id];
    const setting = settingOf(question);
    const kind = kindOf(question);
    const answered = answer !== undefined && kind.answered(question, answer, setting);
    return { question, grade: answered ? kind.grade(question, answer, setting) : undefined };
  });
}

/** The mean of the grades, 0 to 1; a question without an answer counts as nothing yet. */
export function scoreOf(graded: readonly Graded[]): number {
  if (graded.length === 0) return 0;
  return graded.reduce((sum, { grade }) => sum + (grade?.score ?? 0), 0) / graded.length;
}

/** A score in whole percent, rounded down, so that 80 % is never shown below the mark. */
export const percent = (score: number): number => Math.floor(score * 100 + 1e-9);

export const isMastered = (score: number): boolean => percent(score) >= mastery * 100;
