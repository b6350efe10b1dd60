/** Golden and published cases: what was done, what it bills, and who says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import sources from '#content/sources.json' with { type: 'json' };
import { readAtlas } from '@/engine/atlas.ts';
import { createEngine } from '@/engine/code.ts';
import { confidences } from '@/engine/facts.ts';
import { readCase } from '@/engine/read-case.ts';

type Golden = {
  readonly id: string;
  readonly title: string;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly case: unknown;
  readonly expected: {
    readonly lines: readonly { readonly code: string; readonly units: number; readonly modifiers: readonly string[] }[];
    readonly modifiersMatter: boolean;
    /** Numbers that must not be on the claim. */
    readonly notReported: readonly string[];
    /** Numbers that one absent fact keeps off. */
    readonly missing: readonly string[];
    /** Steps that no rule covers; null where the source does not speak of all steps. */
    readonly unsupported: readonly string[] | null;
    /** Other lines may exist. */
    readonly partial: boolean;
  };
};

const atlas = readAtlas(vessels);
const engine = createEngine({ atlas, families, settle });
const folders = readdirSync('content/codes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const known = new Set(sources.map((source) => source.id));
const isDevice = (golden: Golden) => {
  const { steps } = readCase(golden.case, atlas);
  const placed = steps.filter((step) => step.do === 'balloon' || step.do === 'stent' || step.do === 'atherectomy');
  return ({ step }: { readonly step: string }) => placed.some(({ id }) => id === step);
};
const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
const ids = new Set<string>();

for (const { name } of folders) {
  const goldens = JSON.parse(readFileSync(`content/codes/${name}/cases.json`, 'utf8')) as Golden[];
  describe(name, () => {
    it.each(goldens)('$title ($id)', (golden) => {
      const { expected } = golden;
      const claim = engine.code(readCase(golden.case, atlas));
      const lines = claim.lines.map(({ code, units, modifiers }) => ({
        code: code.value,
        units,
        modifiers: expected.modifiersMatter ? modifiers.toSorted() : [],
      }));
      const wanted = expected.lines.map((line) => ({
        ...line,
        modifiers: expected.modifiersMatter ? line.modifiers.toSorted() : [],
      }));
      if (expected.partial) expect(lines).toEqual(expect.arrayContaining(wanted));
      else expect(lines.toSorted(byCode)).toEqual(wanted.toSorted(byCode));
      const reasons = [...claim.lines.flatMap((line) => line.because), ...claim.notReported];
      expect(reasons.some((why) => why.confidence === 'disputed')).toBe(golden.confidence === 'disputed');
      const numbers = claim.lines.map((line) => line.code.value);
      for (const number of expected.notReported) expect(numbers).not.toContain(number);
      expect(claim.missing.map((entry) => entry.code.value)).toEqual(expected.missing);
      if (expected.unsupported !== null)
        expect(claim.unsupported.flatMap((entry) => entry.steps)).toEqual(expected.unsupported);
      const devices = claim.notReported
        .flatMap(({ into, steps }) => steps.map((step) => ({ into, step })))
        .filter(isDevice(golden));
      for (const { into, step } of devices) {
        const twice = claim.lines.some(
          ({ code, because }) => code === into && because.some((why) => why.steps.includes(step)),
        );
        expect(twice, `${step} is billed and included`).toBe(false);
      }
    });

    it('names who says so, for every case', () => {
      for (const golden of goldens) {
        expect(golden.source.length, golden.id).toBeGreaterThan(0);
        expect(
          golden.source.filter((id) => !known.has(id)),
          golden.id,
        ).toEqual([]);
        expect(confidences, golden.id).toContain(golden.confidence);
        expect(ids.has(golden.id), `${golden.id} twice`).toBe(false);
        ids.add(golden.id);
      }
    });
  });
}

it('puts the lines of a claim in the order of the work values of the year', () => {
  const goldens = JSON.parse(readFileSync('content/codes/across-families/cases.json', 'utf8')) as Golden[];
  for (const golden of goldens) {
    const claim = engine.code(readCase(golden.case, atlas));
    expect(claim.lines.map((line) => line.code.value)).toEqual(golden.expected.lines.map((line) => line.code));
  }
});
