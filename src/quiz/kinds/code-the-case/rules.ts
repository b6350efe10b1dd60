/** Code the case: a note to read; codes, units and modifiers to enter. Graded line by line against the claim. */
import { array, boolean, object, string } from 'valibot';
import type { ClaimLine } from '@/engine/claim.ts';
import type { CodeTheCaseQuestion, Grade, Kind, Part, Setting } from '../../kind.ts';
import { becauseNotReported } from '../../statements.ts';
import { blank, type EnteredLine, type Entry, readEntry } from './parse-entry.ts';

/** `nothing`: the learner says that this case earns no line. */
export type CodeAnswer = { readonly lines: readonly Entry[]; readonly nothing: boolean };

/** What a line is worth: the right code, then the right units, then the right modifiers. */
const worth = { code: 0.6, units: 0.2, modifiers: 0.2 } as const;

/** A line that rests only on facts of low or disputed confidence is neither asked for nor held against the learner. */
const isSure = (line: ClaimLine): boolean =>
  line.because.some(({ confidence }) => confidence === 'high' || confidence === 'medium');

const sameModifiers = (line: ClaimLine, entry: EnteredLine): boolean =>
  line.modifiers.length === entry.modifiers.length && line.modifiers.every((one) => entry.modifiers.includes(one));

function creditOf(line: ClaimLine, entry: EnteredLine): number {
  if (line.code.value !== entry.code) return 0;
  const units = entry.units === line.units ? worth.units : 0;
  return worth.code + units + (sameModifiers(line, entry) ? worth.modifiers : 0);
}

type Pair = { readonly line: ClaimLine; readonly entry: EnteredLine | undefined };

/** Gives every line of the claim the entry that fits it best; what is left over is over-coding. */
function pair(lines: readonly ClaimLine[], entries: readonly EnteredLine[]) {
  const left = [...entries];
  const pairs = new Map<ClaimLine, EnteredLine>();
  const offers = lines.flatMap((line) => entries.map((entry) => ({ line, entry, credit: creditOf(line, entry) })));
  for (const { line, entry, credit } of offers.toSorted((a, b) => b.credit - a.credit)) {
    if (credit === 0 || pairs.has(line) || !left.includes(entry)) continue;
    pairs.set(line, entry);
    left.splice(left.indexOf(entry), 1);
  }
  return { pairs: lines.map((line): Pair => ({ line, entry: pairs.get(line) })), extra: left };
}

const inWords = (code: string, units: number | null, modifiers: readonly string[]): string =>
  `${[code, ...modifiers].join('-')} × ${units ?? '?'}`;

const carried = (modifiers: readonly string[]): string =>
  modifiers.length === 0 ? 'no modifier' : `modifier ${modifiers.join(' and ')}`;

function partOfLine({ line, entry }: Pair, index: number): Part {
  const [first] = line.because;
  const step = first.steps[0];
  const faults = entry
    ? [
        entry.units === line.units ? '' : `Units: the claim has ${line.units}; one unit is one ${line.code.counts}.`,
        sameModifiers(line, entry)
          ? ''
          : `Modifiers: the claim has ${carried(line.modifiers)}, you entered ${carried(entry.modifiers)}.`,
      ].filter((fault) => fault !== '')
    : [`Under-coded: ${line.code.value} (${line.code.plain}) is not in your answer.`];
  return {
    id: `line-${index}`,
    label: `Line ${line.code.value}`,
    right: faults.length === 0,
    given: entry ? inWords(entry.code, entry.units, entry.modifiers) : 'Not entered',
    truth: inWords(line.code.value, line.units, line.modifiers),
    reason: [...faults, ...line.because.map(({ text }) => text)].join(' '),
    rule: first.rule,
    ...(step === undefined ? {} : { step }),
  };
}

function partOfExtra(entry: EnteredLine, index: number, setting: Setting): Part {
  const twice = setting.claim.lines.find(({ code }) => code.value === entry.code);
  const { text, rule, step } = twice
    ? {
        text: `${entry.code} is on the claim once; more of the same goes into its units.`,
        ...{ rule: undefined, step: undefined },
      }
    : becauseNotReported(entry.code, setting);
  return {
    id: `extra-${index}`,
    label: `Line ${entry.code}`,
    right: false,
    given: inWords(entry.code, entry.units, entry.modifiers),
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
  schema: object({
    lines: array(object({ code: string(), units: string(), modifiers: string() })),
    nothing: boolean(),
  }),
  empty: () => ({ lines: [blank], nothing: false }),
  answered: ({ lines, nothing }) => nothing || lines.some(({ code }) => code.trim() !== ''),
  grade: (_question, answer, setting) => {
    const entries = answer.nothing ? [] : answer.lines.map(readEntry).filter(({ code }) => code !== '');
    const nothing = gradeNothing(answer, setting);
    if (nothing) return nothing;
    const { pairs, extra } = pair(setting.claim.lines, entries);
    const asked = pairs.filter(({ line }) => isSure(line));
    const earned = asked.reduce((sum, { line, entry }) => sum + (entry ? creditOf(line, entry) : 0), 0);
    const weight = asked.length + extra.length;
    return {
      score: weight === 0 ? 0 : Math.min(1, earned / weight),
      parts: [...asked.map(partOfLine), ...extra.map((entry, index) => partOfExtra(entry, index, setting))],
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
