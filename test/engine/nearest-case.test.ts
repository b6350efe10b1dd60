/** The nearest cases that earn a code: what the search says would have to be different really puts it on the claim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, settle } from '#content/codes/all.ts';
import type { Case, Step } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import { changesOf } from '@/engine/nearest-case/facts-of-a-case.ts';
import { nearestCases } from '@/engine/nearest-case/nearest-case.ts';
import { toWhyNotAnswer } from '@/engine/nearest-case/why-not-answer.ts';
import { readCase } from '@/engine/read-case.ts';
import { atlas, caseArbitrary } from './arbitrary.ts';

const engine = createEngine({ atlas, families, settle });

/** A study beside a balloon, of which the note says little, and ultrasound without an image. */
const session: Case = {
  id: 'study-and-balloon',
  title: 'A study and a balloon',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [],
  steps: [
    {
      id: 'in',
      do: 'access',
      vessel: 'left-common-femoral-vein',
      method: 'percutaneous',
      ultrasound: { realTime: true, patency: true, imageSaved: false },
    },
    { id: 'there', do: 'catheter', tip: 'inferior-vena-cava' },
    {
      id: 'look',
      do: 'angiogram',
      vessels: ['inferior-vena-cava'],
      role: 'diagnostic',
      prior: 'none',
      decision: true,
      report: false,
    },
    { id: 'open', do: 'balloon', vessels: ['left-common-iliac-vein'], purpose: 'treat' },
    { id: 'out', do: 'close', method: 'manual' },
  ],
};
const change = (id: string, fields: object): Case => ({
  ...session,
  steps: session.steps.map((step) => (step.id === id ? ({ ...step, ...fields } as Step) : step)),
});
const factsFor = (theCase: Case, id: string) =>
  nearestCases(engine, theCase, id).map(({ changes }) => changes.map(({ at, would }) => [at, would]));

describe('the fewest facts that would have to be different', () => {
  it('are one documented fact where the note denies one', () => {
    expect(factsFor(session, 'access/ultrasound')[0]).toEqual([['steps[0].ultrasound.imageSaved', true]]);
    expect(factsFor(session, 'venogram/inferior-vena-cava')[0]).toEqual([['steps[2].report', true]]);
  });

  it('are two where one is not enough', () => {
    const denied = change('in', { ultrasound: { realTime: true, patency: false, imageSaved: false } });
    expect(factsFor(denied, 'access/ultrasound')[0]).toEqual([
      ['steps[0].ultrasound.patency', true],
      ['steps[0].ultrasound.imageSaved', true],
    ]);
    const guided = change('look', { role: 'roadmap', prior: undefined, decision: undefined });
    const found = factsFor(guided, 'venogram/inferior-vena-cava');
    expect(found.length).toBeGreaterThan(0);
  });

  it('are the date of service where the code was not in force', () => {
    const before = { ...session, dateOfService: '2016-12-30' };
    expect(factsFor(before, 'vein/balloon/first')).toEqual([[['dateOfService', '2017-01-01']]]);
    expect(factsFor(session, 'vein/balloon/percutaneous')).toEqual([[['dateOfService', '2016-12-31']]]);
  });

  it('can be a step that was not done, and one in another vessel', () => {
    const found = factsFor(session, 'vein/balloon/further').map(([first]) => first);
    expect(found[0]).toEqual([
      expect.stringMatching(/^steps\[\d\]$/),
      expect.objectContaining({ do: 'balloon', purpose: 'treat' }),
    ]);
  });

  it('are none for a code on the claim, and for one that nobody knows', () => {
    expect(nearestCases(engine, session, 'vein/balloon/first')).toEqual([]);
    expect(nearestCases(engine, session, 'something')).toEqual([]);
  });

  it('come with the rule that keeps the code off', () => {
    const answer = toWhyNotAnswer(engine, session, 'access/ultrasound');
    expect(answer).toMatchObject({ is: 'not-reported', rule: 'access-ultrasound-elements', steps: ['in'] });
    expect(answer.changes[0]?.facts[0]).toEqual({
      kind: 'documentation',
      at: 'steps[0].ultrasound.imageSaved',
      is: false,
      would: true,
      text: 'An ultrasound image of the left common femoral vein was kept.',
    });
  });
});

/** Cases that can be read: an arbitrary one may name a step that it lacks. */
const readable = caseArbitrary.filter((theCase) => {
  try {
    return readCase(structuredClone(theCase), atlas) !== null;
  } catch {
    return false;
  }
});
const anyCode = fc.constantFrom(...new Set(engine.codes.map((code) => code.id)));

describe('whatever the case and the code', { timeout: 60_000 }, () => {
  it('the facts put the code on the claim, the case can be read, and each fact is needed', () => {
    fc.assert(
      fc.property(readable, anyCode, (theCase, id) => {
        for (const { changes, theCase: changed, claim } of nearestCases(engine, theCase, id)) {
          expect(claim.lines.map(({ code }) => code.id)).toContain(id);
          expect(changes.reduce((before, one) => one.apply(before), theCase)).toEqual(changed);
          expect(engine.code(readCase(structuredClone(changed), atlas))).toEqual(claim);
          expect(changes.length).toBeLessThanOrEqual(2);
          if (changes.length < 2) continue;
          for (const one of changes) {
            const ids = engine.code(one.apply(theCase)).lines.map(({ code }) => code.id);
            expect(ids).not.toContain(id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every single change gives a case that can be read, says what it changes, and changes it', () => {
    fc.assert(
      fc.property(readable, (theCase) => {
        const plain = readCase(structuredClone(theCase), atlas);
        for (const { apply, text, at } of changesOf(plain, atlas)) {
          const changed = apply(plain);
          expect(readCase(structuredClone(changed), atlas), at).toEqual(changed);
          expect(changed).not.toEqual(plain);
          expect(text).toMatch(/^[A-Z][^{}]*\.$/);
        }
      }),
      { numRuns: 25 },
    );
  });
});
