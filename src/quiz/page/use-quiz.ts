import { useCallback, useMemo, useState } from 'react';
import { kindOf } from '../all-kinds.ts';
import type { Question, Setting } from '../kind.ts';
import { gradeAll } from '../mastery.ts';
import type { Kept } from './QuestionPanel.tsx';

export type QuizRecord = {
  /** A half-made answer as it was left; undefined where there is none. */
  readonly readDraft: (id: string) => unknown;
  /** Keeps a half-made answer; undefined takes it away. */
  readonly saveDraft: (id: string, answer: unknown) => void;
  /** Keeps a checked answer, and says how safely. */
  readonly keep: (id: string, answer: unknown) => Promise<Kept>;
  /** Question id → the latest checked answer. */
  readonly past: Readonly<Record<string, unknown>>;
};

/**
 * The answers of a quiz: drafts, checked answers, and the grades that both the progress list and the result show.
 * A question that was checked in the past comes up checked, graded by the rules of now, unless it has a newer draft.
 */
export function useQuiz(
  questions: readonly Question[],
  settingOf: (question: Question) => Setting,
  record: QuizRecord,
) {
  const { readDraft, saveDraft, keep, past } = record;
  const [drafts, setDrafts] = useState<Readonly<Record<string, unknown>>>(() =>
    Object.fromEntries(questions.map(({ id }) => [id, readDraft(id)])),
  );
  /** Checked in this visit; `past` may learn of it later. */
  const [fresh, setFresh] = useState<Readonly<Record<string, unknown>>>({});
  const settings = useMemo(
    () => new Map(questions.map((question) => [question.id, settingOf(question)])),
    [questions, settingOf],
  );
  const setting = useCallback(
    (question: Question): Setting => settings.get(question.id) ?? settingOf(question),
    [settings, settingOf],
  );
  const kept = useMemo(() => ({ ...past, ...fresh }), [past, fresh]);
  const graded = useMemo(() => gradeAll(questions, kept, setting), [questions, kept, setting]);

  const draft = (id: string, answer: unknown) => {
    setDrafts((all) => ({ ...all, [id]: answer }));
    saveDraft(id, answer);
  };
  const answerOf = (question: Question): unknown =>
    drafts[question.id] ?? kept[question.id] ?? kindOf(question).empty(question, setting(question));

  return {
    graded,
    setting,
    answerOf,
    isChecked: ({ id }: Question): boolean => drafts[id] === undefined && kept[id] !== undefined,
    change: ({ id }: Question, answer: unknown) => draft(id, answer),
    check: async (question: Question): Promise<Kept> => {
      const answer = answerOf(question);
      const how = await keep(question.id, answer).catch((): Kept => 'memory');
      setFresh((all) => ({ ...all, [question.id]: answer }));
      draft(question.id, undefined);
      return how;
    },
    tryAgain: (question: Question) => draft(question.id, answerOf(question)),
  };
}
