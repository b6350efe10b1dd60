/** What holds of every claim, whatever the case. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, settle } from '#content/codes/all.ts';
import { toAnswer } from '@/engine/answer.ts';
import { mirror } from '@/engine/atlas.ts';
import type { Case, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import { createEngine } from '@/engine/code.ts';
import { compare, toEntered } from '@/engine/compare.ts';
import { inForce } from '@/engine/dates.ts';
import { explain } from '@/engine/explain.ts';
import { dispositionOf, whyNot } from '@/engine/why-not.ts';
import { atlas, caseArbitrary } from './arbitrary.ts';

const engine = createEngine({ atlas, families, settle });
const runs = { numRuns: 400 };

const numbersOf = (claim: Claim) =>
  claim.lines.map(({ code, units, modifiers }) => ({ code: code.value, units, modifiers }));

function spokenIn(claim: Claim): Set<string> {
  const answer = toAnswer(claim);
  return new Set([
    ...answer.lines.flatMap((line) => line.because.flatMap((why) => why.steps)),
    ...answer.notReported.flatMap((entry) => entry.steps),
  ]);
}

const flip = (name: string) => mirror(atlas, name);

function mirrored(theCase: Case): Case {
  const turn = (step: Step): Step => {
    const turned: Record<string, unknown> = { ...step };
    if ('vessels' in step) turned['vessels'] = step.vessels.map(flip);
    if ('vessel' in step) turned['vessel'] = flip(step.vessel);
    if ('tip' in step) turned['tip'] = flip(step.tip);
    return turned as unknown as Step;
  };
  const lesions = theCase.lesions.map((lesion) => ({ ...lesion, vessels: lesion.vessels.map(flip) }));
  return { ...theCase, lesions, steps: theCase.steps.map(turn) };
}

/** Whether a vessel lies as its twin does, all the way up: the great vessels of the arch have none such. */
function hasTwin(name: string): boolean {
  const vessel = atlas.vessels.get(name);
  if (vessel === undefined || vessel.parent === null) return vessel !== undefined;
  return atlas.vessels.get(flip(name))?.parent === flip(vessel.parent) && hasTwin(vessel.parent);
}

const hasTwins = (theCase: Case) =>
  theCase.steps.every((step) => {
    const names = 'vessels' in step ? step.vessels : 'vessel' in step ? [step.vessel] : 'tip' in step ? [step.tip] : [];
    return names.every(hasTwin);
  }) && theCase.lesions.every((lesion) => lesion.vessels.every(hasTwin));

const otherSide: Readonly<Record<string, string>> = { LT: 'RT', RT: 'LT' };
const byText = (a: object, b: object) => JSON.stringify(a).localeCompare(JSON.stringify(b));
const turned = (lines: ReturnType<typeof numbersOf>) =>
  lines.map((line) => ({ ...line, modifiers: line.modifiers.map((one) => otherSide[one] ?? one) }));

