import { describe, expect, it, vi } from 'vitest';
import { practice } from '#content/practice/all.ts';
import { createEngine } from '@/engine/code.ts';
import { readCase } from '@/engine/read-case.ts';
import { isCodable, keyOf } from '@/practice/codable.ts';
import { generate, version } from '@/practice/generate.ts';
import { hash } from '@/practice/random.ts';

import { atlas, casesOf, engine } from './setting.ts';

// Hundreds of cases are made and judged here; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const some = casesOf(300);

describe('a generated case', () => {
  it('is the same for the same seed', () => {
    for (const made of some.slice(0, 60)) {
      expect(generate(engine, practice, made.seed)).toEqual(made);
    }
  });

  // A change here is a new `version`. Only veins, with the families that code them, so that other families don’t matter.
  it('is the same for the same seed for ever', () => {
    const veins = ['vein-stent', 'vein-angioplasty', 'vein-catheter', 'venography', 'ivus', 'ultrasound-access'];
    const own = createEngine({ ...engine, families: engine.families.filter(({ id }) => veins.includes(id)) });
    const pinned = ['a', 'b', 'c', 'd'].map((seed) => {
      const made = generate(own, practice, seed, { procedures: ['pelvic-veins', 'chest-veins'], confidence: 'medium' });
      return [seed, hash(JSON.stringify(made?.case)), hash(made?.note.text ?? '')];
    });
    expect([version, ...pinned]).toMatchInlineSnapshot(`
      [
        1,
        [
          "a",
          2303754809,
          1688786496,
        ],
        [
          "b",
          3395164864,
          2524522378,
        ],
        [
          "c",
          1869816041,
          1617965958,
        ],
        [
          "d",
          3047592274,
          432423626,
        ],
      ]
    `);
  });

  it('is read as it is, and unchanged by a round trip through JSON', () => {
    for (const { case: theCase } of some) {
      const read: unknown = JSON.parse(JSON.stringify(theCase));
      expect(readCase(read, atlas)).toEqual(theCase);
    }
  });

  it('is codable without dispute, with the claim and the rules that the engine gives', () => {
    for (const { case: theCase, claim, rules } of some) {
      expect(engine.code(theCase)).toEqual(claim);
      expect(isCodable(theCase, claim, 'high')).toBe(true);
      expect(claim.unsupported).toEqual([]);
      for (const { because } of claim.lines) for (const why of because) expect(why.confidence).toBe('high');
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  it('varies in side, procedure, year, billing and documentation', () => {
    const all = some.map(({ note }) => note.text).join(' ');
    const count = (word: string): number => all.split(word).length;
    expect(count('left ') / count('right ')).toBeGreaterThan(0.4);
    expect(count('left ') / count('right ')).toBeLessThan(2.5);
    expect(new Set(some.map(({ procedure }) => procedure)).size).toBeGreaterThan(15);
    expect(new Set(some.map(({ case: { dateOfService } }) => dateOfService.slice(0, 4))).size).toBeGreaterThan(15);
    expect(new Set(some.map(({ case: { billing } }) => billing))).toEqual(
      new Set(['professional', 'global', 'facility']),
    );
    expect(some.some(({ claim }) => claim.missing.length > 0)).toBe(true);
    expect(new Set(some.map(({ note }) => note.text)).size).toBe(some.length);
  });

  it('has a sane order: the access first, treatment after it, closing last', () => {
    for (const { case: theCase } of some) {
      const kinds = theCase.steps.map((step) => step.do);
      if (kinds.includes('fluoroscopy') && kinds.length === 1) continue;
      expect(kinds[0], theCase.id).toBe('access');
      const closing = kinds.indexOf('close');
      if (closing >= 0) expect(closing).toBe(kinds.length - 1);
    }
  });
});

describe('constraints', () => {
  it('families: the claim holds a line of each', () => {
    for (const { claim } of casesOf(20, { families: ['vein-stent', 'ivus'] })) {
      const ids = claim.lines.map(({ code }) => engine.families.find(({ facts }) => facts.codes.includes(code))?.id);
      expect(ids).toEqual(expect.arrayContaining(['vein-stent', 'ivus']));
    }
  });

  it('years, billing and procedures', () => {
    const found = casesOf(20, { years: [2026, 2026], billing: 'facility', procedures: ['leg-arteries'] });
    expect(found).toHaveLength(20);
    for (const { case: theCase, procedure } of found) {
      expect(theCase.dateOfService.slice(0, 4)).toBe('2026');
      expect(theCase.billing).toBe('facility');
      expect(procedure).toBe('leg-arteries');
    }
  });

  it('rules: so many at the least speak on the claim', () => {
    const found = casesOf(20, { rules: 8 });
    expect(found).toHaveLength(20);
    for (const { rules } of found) expect(rules.length).toBeGreaterThanOrEqual(8);
  });

  it('decisive: the claim hangs on the rule', () => {
    for (const decisive of ['access-ultrasound-elements', 'study-beside-treatment', 'bridging-lesion']) {
      const found = casesOf(5, { decisive });
      expect(found, decisive).toHaveLength(5);
      for (const { rules } of found) expect(rules).toContain(decisive);
    }
  });

  it('gives null where nothing fulfils them', () => {
    expect(generate(engine, practice, 'x', { families: ['no-such-family'] })).toBeNull();
    expect(generate(engine, practice, 'x', { procedures: ['cava-filter'], rules: 99 })).toBeNull();
  });

  it('leaves what rests on medium confidence out unless it is asked for', () => {
    expect(generate(engine, practice, 'x', { procedures: ['organ-arteries'] })).toBeNull();
    expect(generate(engine, practice, 'x', { procedures: ['organ-arteries'], confidence: 'medium' })).not.toBeNull();
  });
});

it('two cases of one key bill the same lines', () => {
  const [one, other] = some;
  if (one === undefined || other === undefined) throw new Error('No case was made.');
  expect(keyOf(one.claim)).toBe(keyOf(engine.code(one.case)));
  expect(keyOf(one.claim)).not.toBe(keyOf(other.claim));
});
