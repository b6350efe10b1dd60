/** Choice: one or several options, each a statement about the claim that the engine finds true or false. */
import { array, string } from 'valibot';
import type { ChoiceQuestion, Kind, Part } from '../../kind.ts';
import { because, holds } from '../../statements.ts';

/** The ids of the options picked. */
export type ChoiceAnswer = readonly string[];

export const choice: Kind<ChoiceQuestion, ChoiceAnswer> = {
  kind: 'choice',
  schema: array(string()),
  empty: () => [],
  answered: (answer, { options }) => options.some(({ id }) => answer.includes(id)),
  grade: ({ options }, answer, setting) => {
    // What was chosen comes first: its reason is the one that the learner needs.
    const chosenFirst = options.toSorted((a, b) => Number(answer.includes(b.id)) - Number(answer.includes(a.id)));
    const parts = chosenFirst.map((option): Part => {
      const picked = answer.includes(option.id);
      const isTrue = holds(option.holds, setting);
      const { text, rule, step } = because(option.holds, setting);
      return {
        id: option.id,
        label: option.text,
        right: picked === isTrue,
        given: picked ? 'Chosen' : 'Not chosen',
        truth: isTrue ? 'True of this claim' : 'Not true of this claim',
        reason: text,
        ...(rule === undefined ? {} : { rule }),
        ...(step === undefined ? {} : { step }),
      };
    });
    const truths = options.filter((option) => holds(option.holds, setting)).length;
    const hits = parts.filter(({ id, right }) => right && answer.includes(id)).length;
    const misses = parts.filter(({ id, right }) => !right && answer.includes(id)).length;
    return { score: truths === 0 ? 0 : Math.max(0, hits - misses) / truths, parts };
  },
  perfect: ({ options }, setting) => options.filter((option) => holds(option.holds, setting)).map(({ id }) => id),
};
