/** Which wrong rule makes a learner's claim: named for what each makes of the golden cases and of any case. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, settle } from '#content/codes/all.ts';
import { practice } from '#content/practice/all.ts';
import type { Case } from '@/engine/case.ts';
import { type Mistake, mistakes } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { type EnteredLine, toEntered } from '@/engine/compare.ts';
import { type Diagnosis, diagnose, diagnoser, wrongClaims } from '@/engine/diagnose/diagnose.ts';
import { comparable, printOf } from '@/engine/diagnose/slip.ts';
import { wrongRules } from '@/engine/diagnose/wrong-rules.ts';
import { readCase } from '@/engine/read-case.ts';
import { generate } from '@/practice/generate.ts';
import { atlas, caseArbitrary } from './arbitrary.ts';

const engine = createEngine({ atlas, families, settle });

/** Every third of the golden cases of all families. */
const goldens: readonly Case[] = readdirSync('content/codes', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const cases: readonly { readonly case: unknown }[] = JSON.parse(
      readFileSync(`content/codes/${name}/cases.json`, 'utf8'),
    );
    return cases.filter((_, i) => i % 3 === 0).map((golden) => readCase(golden.case, atlas));
  });

/** Cases to practise on, from all procedures. */
const generated: readonly Case[] = Array.from(
  { length: 120 },
  (_, i) => generate(engine, practice, `diagnose-${i}`)?.case ?? [],
).flat();

const named = ({ mistakes: found }: Diagnosis): Mistake[] => found.flatMap(({ mistake, also }) => [mistake, ...also]);
const number = (id: string, day = '2025-03-14'): string => engine.book(day).code(id).value;
const line = (id: string, units = 1, modifiers: readonly string[] = [], day?: string): EnteredLine => ({
  code: number(id, day),
  units,
  modifiers,
});

/** Two iliac veins stented through one access, with a balloon before, images that guided and checked, and two catheters. */
const session: Case = {
  id: 'two-stents',
  title: 'Two stented veins',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [],
  steps: [
    { id: 'in', do: 'access', vessel: 'left-femoral-vein', method: 'percutaneous', ultrasound: { realTime: true } },
    { id: 'way', do: 'catheter', tip: 'left-external-iliac-vein' },
    { id: 'there', do: 'catheter', tip: 'inferior-vena-cava' },
    { id: 'map', do: 'angiogram', vessels: ['inferior-vena-cava'], role: 'roadmap' },
    { id: 'study', do: 'angiogram', vessels: ['left-common-femoral-vein'], role: 'diagnostic', prior: 'adequate' },
    { id: 'balloon', do: 'balloon', vessels: ['left-external-iliac-vein'], purpose: 'predilate' },
    { id: 'one', do: 'stent', vessels: ['left-external-iliac-vein'], count: 2 },
    { id: 'other', do: 'stent', vessels: ['left-common-iliac-vein'] },
    { id: 'again', do: 'stent', vessels: ['left-common-iliac-vein'] },
    { id: 'check', do: 'angiogram', vessels: ['inferior-vena-cava'], role: 'completion' },
    { id: 'out', do: 'close', method: 'device' },
  ],
};
const claim = engine.code(session);
const right = toEntered(claim);
const asked = (lines: readonly EnteredLine[]) => diagnose(engine, session, claim, lines);
const withUnits = (id: string, units: number) =>
  right.map((one) => (one.code === number(id) ? { ...one, units } : one));
const without = (id: string) => right.filter(({ code }) => code !== number(id));

