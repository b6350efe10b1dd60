/**
 * The command: reads cases from files or standard input and prints one answer a line.
 * Exit status 0; 2 when a case was refused or a file could not be read; 1 where the arguments make no sense.
 */
import { pathToFileURL } from 'node:url';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { caseOf, pairOf } from './cli/make-cases.ts';
import { type AnswerTo, type Asked, answererFor, type Made, readArguments, usage } from './cli/options.ts';
import { readAll } from './cli/read-all.ts';
import { readAtlas } from './engine/atlas.ts';
import { createEngine } from './engine/code.ts';
import { CaseError, readCase } from './engine/read-case.ts';

type Refusal = { readonly id: string | null; readonly error: { readonly at: string; readonly message: string } };

const refusal = (id: unknown, at: string, message: string): Refusal => ({
  id: typeof id === 'string' ? id : null,
  error: { at, message },
});

type Parsed = { readonly value: unknown } | { readonly broken: string };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return { broken: `Should be JSON. ${detail}` };
  }
}

/** A document that was laid out over several lines goes on after its first; JSON Lines do not. */
const goesOn = (line: string): boolean => /^\s*[[{]\s*$|[,{[:]\s*$/.test(line);

/** Whether a line is a case, or a list of cases, of its own. */
function isWhole(line: string): boolean {
  if (!/^[[{]/.test(line)) return false;
  const parsed = parse(line);
  return 'value' in parsed && typeof parsed.value === 'object';
}

/**
 * Whether the lines are JSON Lines, one of which is broken, and not one broken document laid out over several lines. A
 * broken first line looks like the start of a document: then a later line that is whole by itself decides. An array with
 * a case on each line has those too, but ends its lines with commas.
 */
function areJsonLines(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines;
  if (others.length === 0) return false;
  if (!goesOn(first)) return true;
  const isArray = first.trimStart().startsWith('[') && others.some((line) => line.trimEnd().endsWith(','));
  return !isArray && others.some(isWhole);
}

/** The cases of a text: one, an array of them, or one on each line. */
function* casesIn(text: string): Generator<Parsed> {
  const whole = parse(text);
  if ('value' in whole) {
    if (Array.isArray(whole.value)) for (const value of whole.value) yield { value };
    else yield whole;
    return;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!areJsonLines(lines)) {
    if (lines.length > 0) yield whole;
    return;
  }
  for (const line of lines) {
    const one = parse(line);
    if ('value' in one && Array.isArray(one.value)) for (const value of one.value) yield { value };
    else yield one;
  }
}

/**
 * Runs the command.
 * @param sources file names, or `-` for standard input.
 * @param print takes each line of output; awaited, so that a slow reader is not outrun.
 * @param asked what to print of each case; left out, its claim.
 * @returns the exit status.
 */
export async function run(
  sources: readonly string[],
  print: (line: string) => void | Promise<void>,
  asked: Asked = { is: 'claim' },
): Promise<0 | 2> {
  const atlas = readAtlas(vessels);
  const engine = createEngine({ atlas, families, settle });
  let status: 0 | 2 = 0;
  const refuse = async (error: Refusal): Promise<void> => {
    status = 2;
    await print(JSON.stringify(error));
  };
  let answer: AnswerTo;
  try {
    answer = await answererFor(asked, engine);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    await refuse(refusal(null, error.at, error.message));
    return status;
  }
  for (const source of sources) {
    let text: string;
    try {
      text = await readAll(source);
    } catch (error) {
      await refuse(
        refusal(null, source, `Cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`),
      );
      continue;
    }
    for (const parsed of casesIn(text)) {
      if ('broken' in parsed) {
        await refuse(refusal(null, '', parsed.broken));
        continue;
      }
      const { value } = parsed;
      try {
        await print(answer(readCase(value, atlas)));
      } catch (error) {
        if (!(error instanceof CaseError)) throw error;
        const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
        await refuse(refusal(id, error.at, error.message));
      }
    }
  }
  return status;
}

/**
 * Makes practice cases.
 * @param seeds any texts; the same seed makes the same case.
 */
export async function make(
  seeds: readonly string[],
  print: (line: string) => void | Promise<void>,
  made: Made,
): Promise<void> {
  const engine = createEngine({ atlas: readAtlas(vessels), families, settle });
  const line = made.is === 'pair' ? pairOf : caseOf;
  for (const seed of seeds) await print(line(engine, seed));
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;

if (isMain) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const command = readArguments(process.argv.slice(2));
  if ('wrong' in command) {
    process.stderr.write(`${command.wrong}${usage}`);
    process.exitCode = 1;
  } else {
    const print = (line: string) =>
      process.stdout.write(`${line}\n`)
        ? undefined
        : new Promise<void>((done) => process.stdout.once('drain', () => done()));
    if ('made' in command) await make(command.seeds, print, command.made);
    else process.exitCode = await run(command.sources, print, command.asked);
  }
}
