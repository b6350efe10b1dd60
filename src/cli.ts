/**
 * The command: reads cases from files or standard input and prints one answer a line.
 * Exit status 0; 2 when a case was refused or a file could not be read; 1 without arguments.
 */
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { toAnswer } from './engine/answer.ts';
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

/** The cases of a text: one, an array of them, or one on each line. */
function* casesIn(text: string): Generator<Parsed> {
  const whole = parse(text);
  if ('value' in whole) {
    if (Array.isArray(whole.value)) for (const value of whole.value) yield { value };
    else yield whole;
    return;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || goesOn(lines[0] ?? '')) {
    if (lines.length > 0) yield whole;
    return;
  }
  for (const line of lines) {
    const one = parse(line);
    if ('value' in one && Array.isArray(one.value)) for (const value of one.value) yield { value };
    else yield one;
  }
}

async function readAll(source: string): Promise<string> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/**
 * Runs the command.
 * @param sources file names, or `-` for standard input.
 * @param print takes each line of output; awaited, so that a slow reader is not outrun.
 * @returns the exit status.
 */
export async function run(sources: readonly string[], print: (line: string) => void | Promise<void>): Promise<0 | 2> {
  const atlas = readAtlas(vessels);
  const engine = createEngine({ atlas, families, settle });
  let status: 0 | 2 = 0;
  const refuse = async (error: Refusal): Promise<void> => {
    status = 2;
    await print(JSON.stringify(error));
  };
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
        await print(JSON.stringify(toAnswer(engine.code(readCase(value, atlas)))));
      } catch (error) {
        if (!(error instanceof CaseError)) throw error;
        const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
        await refuse(refusal(id, error.at, error.message));
      }
    }
  }
  return status;
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;

if (isMain) {
  const sources = process.argv.slice(2);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  if (sources.length === 0) {
    process.stderr.write('Usage: npm run --silent code -- FILE… (or - for standard input)\n');
    process.exitCode = 1;
  } else {
    process.exitCode = await run(sources, (line) =>
      process.stdout.write(`${line}\n`) ? undefined : new Promise((done) => process.stdout.once('drain', () => done())),
    );
  }
}