describe('naming the wrong rule', () => {
  it('finds none in the true claim, in whatever order and however split', () => {
    expect(right.map(({ code }) => code)).toContain(number('vein/stent/further'));
    expect(asked(right.toReversed())).toMatchObject({ exact: true, mistakes: [], left: [] });
  });

  const cases: readonly (readonly [Mistake, readonly EnteredLine[], string | null])[] = [
    ['stents-not-vessels', withUnits('vein/stent/further', 2), null],
    ['balloon-before-stent', [...right, line('vein/balloon/first')], 'balloon'],
    ['guiding-angiogram', [...right, line('venogram/inferior-vena-cava', 1, ['26'])], 'map'],
    ['completion-as-diagnostic', [...right, line('venogram/inferior-vena-cava', 1, ['26', '59'])], null],
    ['diagnostic-despite-prior', [...right, line('venogram/limb/one', 1, ['26', '59'])], 'study'],
    ['ultrasound-undocumented', [...right, line('access/ultrasound', 1, ['26'])], 'in'],
    ['add-on-without-first', [...without('vein/stent/first')], null],
    [
      'initial-for-each-vessel',
      without('vein/stent/further').map((one) =>
        one.code === number('vein/stent/first') ? { ...one, units: 2 } : one,
      ),
      null,
    ],
    ['fluoroscopy-apart', [...right, line('fluoroscopy/alone/hour')], null],
    ['closure-apart', [...right, line('access/closure')], 'out'],
    ['other-year', toEntered(engine.code({ ...session, dateOfService: '2013-03-14' })), null],
    [
      'artery-for-vein',
      right.map((one) =>
        one.code === number('vein/stent/first') ? { ...one, code: number('artery/stent/first') } : one,
      ),
      null,
    ],
    [
      'leg-code-outside-leg',
      right.map((one) =>
        one.code === number('vein/stent/first') ? { ...one, code: number('leg/iliac/stent/first') } : one,
      ),
      null,
    ],
  ];
  it.each(cases)('%s', (mistake, lines, replay) => {
    const found = asked(lines);
    expect(found.exact).toBe(true);
    expect(named(found)).toContain(mistake);
    if (replay !== null) expect(found.mistakes[0]?.replay).toBe(replay);
    expect(found.mistakes[0]?.text).toBe(wrongRules[found.mistakes[0]?.mistake ?? mistake]);
  });

  it('takes the first code for a further vessel of a leg, whatever rung each is on, on the side of that leg', () => {
    const leg: Case = {
      id: 'leg',
      title: 'Two vessels of a thigh',
      dateOfService: '2026-03-14',
      billing: 'professional',
      lesions: [
        { id: 'narrow', vessels: ['left-common-femoral-artery'], kind: 'stenosis' },
        { id: 'shut', vessels: ['left-superficial-femoral-artery'], kind: 'occlusion' },
      ],
      steps: [
        { id: 'in', do: 'access', vessel: 'right-common-femoral-artery', method: 'percutaneous' },
        { id: 'balloon', do: 'balloon', vessels: ['left-common-femoral-artery'], lesion: 'narrow', purpose: 'treat' },
        { id: 'stent', do: 'stent', vessels: ['left-superficial-femoral-artery'], lesion: 'shut' },
      ],
    };
    const on = (id: string) => line(`leg/femoral-popliteal/${id}`, 1, ['LT'], leg.dateOfService);
    const wrongs = wrongClaims(engine, leg, engine.code(leg)).filter(({ slips }) =>
      slips.some(({ mistake }) => mistake === 'initial-for-each-vessel'),
    );
    expect(wrongs.map(({ lines }) => lines)).toEqual([
      [on('stent/complex/first'), on('balloon/straightforward/first')],
    ]);
  });

  it('names two wrong rules made together', () => {
    const found = asked([...withUnits('vein/stent/further', 2), line('vein/balloon/first'), line('access/closure')]);
    expect(found).toMatchObject({ exact: true, left: [] });
    expect(found.mistakes.map(({ mistake }) => mistake).sort()).toEqual([
      'balloon-before-stent',
      'closure-apart',
      'stents-not-vessels',
    ]);
  });

  it('comes as near as it can, and says what no wrong rule explains', () => {
    const found = asked([...right, line('vein/balloon/first'), { code: 'ZZZZZ', units: 1, modifiers: [] }]);
    expect(found.exact).toBe(false);
    expect(found.mistakes.map(({ mistake }) => mistake)).toEqual(['balloon-before-stent']);
    expect(found.left).toEqual([{ code: 'ZZZZZ', text: expect.stringMatching(/\.$/) }]);
  });

  it('says of nobody who reports no add-on that he reported one by itself', () => {
    const found = named(diagnose(engine, session, engine.code(session), [line('fluoroscopy/alone/hour')]));
    expect(found).not.toContain('add-on-alone');
    expect(found).not.toContain('add-on-without-first');
  });

  it('says each wrong rule, and why it is wrong, in plain sentences', () => {
    for (const mistake of mistakes) expect(wrongRules[mistake]).toMatch(/^You .+\. [A-Z].+\.$/);
  });
});

/** Whether two claims are the same: modifiers of codes that the true claim does not have do not matter. */
function same(theCase: Case, a: readonly EnteredLine[], b: readonly EnteredLine[]): boolean {
  const matter = { engine, theCase, claim: engine.code(theCase) };
  return printOf(comparable(matter, a)) === printOf(comparable(matter, b));
}

/** What one wrong rule makes of a case, with the diagnosis of it. */
const wrongsOf = (theCase: Case) => {
  const earned = engine.code(theCase);
  const ask = diagnoser(engine, theCase, earned);
  return wrongClaims(engine, theCase, earned).map((wrong) => ({
    wrong,
    mistake: wrong.slips[0]?.mistake,
    found: ask(wrong.lines),
  }));
};

describe('a claim made by one wrong rule', { timeout: 60_000 }, () => {
  it('is explained exactly by one rule, and by that rule in 95 of 100, in golden and generated cases', () => {
    const all = [...goldens, ...generated].flatMap(wrongsOf);
    expect(all.length).toBeGreaterThan(500);
    const hits = all.filter(({ mistake, found }) => mistake !== undefined && named(found).includes(mistake));
    expect(hits.length / all.length).toBeGreaterThanOrEqual(0.95);
    expect(all.filter(({ found }) => !found.exact || found.mistakes.length !== 1)).toEqual([]);
  });

  it('is explained in any case, and what a diagnosis calls exact gives the learner’s claim', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        for (const { wrong, found, mistake } of wrongsOf(theCase)) {
          expect(found.exact).toBe(true);
          expect(same(theCase, found.gives, wrong.lines)).toBe(true);
          expect(named(found)).toContain(mistake);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('any claim', { timeout: 60_000 }, () => {
  it('is right when it is the true one, and none of its mistakes is invented', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const earned = engine.code(theCase);
        expect(diagnose(engine, theCase, earned, toEntered(earned))).toMatchObject({
          exact: true,
          mistakes: [],
          left: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('made by two wrong rules is explained by at most two where they are told apart', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.nat(), fc.nat(), (theCase, a, b) => {
        const earned = engine.code(theCase);
        const wrongs = wrongClaims(engine, theCase, earned);
        const first = wrongs[a % Math.max(1, wrongs.length)];
        const second = wrongs[b % Math.max(1, wrongs.length)];
        if (first === undefined || second === undefined || first === second) return;
        const added = second.lines.filter((one) => !toEntered(earned).some(({ code }) => code === one.code));
        const found = diagnose(engine, theCase, earned, [...first.lines, ...added]);
        expect(found.mistakes.length).toBeLessThanOrEqual(3);
        expect(found.exact).toBe(same(theCase, found.gives, [...first.lines, ...added]));
        expect(found.exact).toBe(found.left.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});
