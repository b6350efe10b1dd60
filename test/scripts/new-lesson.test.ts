/** `npm run new:lesson`: what it makes passes every check, and what it can't make it refuses. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Lesson } from '@/lesson/lesson.ts';
import { caseChecks } from '../content/lessons/case-checks.ts';
import { open } from '../content/lessons/checked.ts';
import { proseChecks } from '../content/lessons/prose-checks.ts';
import { quizChecks } from '../content/lessons/quiz-checks.ts';

// The command starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

// Inside the project, so that the prose finds what it is compiled against.
mkdirSync('test-results', { recursive: true });
const lessons = mkdtempSync('test-results/new-lesson-');
afterAll(() => rmSync(lessons, { recursive: true, force: true }));

const make = (...given: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/new-lesson.ts', '--lessons', lessons, ...given],
    { encoding: 'utf8' },
  );

describe('a new lesson', () => {
  it.each([
    ['pelvic-veins', 'veins'],
    ['renal-arteries', 'arteries'],
  ])('made from %s passes every check', async (from, module) => {
    const { status, stderr } = make(`made-from-${from}`, '--title', 'A new lesson', '--module', module, '--from', from);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const door = `/${lessons}/made-from-${from}/lesson.ts`;
    const { lesson } = (await import(/* @vite-ignore */ door)) as { readonly lesson: Lesson };
    const checked = await open(lesson.id, lesson);
    for (const { faults } of [...caseChecks, ...proseChecks, ...quizChecks]) expect(faults(checked)).toEqual([]);
  });

  it.each([
    ['Vein Stent', ['--title', 'A stent', '--module', 'veins'], /can be no lesson's id/],
    ['vein-stent', ['--title', 'A stent', '--module', 'vains'], /There is no module “vains”[^]*veins/],
    ['vein-stent', ['--module', 'veins'], /needs a title/],
    ['vein-stent', ['--title', 'A stent', '--module', 'veins', '--from', 'toes'], /called “toes”/],
    [
      'vein-angioplasty',
      ['--title', 'A', '--module', 'veins', '--lessons', 'content/lessons'],
      /is a lesson .* already/,
    ],
  ])('is refused where %s %j makes none, and nothing is written', (id, options, says) => {
    const before = readdirSync(lessons);
    const { status, stderr } = make(id, ...options);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(readdirSync(lessons)).toEqual(before);
  });
});
