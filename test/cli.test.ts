/** The command, run as it is run: a process, its output and its exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import goldens from '#content/codes/vein-stent/cases.json' with { type: 'json' };
import facts from '#content/codes/vein-stent/facts.json' with { type: 'json' };
import { readArguments } from '@/cli/options.ts';
import { make, run } from '@/cli.ts';
import type { Answer } from '@/engine/answer.ts';
import type { WhyNotAnswer } from '@/engine/nearest-case/why-not-answer.ts';

const [one, two] = goldens.map((golden) => golden.case);
/** The number of a service. */
const number = (id: string): string => facts.codes.find((code) => code.id === id)?.value ?? '';
const first = number('vein/stent/first');
const further = number('vein/stent/further');
const folder = mkdtempSync(join(tmpdir(), 'lumen-'));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

type Line = { id: string | null; lines?: { code: string }[]; error?: { at: string; message: string } };

type Ran = { readonly status: number | null; readonly lines: Line[] };

/** Runs the command in a process of its own, over files or standard input. */
function runApart(files: readonly string[], input = ''): Ran & { readonly stderr: string } {
  const ran = spawnSync('node_modules/.bin/tsx', ['src/cli.ts', ...files], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = ran.stdout.split('\n').filter(Boolean);
  return { status: ran.status, lines: lines.map((line) => JSON.parse(line) as Line), stderr: ran.stderr };
}

let written = 0;
/** Runs the command here, over one file with the given text. */
async function code(text: string): Promise<Ran> {
  written += 1;
  return codeFiles([write(`${written}.json`, text)]);
}

async function codeFiles(files: readonly string[]): Promise<Ran> {
  const lines: Line[] = [];
  const status = await run(files, (line) => {
    lines.push(JSON.parse(line) as Line);
  });
  return { status, lines };
}

describe('the command', { timeout: 120_000 }, () => {
  it('reads one case, laid out over lines, and answers it on one', async () => {
    const { status, lines } = await code(JSON.stringify(one, null, 2));
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.id).toBe(one?.id);
  });

  it('reads an array, JSON Lines and several files, and answers in order', async () => {
    const array = write('array.json', JSON.stringify([one, two]));
    const jsonl = write('lines.jsonl', `${JSON.stringify(two)}\n\n${JSON.stringify(one)}\n`);
    const { status, lines } = await codeFiles([array, jsonl]);
    expect(status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual([one?.id, two?.id, two?.id, one?.id]);
  });

  it('reads standard input, with a byte order mark or without', async () => {
    expect(runApart(['-'], `\uFEFF${JSON.stringify(one)}`)).toMatchObject({ status: 0, lines: [{ id: one?.id }] });
  });

  it('refuses a broken case in its place, and goes on', async () => {
    const broken = { ...one, id: 'broken', billing: 'somebody' };
    const { status, lines } = await code([one, broken, two].map((value) => JSON.stringify(value)).join('\n'));
    expect(status).toBe(2);
    expect(lines[1]).toMatchObject({ id: 'broken', error: { at: 'billing' } });
    expect(lines[2]?.id).toBe(two?.id);
  });

  it('answers broken JSON with an error line, and goes on', async () => {
    const { status, lines } = await code(`${JSON.stringify(one)}\n{"id": \n${JSON.stringify(two)}\n`);
    expect(status).toBe(2);
    expect(lines.map((line) => line.error === undefined)).toEqual([true, false, true]);
    expect((await code('{\n  "id": "x",\n  "steps": [\n')).lines).toHaveLength(1);
  });

  it('refuses only the first line where that one is cut off', async () => {
    const whole = JSON.stringify(two);
    for (const length of [1, 2, 8, whole.indexOf('[') + 1, whole.length - 1]) {
      const { status, lines } = await code(`${whole.slice(0, length)}\n${JSON.stringify(one)}\n${whole}\n`);
      expect(status).toBe(2);
      expect(lines.map((line) => line.id)).toEqual([null, one?.id, two?.id]);
    }
  });

  it('refuses a broken document as one', async () => {
    const laidOut = JSON.stringify([one, two], null, 2).slice(0, -20);
    expect((await code(laidOut)).lines).toHaveLength(1);
    const oneALine = `[\n${JSON.stringify(one)},\n${JSON.stringify(two)}\n`;
    expect((await code(oneALine)).lines).toHaveLength(1);
  });

  it('refuses what is JSON but no case', async () => {
    const { status, lines } = await code('[1, null, [], {}]');
    expect(status).toBe(2);
    expect(lines.map((line) => line.error?.at)).toEqual(['', '', '', 'id']);
  });

  it('says which file it cannot read, and goes on', async () => {
    const { status, lines } = await codeFiles([join(folder, 'none.json'), write('after.json', JSON.stringify(one))]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.error?.at).toContain('none.json');
  });

  it('survives JSON nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await code(deep)).lines[0]).toHaveProperty('error');
    const inside = JSON.stringify({ ...one, extra: 0 }).replace('"extra":0', `"extra":${deep}`);
    expect(await code(inside)).toMatchObject({ status: 0, lines: [{ id: one?.id }] });
  });

  it('survives ten thousand cases, and fifty megabytes', async () => {
    const big = `[${Array.from({ length: 10_000 }, () => JSON.stringify(one)).join(',')}]`;
    const { status, lines } = await code(big);
    expect(status).toBe(0);
    expect(lines).toHaveLength(10_000);
    const long = JSON.stringify({ ...one, title: 'x'.repeat(50_000_000) });
    expect(await code(long)).toMatchObject({ status: 0 });
  });

  it('says how it is used', () => {
    expect(runApart([])).toMatchObject({ status: 1, lines: [], stderr: expect.stringContaining('Usage') });
    for (const wrong of [
      ['--unknown', 'x'],
      ['-x'],
      ['--why-not'],
      ['--why-not', 'x'],
      ['--explain'],
      ['x', '--explain'],
    ]) {
      const read = readArguments(wrong);
      expect(read).toHaveProperty('wrong', expect.stringMatching(/^.+\n$/));
    }
    const ran = runApart(['--unknown', 'x']);
    expect(ran).toMatchObject({ status: 1, lines: [], stderr: expect.stringMatching(/--unknown\nUsage/) });
  });

  it('tells why a code is not on the claim, and the nearest cases that earn it', async () => {
    const file = write('case.json', JSON.stringify(one));
    const asked = readArguments(['--why-not', further, file]);
    if (!('asked' in asked)) throw new Error('The arguments were not read.');
    const printed: string[] = [];
    expect(await run(asked.sources, (line) => void printed.push(line), asked.asked)).toBe(0);
    const answer = JSON.parse(printed[0] ?? '') as WhyNotAnswer;
    expect(answer).toMatchObject({ id: one?.id, code: further, is: 'not-earned', text: expect.any(String) });
    const [change] = answer.changes;
    expect(change?.facts[0]).toMatchObject({ at: expect.stringMatching(/^steps\[\d+\]/), text: expect.any(String) });
    expect(change?.claim.lines.map((line) => line.code)).toContain(further);
  });

  it('names the wrong rule of a claim, and says where a claim breaks the format', async () => {
    const file = write('case.json', JSON.stringify(one));
    const [{ lines }] = (await codeFiles([file])).lines as unknown as [Answer];
    const entered = lines.map(({ code: number, units, modifiers }) => ({ code: number, units, modifiers }));
    const ask = async (claim: unknown): Promise<unknown> => {
      const printed: string[] = [];
      const asked = { is: 'diagnose', claim: write('claim.json', JSON.stringify(claim)) } as const;
      const status = await run([file], (line) => void printed.push(line), asked);
      return { status, ...JSON.parse(printed[0] ?? '') };
    };
    expect(await ask({ lines: entered })).toMatchObject({ status: 0, id: one?.id, exact: true, mistakes: [] });
    expect(
      await ask({ lines: entered.map((line) => (line.code === first ? { ...line, code: further } : line)) }),
    ).toMatchObject({
      exact: true,
      mistakes: [{ mistake: 'add-on-without-first' }],
    });
    expect(await ask({ lines: [{ code: further, units: 'two', modifiers: [] }] })).toMatchObject({
      status: 2,
      id: null,
      error: { at: 'lines[0].units' },
    });
    expect(await ask([])).toMatchObject({ status: 2, error: { at: 'lines' } });
  });

  it('tells a claim as text', async () => {
    const printed: string[] = [];
    const file = write('case.json', JSON.stringify(one));
    expect(await run([file], (line) => void printed.push(line), { is: 'explain' })).toBe(0);
    expect(printed.join('\n')).toContain(`${first}, 1 unit.`);
  });
});

describe('making cases', () => {
  it.each(['case', 'pair'] as const)('gives the same %s for the same seed, with note and answer', async (is) => {
    const printed: string[] = [];
    for (let time = 0; time < 2; time += 1)
      await make(['a seed', 'another'], (line) => void printed.push(line), { is });
    expect(printed).toHaveLength(4);
    expect(printed.slice(2)).toEqual(printed.slice(0, 2));
    expect(printed[0]).not.toBe(printed[1]);
    for (const line of printed) expect(line).toMatch(/"note":\{.*"answer":\{/);
  });

  it('needs a seed', () => {
    expect(readArguments(['--generate'])).toEqual({ wrong: '--generate needs a seed\n' });
  });
});
