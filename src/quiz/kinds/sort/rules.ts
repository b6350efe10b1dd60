/** Sort: each step to billed, included, or needs more documentation. */
import { record, string } from 'valibot';
import { type Disposition, dispositions, type Kind, type Part, type Setting, type SortQuestion } from '../../kind.ts';
import { keyOf, type StepKey } from '../../step-key.ts';
import { nameOf } from '../../step-name.ts';
import { askedSteps, gradeOf } from '../../steps-asked.ts';

/** Step id → bin. */
export type SortAnswer = Readonly<Record<string, string>>;

export const binNames: Readonly<Record<Disposition, string>> = {
  billed: 'Billed',
  included: 'Included',
  missing: 'Needs more documentation',
};

function accepted(key: StepKey): readonly Disposition[] {
  if (key.billed.length > 0) return ['billed'];
  return (['included', 'missing'] as const).filter((bin) => key[bin].length > 0);
}

/** The asked steps that belong in one of the three bins: one that earns nothing whatever is documented fits none. */
export function sortedSteps(question: SortQuestion, setting: Setting) {
  return askedSteps(question, setting).filter(({ id }) => accepted(keyOf(setting, id)).length > 0);
}

function deciding(key: StepKey, given: string | undefined) {
  const asGiven = given === 'included' ? key.included[0] : given === 'missing' ? key.missing[0] : undefined;
  return key.billed[0]?.reason ?? asGiven ?? key.included[0] ?? key.missing[0];
}

function truthOf(key: StepKey): string {
  const line = key.billed[0]?.line;
  if (line) return `${binNames.billed} as ${line.code.value}`;
  if (key.included[0]) return `${binNames.included} in ${key.included[0].into.value}`;
  return `${binNames.missing}: ${key.missing[0]?.needs ?? ''}`;
}

function reasonFor(key: StepKey, given: string | undefined, right: boolean): string {
  const text = deciding(key, given)?.text ?? '';
  if (right || given === undefined) return text;
  if (key.billed.length > 0) {
    return given === 'missing' ? `The note already says enough. ${text}` : `It earns a line of its own. ${text}`;
  }
  if (key.included.length > 0) {
    return given === 'missing'
      ? `No further sentence in the note would earn it a line. ${text}`
      : `It earns no line beside the one that takes it in. ${text}`;
  }
  const needs = key.missing[0]?.needs ?? '';
  return given === 'billed'
    ? `Not yet: the note lacks ${needs}. ${text}`
    : `No line takes it in; it lacks ${needs}. ${text}`;
}

export const sort: Kind<SortQuestion, SortAnswer> = {
  kind: 'sort',
  schema: record(string(), string()),
  empty: () => ({}),
  answered: (answer, question, setting) =>
    sortedSteps(question, setting).every(({ id }) => dispositions.some((bin) => bin === answer[id])),
  grade: (question, answer, setting) =>
    gradeOf(
      sortedSteps(question, setting).map((step): Part => {
        const key = keyOf(setting, step.id);
        const given = answer[step.id];
        const right = accepted(key).some((bin) => bin === given);
        const rule = deciding(key, given)?.rule;
        return {
          id: step.id,
          label: `${nameOf(step).name}: ${nameOf(step).detail}`,
          right,
          given: dispositions.flatMap((bin) => (bin === given ? [binNames[bin]] : []))[0] ?? 'Not placed',
          truth: truthOf(key),
          reason: reasonFor(key, given, right),
          ...(rule === undefined ? {} : { rule }),
          step: step.id,
        };
      }),
    ),
  perfect: (question, setting) =>
    Object.fromEntries(sortedSteps(question, setting).map(({ id }) => [id, accepted(keyOf(setting, id))[0] ?? ''])),
};
