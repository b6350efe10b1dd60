/** The facts check themselves: shapes, sources, dates, and that nothing stands without its counterpart. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { vessels } from '#content/atlas/vessels.ts';
import { families } from '#content/codes/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { inForce, isDay, knownDays } from '@/engine/dates.ts';
import { confidences } from '@/engine/facts.ts';

const day = v.pipe(v.string(), v.check(isDay, 'is no day'));
const plainId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/));
const dated = {
  id: plainId,
  from: v.nullable(day),
  until: v.nullable(day),
  source: v.pipe(v.array(v.string()), v.minLength(1)),
  confidence: v.picklist(confidences),
  note: v.optional(v.pipe(v.string(), v.endsWith('.'))),
};
const sentence = v.pipe(v.string(), v.minLength(10), v.endsWith('.'));
const factsSchema = v.strictObject({
  codes: v.array(
    v.strictObject({
      ...dated,
      value: v.pipe(v.string(), v.regex(/^(?:\d{5}|\d{4}T|[A-Z]\d{4})$/)),
      plain: sentence,
      counts: v.pipe(v.string(), v.minLength(3)),
      addOn: v.boolean(),
      split: v.boolean(),
      inUseBy: v.optional(day),
    }),
  ),
  work: v.array(
    v.strictObject({ ...dated, from: day, until: day, value: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)) }),
  ),
  rules: v.array(v.strictObject({ ...dated, statement: sentence })),
  groupings: v.array(
    v.strictObject({ ...dated, value: v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1))) }),
  ),
});
const sourcesSchema = v.array(
  v.strictObject({
    id: plainId,
    url: v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+\.[^/]+\//)),
    title: v.pipe(v.string(), v.minLength(3)),
    publisher: v.pipe(v.string(), v.minLength(2)),
    year: v.optional(v.pipe(v.number(), v.minValue(1990), v.maxValue(2026))),
  }),
);

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const folders = readdirSync('content/codes', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const files = folders.map((name) => ({ name, facts: v.parse(factsSchema, read(`content/codes/${name}/facts.json`)) }));
const sources = v.parse(sourcesSchema, read('content/sources.json'));
const rows = files.flatMap(({ facts }) => [...facts.codes, ...facts.work, ...facts.rules, ...facts.groupings]);
const codes = files.flatMap(({ facts }) => facts.codes);

describe('the facts', () => {
  it('are those of the families that are loaded, and each family is loaded', () => {
    expect(families.map((family) => family.id).toSorted()).toEqual(
      folders.filter((name) => name !== 'across-families').toSorted(),
    );
  });

  it('cite only sources that exist, and every source is cited', () => {
    const known = new Set(sources.map((source) => source.id));
    expect(known.size).toBe(sources.length);
    expect(new Set(sources.map((source) => source.url)).size).toBe(sources.length);
    expect(rows.flatMap((row) => row.source).filter((id) => !known.has(id))).toEqual([]);
    const cases = folders.flatMap((name) => read(`content/codes/${name}/cases.json`) as { source: string[] }[]);
    const published = read('content/codes/published.json') as { source: string }[];
    const cited = new Set([...rows, ...cases, ...published].flatMap((row) => row.source));
    expect([...known].filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each(['codes', 'work', 'rules', 'groupings'] as const)(
    'never overlap: two rows of one id in %s may only touch',
    (kind) => {
      type Row = { readonly id: string; readonly from: string | null; readonly until: string | null };
      const lists = files.map(({ facts }) => facts[kind] as readonly Row[]);
      // Several families may hold a grouping, each what concerns its own codes.
      const apart = kind === 'groupings' ? lists : [lists.flat()];
      for (const [all, row] of apart.flatMap((list) => list.map((one) => [list, one] as const))) {
        if (row.from !== null && row.until !== null) expect(row.from < row.until, row.id).toBe(true);
        for (const other of all) {
          if (other === row || other.id !== row.id) continue;
          const meet =
            (row.from === null || inForce(other, row.from)) && (other.from === null || inForce(row, other.from));
          const inside = row.from !== null && inForce(other, row.from);
          expect(meet || inside, row.id).toBe(false);
        }
      }
    },
  );

  it('give a number to one service at a time', () => {
    for (const code of codes)
      expect(
        codes.filter((other) => other.id !== code.id && other.value === code.value),
        code.value,
      ).toEqual([]);
  });

  it('say by when a code was in use, where its start is not known, and only there', () => {
    for (const code of codes) expect(code.inUseBy !== undefined, code.id).toBe(code.from === null);
  });

  it('have work values only for codes in force that year', () => {
    for (const { facts } of files) {
      for (const work of facts.work) {
        const code = facts.codes.find((other) => other.id === work.id);
        expect(code !== undefined && inForce(code, work.from), work.id).toBe(true);
      }
    }
  });

  const codeGroupings = new Set([
    'add-on-primaries',
    'contains-catheter',
    'first-of-session',
    'artery-for-vein',
    'leg-for-other',
  ]);
  const byNumber = new Set(['pair-edits', 'pair-edits-swapped', 'never-together']);
  it('group vessels that the atlas has, and codes that the facts have', () => {
    const atlas = readAtlas(vessels);
    const bases = new Set([...atlas.vessels.values()].map((vessel) => vessel.base));
    const ids = new Set(codes.map((code) => code.id));
    const numbers = new Set(codes.map((code) => code.value));
    for (const group of files.flatMap(({ facts }) => facts.groupings)) {
      const names = Object.values(group.value).flat();
      if (byNumber.has(group.id)) {
        for (const name of [...names, ...Object.keys(group.value)]) expect(numbers.has(name), name).toBe(true);
        continue;
      }
      const ofCodes = codeGroupings.has(group.id);
      const keys = ofCodes && group.id !== 'contains-catheter' ? Object.keys(group.value) : [];
      for (const name of [...names, ...keys]) expect(ofCodes ? ids.has(name) : bases.has(name), name).toBe(true);
    }
  });

  it('hold no rule that no line of code speaks of', () => {
    const texts = folders.flatMap((name) =>
      readdirSync(`content/codes/${name}`)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`content/codes/${name}/${file}`, 'utf8')),
    );
    const rules = files.flatMap(({ facts }) => facts.rules.map((rule) => rule.id));
    expect(rules.filter((id) => !texts.some((text) => text.includes(`'${id}'`)))).toEqual([]);
  });
});

describe('the editions', () => {
  it.each(families)('of $name follow one another without a gap, up to today', ({ editions, facts }) => {
    editions.forEach((edition, i) => {
      const next = editions[i + 1];
      if (next === undefined) expect(edition.until).toBeNull();
      else expect(edition.until).toBe(next.from);
    });
    const first = editions[0]?.from ?? '';
    expect(inForce(knownDays, first)).toBe(true);
    for (const code of facts.codes) {
      const ends = code.until;
      if (ends !== null)
        expect(
          editions.some((edition) => edition.from === ends),
          `${code.id} ends where an edition begins`,
        ).toBe(true);
      if (code.from !== null)
        expect(
          editions.some((edition) => edition.from === code.from),
          `${code.id} begins with an edition`,
        ).toBe(true);
    }
  });

  it('find both sides of every line among the golden cases', () => {
    for (const family of families) {
      const goldens = read(`content/codes/${family.id}/cases.json`) as { case: { dateOfService: string } }[];
      expect(goldens.length, family.id).toBeGreaterThanOrEqual(8);
      const days = goldens.map((golden) => golden.case.dateOfService);
      for (const { from } of family.editions) {
        if (from === null || from === knownDays.from) continue;
        const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect(days, family.id).toContain(from);
        expect(days, family.id).toContain(before);
      }
    }
  });
});