describe('every claim', () => {
  it('speaks of every step, in a line or among what is not reported', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const spoken = spokenIn(engine.code(theCase));
        expect(theCase.steps.filter((step) => !spoken.has(step.id))).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same when the case is coded again, also by another engine', () => {
    const other = createEngine({ atlas, families, settle });
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        expect(engine.code(theCase)).toEqual(claim);
        expect(other.code(theCase)).toEqual(claim);
      }),
      runs,
    );
  });

  it('leaves the case as it was', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const before = structuredClone(theCase);
        engine.code(theCase);
        expect(theCase).toEqual(before);
      }),
    );
  });

  it('is the mirror image on the other side of the body', () => {
    fc.assert(
      fc.property(caseArbitrary.filter(hasTwins), (theCase) => {
        const other = turned(numbersOf(engine.code(mirrored(theCase))));
        expect(other.toSorted(byText)).toEqual(numbersOf(engine.code(theCase)).toSorted(byText));
      }),
      runs,
    );
  });

  it('never loses an earlier step when another is added', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        for (let n = 0; n <= theCase.steps.length; n += 1) {
          const steps = theCase.steps.slice(0, n);
          const spoken = spokenIn(engine.code({ ...theCase, steps }));
          expect(steps.filter((step) => !spoken.has(step.id))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has only codes and rules that are in force that day', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        const codes = [
          ...claim.lines.map((line) => line.code),
          ...claim.missing.map((entry) => entry.code),
          ...claim.notReported.flatMap((entry) => [entry.into, entry.wouldBe]),
        ];
        for (const code of codes)
          if (code !== null && code !== undefined) expect(inForce(code, theCase.dateOfService), code.id).toBe(true);
        const reasons = [...claim.lines.flatMap((line) => line.because), ...claim.notReported, ...claim.missing];
        for (const why of reasons) {
          expect(engine.book(theCase.dateOfService).rule(why.rule).source.length).toBeGreaterThan(0);
          expect(why.text).toMatch(/^[A-Z0-9].*[.]$/);
          expect(why.text).not.toMatch(/undefined|null|\{|\s{2}/);
        }
      }),
      runs,
    );
  });

  it('puts what is not reported into a line of the claim, or into nothing', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        const onClaim = new Set(claim.lines.map((line) => line.code));
        for (const entry of claim.notReported)
          if (entry.into !== null) expect(onClaim.has(entry.into), entry.text).toBe(true);
      }),
      runs,
    );
  });

  it('has no code twice but for another limb, artery or stop; no empty line, and 26 or TC only on codes that have parts', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const { lines } = engine.code(theCase);
        const marks = lines.map(({ code, modifiers }) =>
          [code.value, ...modifiers.filter((one) => one !== '59')].join(),
        );
        expect(new Set(marks).size).toBe(lines.length);
        for (const { code, units, modifiers } of lines) {
          expect(units).toBeGreaterThan(0);
          const part = modifiers.filter((modifier) => modifier === '26' || modifier === 'TC');
          const wanted = { professional: ['26'], technical: ['TC'], global: [], facility: [] }[theCase.billing];
          expect(part).toEqual(code.split ? wanted : []);
        }
      }),
      runs,
    );
  });

  it('never has an add-on alone', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        const alone = claim.lines.length > 0 && claim.lines.every((line) => line.code.addOn);
        if (alone) expect(claim.unsupported.length).toBeGreaterThan(0);
        const ids = claim.lines.map((line) => line.code.id);
        const primaries = engine.book(theCase.dateOfService).grouping('add-on-primaries').value;
        for (const id of ids) {
          const listed = primaries[id];
          if (listed === undefined || claim.unsupported.length > 0) continue;
          expect(
            ids.some((other) => listed.includes(other)),
            id,
          ).toBe(true);
        }
      }),
      runs,
    );
  });

  it('differs in nothing from its own lines', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        expect(compare(claim, toEntered(claim), { theCase, atlas })).toEqual({ right: claim.lines, differences: [] });
      }),
    );
  });

  it('can be asked about every code and every step, and be told in text', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        const claim = engine.code(theCase);
        for (const code of engine.codes) expect(whyNot(engine, theCase, claim, code.id).text).toMatch(/\.$/);
        for (const step of theCase.steps) expect(dispositionOf(claim, step.id)).toHaveProperty('kind');
        expect(explain(claim, theCase)).toContain(claim.codeSet);
      }),
      { numRuns: 50 },
    );
  });

  it('comes from any of the families, and supports no step that their absence leaves without a rule', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.subarray([...families]), (theCase, some) => {
        const part = createEngine({ atlas, families: some, settle });
        const claim = part.code(theCase);
        const spoken = spokenIn(claim);
        expect(theCase.steps.filter((step) => !spoken.has(step.id))).toEqual([]);
        const owned = new Set(some.flatMap((family) => family.facts.codes));
        for (const line of claim.lines) expect(owned.has(line.code)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
