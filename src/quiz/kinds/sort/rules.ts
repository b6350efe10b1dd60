/** Sort: each step to billed, included, or needs more documentation. */
import { record, string } from 'valibot';
import { type Disposition, dispositions, type Kind, type Part, type Setting, type SortQuestion } from '../../kind.ts';
import { keyOf, type StepKey } from '../../step-key.ts';
import { askedSteps, gradeOf, labelOf } from '../../steps-asked.ts';

/** Step id → bin. */
export type SortAnswer = Readonly<Record<string, string>>;

export const binNames: Readonly<Record<Disposition, string>> = {
  billed: 'Billed',
  included: 'Included',
  missing: 'Needs more documentation',
};

/** A step that lacks a fact and is also taken in by another line fits two bins; both are right. */
function accepted(key: StepKey): readonly Disposition[] {
  if (key.billed.length > 0) return ['billed'];
  return (['missing', 'included'] as const).filter((bin) => key[bin].length > 0);
}

/** The asked steps that belong in one of the three bins: one that earns nothing whatever is documented fits none. */
export function sortedSteps(question: SortQuestion, setting: Setting) {
  return askedSteps(question, setting).filter(({ id }) => accepted(keyOf(setting, id)).length > 0);
}

function deciding(key: StepKey, given: string | undefined) {
  const asGiven = given === 'included' ? key.included[0] : given === 'missing' ? key.missing[0] : undefined;
  return key.billed[0]?.reason ?? asGiven ?? key.missing[0] ?? key.included[0];
}

function truthOf(key: StepKey): string {
  const line = key.billed[0]?.line;
  if (line) return `${binNames.billed} as ${line.code.value}`;
  const lacks = key.missing.map(({ needs }) => `${binNames.missing}: ${needs}`);
  const into = key.included.map((one) => `${binNames.included} in ${one.into.value}`);
  return [...lacks.slice(0, 1), ...into.slice(0, 1)].join('; ');
}

/** What is true of the step beside the bin it was put in. */
function besides(key: StepKey, given: string): string {
  const into = key.included[0];
  const lacks = key.missing[0];
  if (into && given !== 'included') return ` The step is also included in ${into.into.value}: ${into.text}`;
  if (lacks && given !== 'missing') return ` The note also leaves out ${lacks.needs}. ${lacks.text}`;
  return '';
}

function reasonFor(key: StepKey, given: string | undefined, right: boolean): string {
  const text = deciding(key, given)?.text ?? '';
  if (given === undefined) return text;
  if (right) return `${text}${besides(key, given)}`;
  if (key.billed.length > 0) {
    return given === 'missing' ? `The note already says enough. ${text}` : `It earns a line of its own. ${text}`;
  }
  const needs = key.missing[0]?.needs;
  if (needs === undefined) {
    return given === 'missing'
      ? `No further sentence in the note would earn it a line. ${text}`
      : `It earns no line beside the one that takes it in. ${text}`;
  }
  const start = given === 'billed' ? 'Not yet' : 'No line takes it in';
  return text.includes(needs) ? `${start}. ${text}` : `${start}: the note leaves out ${needs}. ${text}`;
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
          label: labelOf(step, setting),
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
