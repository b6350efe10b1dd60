/** The command, run as it is run: a process, its output and its exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import goldens from '#content/codes/vein-stent/cases.json' with { type: 'json' };
import { run } from '@/cli.ts';

const [one, two] = goldens.map((golden) => golden.case);
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

  it('says how it is used', async () => {
    expect(runApart([])).toMatchObject({ status: 1, lines: [], stderr: expect.stringContaining('Usage') });
  });
});
