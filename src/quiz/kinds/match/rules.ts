/** Match: each step to a code of the claim, to "included", or to "not reportable". */
import { record, string } from 'valibot';
import type { CodeFact } from '@/engine/facts.ts';
import type { Kind, MatchQuestion, Part, Setting } from '../../kind.ts';
import { codesOf, keyOf, type StepKey } from '../../step-key.ts';
import { askedSteps, gradeOf, labelOf } from '../../steps-asked.ts';

/** Step id → target id. */
export type MatchAnswer = Readonly<Record<string, string>>;

export const included = 'included';
export const notReportable = 'not-reportable';

export type MatchTarget = { readonly id: string; readonly label: string; readonly code?: CodeFact };

const lineTarget = (code: CodeFact): string => `line:${code.id}`;

/** The codes on the claim, then the two places that are no line. */
export function targetsOf(setting: Setting): readonly MatchTarget[] {
  return [
    ...codesOf(setting).map((code) => ({ id: lineTarget(code), label: code.value, code })),
    { id: included, label: 'Included in another line' },
    { id: notReportable, label: 'Not reportable' },
  ];
}

function accepted(key: StepKey): readonly string[] {
  if (key.billed.length > 0) return [...new Set(key.billed.map(({ line }) => lineTarget(line.code)))];
  const places = [];
  if (key.included.length > 0) places.push(included);
  if (key.missing.length > 0 || key.nothing.length > 0) places.push(notReportable);
  return places;
}

/** The reason for what the engine says of the step, whatever the learner said. */
function deciding(key: StepKey, given: string | undefined) {
  const line = key.billed.find((one) => lineTarget(one.line.code) === given) ?? key.billed[0];
  const apart = given === notReportable ? [...key.missing, ...key.nothing, ...key.included] : [];
  return line?.reason ?? apart[0] ?? key.included[0] ?? key.missing[0] ?? key.nothing[0];
}

function truthOf(key: StepKey): string {
  const also = key.included[0] ? `, and included in ${key.included[0].into.value}` : '';
  if (key.billed.length > 0) {
    return `Billed as ${[...new Set(key.billed.map(({ line }) => line.code.value))].join(' and ')}${also}`;
  }
  if (key.included[0]) return `Included in ${key.included[0].into.value}`;
  return key.missing[0] ? 'Not reportable as documented' : 'Not reportable';
}

/** One sentence on the learner's own choice, then the engine's reason. */
function reasonFor(key: StepKey, given: string | undefined, right: boolean, setting: Setting): string {
  const text = deciding(key, given)?.text ?? '';
  if (right) {
    const taken = key.billed.length > 0 ? key.included[0] : undefined;
    return taken ? `${text} The step is also part of ${taken.into.value}: ${taken.text}` : text;
  }
  if (given === undefined) return text;
  if (key.billed.length > 0) {
    if (given === included) return `It earns a line of its own. ${text}`;
    if (given === notReportable) return `It can be reported. ${text}`;
    return `${text} ${whose(given, setting)}`;
  }
  if (given === included) return `No line takes it in. ${text}`;
  if (given === notReportable) return `Its work is not lost: it is paid within another line. ${text}`;
  const into = key.included.find((one) => lineTarget(one.into) === given)?.into;
  if (into) return `It goes into ${into.value}, and is not what earns that line. ${text}`;
  return `It earns no line here. ${text} ${whose(given, setting)}`;
}

function whose(target: string, { claim }: Setting): string {
  const line = claim.lines.find(({ code }) => lineTarget(code) === target);
  return line ? `${line.code.value} is on this claim for another step. ${line.because[0].text}` : '';
}

export const match: Kind<MatchQuestion, MatchAnswer> = {
  kind: 'match',
  schema: record(string(), string()),
  empty: () => ({}),
  answered: (answer, question, setting) =>
    askedSteps(question, setting).every(({ id }) => targetsOf(setting).some((target) => target.id === answer[id])),
  grade: (question, answer, setting) =>
    gradeOf(
      askedSteps(question, setting).map((step): Part => {
        const key = keyOf(setting, step.id);
        const given = answer[step.id];
        const right = given !== undefined && accepted(key).includes(given);
        const rule = deciding(key, given)?.rule;
        return {
          id: step.id,
          label: labelOf(step, setting),
          right,
          given: targetsOf(setting).find((target) => target.id === given)?.label ?? 'Not placed',
          truth: truthOf(key),
          reason: reasonFor(key, given, right, setting),
          ...(rule === undefined ? {} : { rule }),
          step: step.id,
        };
      }),
    ),
  perfect: (question, setting) =>
    Object.fromEntries(
      askedSteps(question, setting).flatMap(({ id }) => {
        const place = accepted(keyOf(setting, id))[0];
        return place === undefined ? [] : [[id, place]];
      }),
    ),
};
