/** Reads a claim to diagnose from a file. */
import * as v from 'valibot';
import type { EnteredLine } from '../engine/compare.ts';
import { CaseError } from '../engine/read-case.ts';
import { readAll } from './read-all.ts';

const line = v.object({
  code: v.pipe(v.string('Should be a code, as text.'), v.trim(), v.toUpperCase(), v.nonEmpty('Should not be empty.')),
  units: v.pipe(
    v.number('Should be a number.'),
    v.integer('Should be a whole number.'),
    v.minValue(1, 'Should be 1 or more.'),
    v.maxValue(999, 'Should be 999 or less.'),
  ),
  modifiers: v.array(
    v.pipe(
      v.string('Should be a modifier, as text.'),
      v.trim(),
      v.toUpperCase(),
      v.length(2, 'Should have two characters.'),
    ),
    'Should be a list of modifiers.',
  ),
});

const claim = v.object(
  {
    lines: v.pipe(v.array(line, 'Should be a list of lines.'), v.maxLength(200, 'Should have no more than 200 lines.')),
  },
  'Should be a claim: an object with lines.',
);

const placeOf = (path: readonly unknown[]): string =>
  path.reduce<string>(
    (at, key) => (typeof key === 'number' ? `${at}[${key}]` : `${at}${at === '' ? '' : '.'}${String(key)}`),
    '',
  );

/**
 * The lines of a claim in a file: `{ "lines": [{ "code", "units", "modifiers" }] }`.
 * @throws CaseError that says where it breaks the format and what would be right.
 */
export async function readClaim(file: string): Promise<readonly EnteredLine[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readAll(file));
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new CaseError(file, `Should be a file with a claim in JSON. ${detail}`);
  }
  const read = v.safeParse(claim, value, { abortEarly: true });
  if (read.success) return read.output.lines;
  const [issue] = read.issues;
  const at = placeOf((issue.path ?? []).map(({ key }) => key));
  throw new CaseError(at, issue.message.startsWith('Invalid key') ? 'Is missing.' : issue.message);
}
