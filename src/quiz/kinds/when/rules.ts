/** When: the ranges of days on which a claim is right. Graded by the claim that the case earns on those days. */
import { array, string } from 'valibot';
import type { ClaimLine } from '@/engine/claim.ts';
import { inForce } from '@/engine/dates.ts';
import { dayBefore, dayInWords } from '@/engine/day-words.ts';
import type { Kind, Part, Setting, WhenQuestion } from '../../kind.ts';
import { type ClaimRange, offeredRanges, printOf } from './ranges.ts';

/** The first days of the ranges picked. */
export type WhenAnswer = readonly string[];

/** A range as coders write it. */
export const rangeInWords = ({ from, until }: Pick<ClaimRange, 'from' | 'until'>): string =>
  `${dayInWords(from)} to ${dayInWords(dayBefore(until))}`;

const isRight = ({ claim }: ClaimRange, setting: Setting): boolean => printOf(claim) === printOf(setting.claim);

const written = ({ code, units, modifiers }: ClaimLine): string => `${[code.value, ...modifiers].join('-')} × ${units}`;

/** Lines of one claim that another has not, or not so. */
const beyond = (lines: readonly ClaimLine[], others: readonly ClaimLine[]): readonly ClaimLine[] =>
  lines.filter((line) => others.every((other) => written(other) !== written(line)));

/** What became of a line of the claim on other days. */
function lifeOf({ code, because }: ClaimLine, range: ClaimRange, setting: Setting): string {
  const rows = setting.engine.codes.filter(({ value }) => value === code.value);
  const lacking = range.claim.missing.find((entry) => entry.code.value === code.value);
  if (lacking !== undefined) return lacking.text;
  const then = rows.find((row) => inForce(row, range.from));
  if (then !== undefined) {
    const kept = range.claim.lines.filter((line) => line.code.value === code.value);
    if (kept.length > 0) return `${code.value} stood then as ${kept.map(written).join(' and ')}.`;
    return `${code.value} was in force, but did not stand for this work. ${because[0].text}`;
  }
  const [first] = rows
    .flatMap(({ from }) => (inForce({ from, until: null }, range.from) ? [] : (from ?? [])))
    .toSorted();
  if (first !== undefined) return `${code.value} began on ${dayInWords(first)}.`;
  const last = rows
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  return last === undefined
    ? `${code.value} was not in force.`
    : `${code.value} ended on ${dayInWords(dayBefore(last))}.`;
}

function reasonFor(range: ClaimRange, setting: Setting): string {
  if (isRight(range, setting)) return 'On these days the session earns this claim.';
  const ours = setting.claim.lines;
  const theirs = range.claim.lines;
  const gone = beyond(ours, theirs).map((line) => lifeOf(line, range, setting));
  const instead = beyond(theirs, ours);
  const start = gone.length === 0 ? 'Besides' : 'In their place';
  const claim = instead.length === 0 ? '' : `${start} the claim of these days has ${instead.map(written).join(', ')}.`;
  return [...new Set(gone), claim].filter(Boolean).join(' ');
}

function partOf(range: ClaimRange, answer: WhenAnswer, setting: Setting): Part {
  const picked = answer.includes(range.from);
  const right = isRight(range, setting);
  const line = beyond(setting.claim.lines, range.claim.lines)[0] ?? setting.claim.lines[0];
  const why = line?.because[0];
  const step = why?.steps[0];
  return {
    id: range.from,
    label: rangeInWords(range),
    right: picked === right,
    given: picked ? 'Chosen' : 'Not chosen',
    truth: right ? 'The claim is right on these days' : 'Another claim is right on these days',
    reason: reasonFor(range, setting),
    ...(why === undefined ? {} : { rule: why.rule }),
    ...(step === undefined ? {} : { step }),
  };
}

export const when: Kind<WhenQuestion, WhenAnswer> = {
  kind: 'when',
  schema: array(string()),
  empty: () => [],
  answered: (answer, _question, setting) => offeredRanges(setting).some(({ from }) => answer.includes(from)),
  grade: (_question, answer, setting) => {
    const ranges = offeredRanges(setting);
    // What was chosen comes first: its reason is the one that the learner needs.
    const chosenFirst = ranges.toSorted((a, b) => Number(answer.includes(b.from)) - Number(answer.includes(a.from)));
    const parts = chosenFirst.map((range) => partOf(range, answer, setting));
    const truths = ranges.filter((range) => isRight(range, setting)).length;
    const hits = parts.filter(({ id, right }) => right && answer.includes(id)).length;
    const misses = parts.filter(({ id, right }) => !right && answer.includes(id)).length;
    return { score: truths === 0 ? 0 : Math.max(0, hits - misses) / truths, parts };
  },
  perfect: (_question, setting) =>
    offeredRanges(setting)
      .filter((range) => isRight(range, setting))
      .map(({ from }) => from),
};
