import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { faultOf, ID, isEvent, LARGEST, makeIds } from '@/progress/event.ts';
import { eventSchema } from '@/progress/event-schema.ts';
import { histories } from './arbitrary.ts';
import { testRandom } from './device.ts';

const real = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const at = new Date('2026-11-22T10:42:00.000Z');
const answered = {
  id: makeIds(testRandom).next(at),
  at: at.toISOString(),
  v: 1,
  type: 'answered',
  lesson: 'vein-angioplasty',
  question: 'q1',
  answer: { s1: 'billed' },
};

describe('ids', () => {
  test('ten thousand ids of two tabs in the same millisecond are all different', () => {
    const tabs = [makeIds(real), makeIds(real)];
    const made = Array.from({ length: 10_000 }, (_, n) => tabs[n % 2]?.next(at));
    expect(new Set(made).size).toBe(10_000);
  });

  test('ids sort in the order in which things were done, although the clock stands still or is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2 }), (times) => {
        const ids = makeIds(real);
        const made = times.map((time) => ids.next(new Date(time)));
        expect(made.toSorted()).toEqual(made);
        for (const id of made) expect(id).toMatch(ID);
      }),
    );
  });

  test('what is done after an event of another tab or an earlier visit sorts after it', () => {
    const ids = makeIds(real);
    const other = makeIds(real).next(new Date(at.getTime() + 60_000));
    ids.see(other, at);
    expect(ids.next(at) > other).toBe(true);
  });

  test('a clock that ran years ahead does not pull later ids with it', () => {
    const ids = makeIds(real);
    ids.see(makeIds(real).next(new Date('2099-01-01')), at);
    expect(Number.parseInt(ids.next(at).slice(0, 9), 36)).toBe(at.getTime());
  });
});

describe('the check of a record', () => {
  test.each([
    ['null', null],
    ['text', 'x'],
    ['an array', []],
    ['no id', { ...answered, id: undefined }],
    ['an id that is not ours', { ...answered, id: 'x' }],
    ['an id that is a number', { ...answered, id: 5 }],
    ['no time', { ...answered, at: undefined }],
    ['a time that is no day', { ...answered, at: '2026-13-41T10:42:00Z' }],
    ['a time in words', { ...answered, at: 'yesterday' }],
    ['no version', { ...answered, v: undefined }],
    ['version 0', { ...answered, v: 0 }],
    ['version 1.5', { ...answered, v: 1.5 }],
    ['no type', { ...answered, type: undefined }],
    ['a lesson that is a number', { ...answered, lesson: 3 }],
    ['no lesson', { ...answered, lesson: undefined }],
    ['a lesson called __proto__', { ...answered, lesson: '__proto__' }],
    ['a lesson that is markup', { ...answered, lesson: '<b>' }],
    ['no question', { ...answered, question: undefined }],
    ['no answer', { ...answered, answer: undefined }],
    ['an answer over the limit', { ...answered, answer: 'x'.repeat(LARGEST) }],
    ['text over the limit', { ...answered, type: 'opening-answered', text: 'é'.repeat(LARGEST / 2) }],
    ['text that is a list', { ...answered, type: 'opening-answered', text: [] }],
    ['a prediction without a choice', { ...answered, type: 'predicted', prediction: 'p' }],
    ['a place without a step', { ...answered, type: 'place-reached', part: 'p' }],
  ])('refuses %s', (_, value) => {
    expect(faultOf(value)).toEqual(expect.any(String));
    expect(v.is(eventSchema, value)).toBe(false);
  });

  test('accepts everything that can be done, as the schema of imported files does', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const event of history) {
          expect(faultOf(event)).toBeNull();
          expect(v.is(eventSchema, event)).toBe(true);
        }
      }),
    );
  });

  test('agrees with the schema of imported files on records with any one field changed', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constantFrom('predicted', 'answered', 'shared'));
    const field = fc.constantFrom('id', 'at', 'type', 'lesson', 'part', 'step', 'question', 'answer', 'text', 'choice');
    const one = histories.filter((history) => history.length > 0).map((history) => history[0]);
    fc.assert(
      fc.property(one, field, junk, (event, name, value) => {
        const changed = { ...event, [name]: value };
        expect(v.is(eventSchema, changed)).toBe(faultOf(changed) === null);
      }),
      { numRuns: 2000 },
    );
  });

  test('lets records of a newer app through, whatever they hold', () => {
    expect(isEvent({ ...answered, v: 2, type: 'answered', lesson: 7 })).toBe(true);
    expect(isEvent({ id: answered.id, at: answered.at, v: 1, type: 'exam-sat', score: [1] })).toBe(true);
  });
});
