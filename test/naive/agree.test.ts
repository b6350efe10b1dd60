/**
 * The engine against a count that shares no code with it: two readings of the same facts, written apart. Where they differ,
 * one of them is wrong, and the facts say which.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import published from '#content/codes/published.json' with { type: 'json' };
import { practice } from '#content/practice/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import type { Case } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { readCase } from '@/engine/read-case.ts';
import { drawnCases } from '@/practice/generate.ts';
import { compare } from './compare.ts';
import { drawSession } from './sessions.ts';

const atlas = readAtlas(vessels);
const engine = createEngine({ atlas, families, settle });

/** Counts how far the naive count goes, and keeps every case on which the two differ. */
class Tally {
  cases = 0;
  /** Cases on which every table has an opinion. */
  whole = 0;
  lines = 0;
  decidedLines = 0;
  readonly differing: { readonly differences: readonly string[]; readonly theCase: Case }[] = [];

  add(theCase: Case, claim: Claim): void {
    const compared = compare(theCase, claim);
    if (compared === null) return;
    this.cases += 1;
    this.lines += compared.lines;
    this.decidedLines += compared.decidedLines;
    if (compared.opinion.silent.length === 0) this.whole += 1;
    const { differences } = compared;
    if (differences.length > 0) this.differing.push({ differences, theCase });
  }
}

/** The first cases that differ, as text to paste into the command. */
const shown = ({ differing }: Tally): string[] =>
  differing.slice(0, 5).map(({ differences, theCase }) => `${differences.join('; ')} in ${JSON.stringify(theCase)}`);

const generated = 10_000;

/** Cases of the generator, as many as are asked for: of high and of medium confidence in turn, many of each seed. */
function* generate(): Generator<{ readonly theCase: Case; readonly claim: Claim }> {
  let made = 0;
  for (let seed = 0; ; seed += 1) {
    const confidence = seed % 2 === 0 ? 'high' : 'medium';
    for (const { drawn, claim } of drawnCases(engine, practice, `agree-${seed}`, { confidence })) {
      if (made === generated) return;
      made += 1;
      yield { theCase: drawn.case, claim };
    }
  }
}

describe('the engine and the naive count agree', () => {
  it(`on ${generated} generated cases, most of which the naive count knows`, { timeout: 120_000 }, () => {
    const tally = new Tally();
    for (const { theCase, claim } of generate()) tally.add(theCase, claim);
    expect(shown(tally)).toEqual([]);
    expect(tally.cases).toBeGreaterThan(0.99 * generated);
    expect(tally.whole / tally.cases).toBeGreaterThan(0.7);
    expect(tally.decidedLines / tally.lines).toBeGreaterThan(0.9);
  });

  it('on sessions that no doctor would do', { timeout: 60_000 }, () => {
    const tally = new Tally();
    for (let number = 0; number < 1500; number += 1) {
      const theCase = readCase(drawSession(number), atlas);
      tally.add(theCase, engine.code(theCase));
    }
    expect(shown(tally)).toEqual([]);
    expect(tally.decidedLines / tally.lines).toBeGreaterThan(0.6);
  });

  it('on the golden cases', () => {
    const tally = new Tally();
    for (const folder of readdirSync('content/codes', { withFileTypes: true })) {
      if (!folder.isDirectory()) continue;
      const goldens: readonly { readonly case: unknown }[] = JSON.parse(
        readFileSync(`content/codes/${folder.name}/cases.json`, 'utf8'),
      );
      for (const golden of goldens) {
        const theCase = readCase(golden.case, atlas);
        tally.add(theCase, engine.code(theCase));
      }
    }
    expect(shown(tally)).toEqual([]);
    expect(tally.decidedLines / tally.lines).toBeGreaterThan(0.7);
  });

  it('on the published cases', () => {
    const tally = new Tally();
    for (const entry of published) {
      const theCase = readCase(entry.case, atlas);
      tally.add(theCase, engine.code(theCase));
    }
    expect(shown(tally)).toEqual([]);
  });
});
