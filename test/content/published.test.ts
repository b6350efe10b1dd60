/** Answers that others have published, in their order: what was done, and what it bills. */
import { describe, expect, it } from 'vitest';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import published from '#content/codes/published.json' with { type: 'json' };
import sources from '#content/sources.json' with { type: 'json' };
import { readAtlas } from '@/engine/atlas.ts';
import type { Claim } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { readCase } from '@/engine/read-case.ts';

type Line = { readonly code: string; readonly units: number; readonly modifiers: readonly string[] };
type Published = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** False where the printed answer was corrected, or is not safe today. */
  readonly trust: boolean;
  /** The source speaks of some of the session only: other lines may exist. */
  readonly partial: boolean;
  readonly note: string;
  readonly case: unknown;
  readonly expected: {
    readonly lines: readonly Line[];
    readonly modifiersMatter: boolean;
    /** Numbers that must not be on the claim. */
    readonly notReported: readonly string[];
  };
};

const cases: readonly Published[] = published;
const atlas = readAtlas(vessels);
const engine = createEngine({ atlas, families, settle });

const linesOf = (claim: Claim): Line[] =>
  claim.lines.map(({ code, units, modifiers }) => ({ code: code.value, units, modifiers }));

/** Units by number, and by its modifiers where they matter: "37238 26" → 1. */
function tally(lines: readonly Line[], withModifiers: boolean): Map<string, number> {
  const units = new Map<string, number>();
  for (const line of lines) {
    const key = withModifiers ? [line.code, ...line.modifiers.toSorted()].join(' ') : line.code;
    units.set(key, (units.get(key) ?? 0) + line.units);
  }
  return units;
}

/** How a claim differs from a published answer, in words; empty where it agrees. */
function differences({ expected, partial }: Published, claim: Claim): string[] {
  const got = tally(linesOf(claim), expected.modifiersMatter);
  const wanted = tally(expected.lines, expected.modifiersMatter);
  const numbers = claim.lines.map((line) => line.code.value);
  return [
    ...[...wanted].filter(([key, units]) => got.get(key) !== units).map(([key, units]) => `lacks ${units} × ${key}`),
    ...(partial ? [] : [...got.keys()].filter((key) => !wanted.has(key)).map((key) => `has ${key}`)),
    ...expected.notReported.filter((number) => numbers.includes(number)).map((number) => `reports ${number}`),
  ];
}

/** Whether a claim says that something of it is in doubt, or has no sourced rule. */
const hasDoubt = (claim: Claim): boolean =>
  claim.unsupported.length > 0 ||
  [...claim.lines.flatMap((line) => line.because), ...claim.notReported, ...claim.missing].some(
    (why) => why.confidence !== 'high',
  );

const named = (some: readonly Published[]) => some.map((one) => [`${one.title} (${one.id})`, one] as const);

describe('published answers', () => {
  it.each(named(cases.filter((one) => one.trust)))('%s', (_name, one) => {
    expect(differences(one, engine.code(readCase(one.case, atlas)))).toEqual([]);
  });

  it.each(named(cases.filter((one) => !one.trust)))('%s, or the claim says what is in doubt', (_name, one) => {
    const claim = engine.code(readCase(one.case, atlas));
    if (differences(one, claim).length > 0) expect(hasDoubt(claim)).toBe(true);
  });

  it('name who published them, once each', () => {
    const known = new Set(sources.map((source) => source.id));
    expect(cases.filter((one) => !known.has(one.source)).map((one) => one.id)).toEqual([]);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    for (const { title, note } of cases) expect([title, note].join(' ')).toMatch(/^[A-Z].*\.$/);
  });
});
