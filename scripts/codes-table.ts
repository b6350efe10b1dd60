/** The table of the families of codes, as it stands in `content/codes/README.md`. */
import { existsSync, readFileSync } from 'node:fs';
import { families } from '../content/codes/all.ts';
import published from '../content/codes/published.json' with { type: 'json' };
import { confidences } from '../src/engine/facts.ts';
import type { Family } from '../src/engine/family.ts';

/** Where the table is. */
export const readme = 'content/codes/README.md';

const start = '<!-- Written by `npm run codes-table`. -->';
const end = '<!-- End of the table. -->';

/** Numbers in order, neighbours joined: "37238–37239, 75960". */
function ranges(numbers: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const number of [...new Set(numbers)].toSorted()) {
    const run = runs.at(-1);
    if (run !== undefined && /^\d{5}$/.test(number) && Number(number) === Number(run.last) + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function datesOf({ editions }: Family): string {
  const from = editions[0]?.from ?? 'the first day';
  const until = editions.at(-1)?.until ?? null;
  return until === null ? `from ${from}` : `${from} until ${until}`;
}

/** The most common confidence of a family's rows, and the lowest where it is another. */
function confidenceOf({ facts }: Family): string {
  const rows = [...facts.codes, ...facts.work, ...facts.rules, ...facts.groupings].map((row) => row.confidence);
  const count = (one: string): number => rows.filter((row) => row === one).length;
  const [most] = confidences.toSorted((a, b) => count(b) - count(a));
  const lowest = confidences.findLast((one) => rows.includes(one));
  return most === lowest || lowest === undefined ? `${most}` : `mostly ${most}, lowest ${lowest}`;
}

function rowOf(family: Family): string {
  const { id, name, facts } = family;
  const numbers = facts.codes.map((code) => code.value);
  const rows = [...facts.codes, ...facts.work, ...facts.rules, ...facts.groupings];
  const goldens: readonly unknown[] = JSON.parse(readFileSync(`content/codes/${id}/cases.json`, 'utf8'));
  const answers = published.filter(({ expected }) => expected.lines.some(({ code }) => numbers.includes(code)));
  const cells = [
    name,
    datesOf(family),
    ranges(numbers),
    new Set(rows.flatMap((row) => row.source)).size,
    confidenceOf(family),
    goldens.length,
    answers.length,
  ];
  return `| ${cells.join(' | ')} |`;
}

function gapsOf({ id, name }: Family): readonly string[] {
  const file = `content/codes/${id}/gaps.json`;
  if (!existsSync(file)) return [];
  const gaps = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
  return [`- **${name}.** ${gaps.join(' ')}`];
}

/** The README with its table as the families are now. */
export function withTable(text: string): string {
  const from = text.indexOf(start);
  const until = text.indexOf(end);
  if (from < 0 || until < from) throw new Error(`${readme} has no place for the table`);
  const table = [
    '| family | dates of service | codes | sources | confidence | golden cases | published answers |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...families.map(rowOf),
    '',
    'What each is known to leave out, or to rest on one source:',
    '',
    ...families.flatMap(gapsOf),
  ];
  return `${text.slice(0, from)}${start}\n\n${table.join('\n')}\n\n${text.slice(until)}`;
}
