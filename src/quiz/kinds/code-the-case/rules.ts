/** Code the case: a note to read; codes, units and modifiers to enter. Graded line by line against the claim. */
import { array, boolean, object, safeParse, string } from 'valibot';
import type { ClaimLine } from '@/engine/claim.ts';
import { compare, type Difference, type EnteredLine } from '@/engine/compare.ts';
import type { CodeTheCaseQuestion, Grade, Kind, Part, Setting } from '../../kind.ts';
import { becauseNotReported } from '../../statements.ts';
import { isSure } from '../../step-key.ts';
import { blank, type Entry, readEntry } from './parse-entry.ts';

/** `nothing`: the learner says that this case earns no line. */
export type CodeAnswer = { readonly lines: readonly Entry[]; readonly nothing: boolean };

/** What such an answer looks like in storage. */
export const codeAnswer = object({
  lines: array(object({ code: string(), units: string(), modifiers: string() })),
  nothing: boolean(),
});

/** What a line keeps of its mark when its units, or its modifiers, are wrong; each costs the same. */
const cost = 0.2;

const linesIn = ({ lines, nothing }: CodeAnswer): readonly EnteredLine[] =>
  nothing ? [] : lines.map(readEntry).filter(({ code }) => code !== '');

/** The lines of an answer read back from storage; none where it does not fit. */
export function entriesOf(answer: unknown): readonly EnteredLine[] {
  const found = safeParse(codeAnswer, answer);
  return found.success ? linesIn(found.output) : [];
}

const inWords = ({ code, units, modifiers }: EnteredLine): string =>
  `${[code, ...modifiers].join('-')} × ${units === 0 ? 'no whole number' : units}`;

type Judged = { readonly line: ClaimLine; readonly faults: readonly Difference[] };

function creditOf({ faults }: Judged): number {
  return faults.some(({ is }) => is === 'missing') ? 0 : 1 - cost * faults.length;
}

/** What tells a line from others of the same code: its modifiers, where the claim has several. */
const nameOf = ({ code, modifiers }: ClaimLine, { claim }: Setting): readonly string[] =>
  claim.lines.filter((other) => other.code === code).length > 1 ? modifiers : [];

function partOfLine({ line, faults }: Judged, entered: EnteredLine | undefined, setting: Setting): Part {
  const [first] = line.because;
  const step = first.steps[0];
  const why = line.because.map(({ text }) => text).join(' ');
  const what = faults.map(({ is, text }) =>
    is === 'missing' ? 'Under-coded: this line is not in your answer.' : text.replace(why, '').trim(),
  );
  const name = nameOf(line, setting);
  return {
    id: [line.code.id, ...name].join('-'),
    label: `Line ${[line.code.value, ...name].join('-')}`,
    right: faults.length === 0,
    given: entered ? inWords(entered) : 'Not entered',
    truth: inWords({ code: line.code.value, units: line.units, modifiers: line.modifiers }),
    reason: [...what, why].join(' '),
    rule: first.rule,
    ...(step === undefined ? {} : { step }),
  };
}

function partOfExtra(entered: EnteredLine, setting: Setting): Part {
  const { text, rule, step } = becauseNotReported(entered.code, setting);
  return {
    id: ['extra', entered.code, ...entered.modifiers].join('-'),
    label: `Line ${entered.code}`,
    right: false,
    given: inWords(entered),
    truth: 'Not on the claim',
    reason: `Over-coded. ${text}`,
    ...(rule === undefined ? {} : { rule }),
    ...(step === undefined ? {} : { step }),
  };
}

function gradeNothing(answer: CodeAnswer, setting: Setting): Grade | undefined {
  const [first] = setting.claim.lines;
  if (!first && answer.nothing) {
    const why = setting.claim.notReported[0]?.text ?? setting.claim.missing[0]?.text ?? '';
    const part = {
      id: 'nothing',
      label: 'The claim',
      given: 'Nothing reported',
      truth: 'Nothing reported',
      reason: why,
    };
    return { score: 1, parts: [{ ...part, right: true }] };
  }
  return undefined;
}

export const codeTheCase: Kind<CodeTheCaseQuestion, CodeAnswer> = {
  kind: 'code-the-case',
  schema: codeAnswer,
  empty: () => ({ lines: [blank], nothing: false }),
  answered: ({ lines, nothing }) => nothing || lines.some(({ code }) => code.trim() !== ''),
  grade: (_question, answer, setting) => {
    const entries = linesIn(answer);
    const nothing = gradeNothing(answer, setting);
    if (nothing) return nothing;
    const { differences } = compare(setting.claim, entries, { theCase: setting.theCase, atlas: setting.engine.atlas });
    const judged = setting.claim.lines
      .filter((line) => line.because.some(isSure))
      .map((line): Judged => ({ line, faults: differences.filter((one) => one.is !== 'extra' && one.line === line) }));
    const extras = differences.flatMap((one) => (one.is === 'extra' ? [one.entered] : []));
    const weight = judged.length + extras.length;
    const earned = judged.reduce((sum, one) => sum + creditOf(one), 0);
    const enteredFor = ({ line, faults }: Judged): EnteredLine | undefined => {
      const wrong = faults[0];
      if (!wrong) return { code: line.code.value, units: line.units, modifiers: line.modifiers };
      return wrong.is === 'missing' ? undefined : wrong.entered;
    };
    return {
      score: weight === 0 ? 0 : earned / weight,
      parts: [
        ...judged.map((one) => partOfLine(one, enteredFor(one), setting)),
        ...extras.map((entered) => partOfExtra(entered, setting)),
      ],
    };
  },
  perfect: (_question, { claim }) => ({
    lines: claim.lines.map(({ code, units, modifiers }) => ({
      code: code.value,
      units: String(units),
      modifiers: modifiers.join(' '),
    })),
    nothing: claim.lines.length === 0,
  }),
};
