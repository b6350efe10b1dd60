/** Closes off the answer type of a kind, so that all kinds fit one table and take the JSON that storage gives back. */
import { type ComponentType, createElement } from 'react';
import { safeParse } from 'valibot';
import { later } from '@/ui/later.tsx';
import type { AnyKind, Kind, Question, ViewProps } from './kind.ts';

/**
 * @param kind the rules of a kind
 * @param load fetches its view
 * @returns the same kind, taking any question and any JSON
 * @throws TypeError where a question of another kind is given
 */
export function seal<Q extends Question, Answer>(
  kind: Kind<Q, Answer>,
  load: () => Promise<{ readonly View: ComponentType<ViewProps<Q, Answer>> }>,
): AnyKind {
  const own = (question: Question): Q => {
    if (question.kind !== kind.kind) throw new TypeError(`${question.id} is a ${question.kind}, not a ${kind.kind}`);
    return question as Q;
  };
  const read = (question: Q, json: unknown, setting: ViewProps<Q, Answer>['setting']): Answer => {
    const found = safeParse(kind.schema, json);
    return found.success ? found.output : kind.empty(question, setting);
  };
  return {
    kind: kind.kind,
    empty: (question, setting) => kind.empty(own(question), setting),
    answered: (question, json, setting) => kind.answered(read(own(question), json, setting), own(question), setting),
    grade: (question, json, setting) => kind.grade(own(question), read(own(question), json, setting), setting),
    perfect: (question, setting) => kind.perfect(own(question), setting),
    preload: load,
    View: later(async () => {
      const { View } = await load();
      return {
        default: ({ question, answer, ...rest }: ViewProps<Question, unknown>) =>
          createElement(View, {
            ...rest,
            question: own(question),
            answer: read(own(question), answer, rest.setting),
          }),
      };
    }, 'Loading the question.'),
  };
}
