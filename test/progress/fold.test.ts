import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, makeIds, type StoredEvent } from '@/progress/event.ts';
import { emptyLog, fold, join } from '@/progress/fold.ts';
import { histories } from './arbitrary.ts';
import { testRandom } from './device.ts';

const history = (...entries: readonly Entry[]): readonly StoredEvent[] => {
  const ids = makeIds(testRandom);
  return entries.map((entry, minute) => {
    const at = new Date(Date.UTC(2026, 10, 22, 10, minute));
    return { id: ids.next(at), at: at.toISOString(), v: 1, ...entry };
  });
};
const lesson = 'vein-angioplasty';

describe('what the learner did', () => {
  test('all attempts at a question are kept in order, and the latest counts', () => {
    const events = history(
      { type: 'answered', lesson, question: 'q1', answer: 'a' },
      { type: 'answered', lesson, question: 'q2', answer: 'x' },
      { type: 'answered', lesson, question: 'q1', answer: 'b' },
    );
    const answers = fold(events).lessons.get(lesson)?.answers;
    expect(answers?.get('q1')?.attempts.map(({ answer }) => answer)).toEqual(['a', 'b']);
    expect(answers?.get('q1')?.latest).toEqual({ id: events[2]?.id, at: events[2]?.at, answer: 'b' });
    expect([...(answers?.keys() ?? [])]).toEqual(['q1', 'q2']);
  });

  test('the learner goes on in the lesson and at the place where something was last done', () => {
    const progress = fold(
      history(
        { type: 'place-reached', lesson, part: 'walkthrough', step: 's3' },
        { type: 'lesson-opened', lesson: 'other' },
        { type: 'place-reached', lesson, part: 'walkthrough', step: 's4' },
      ),
    );
    expect(progress.last).toBe(lesson);
    expect(progress.lessons.get(lesson)?.place).toEqual({ part: 'walkthrough', step: 's4' });
    expect(progress.lessons.get('other')?.place).toBeNull();
  });

  test('opening, thoughts, predictions and the end of a lesson are all there', () => {
    const events = history(
      { type: 'lesson-opened', lesson },
      { type: 'opening-answered', lesson, text: 'first' },
      { type: 'opening-answered', lesson, text: 'second' },
      { type: 'predicted', lesson, prediction: 's4', choice: 'billed' },
      { type: 'predicted', lesson, prediction: 's4', choice: 'included' },
      { type: 'thought-again', lesson, text: 'third' },
      { type: 'lesson-finished', lesson },
      { type: 'lesson-opened', lesson },
      { type: 'lesson-finished', lesson },
    );
    expect(fold(events).lessons.get(lesson)).toEqual({
      opened: events[0]?.at,
      lastAt: events[8]?.at,
      place: null,
      openingText: 'second',
      thoughtAgain: 'third',
      predictions: new Map([['s4', 'included']]),
      answers: new Map(),
      finished: events[6]?.at,
    });
  });

  test('events of a newer app change nothing and are kept', () => {
    const [known] = history({ type: 'lesson-opened', lesson });
    const later = [
      { id: `zzzzzzzzz-${'0'.repeat(20)}`, at: '2027-01-01T00:00:00Z', v: 2, type: 'lesson-opened', lesson: 'x' },
      { id: `zzzzzzzzz-${'1'.repeat(20)}`, at: '2027-01-01T00:00:00Z', v: 1, type: 'exam-sat', lesson: 'x' },
    ];
    const log = join(emptyLog, [...later, ...(known ? [known] : [])]);
    expect(log.events).toHaveLength(3);
    expect([...log.progress.lessons.keys()]).toEqual([lesson]);
    expect(log.progress.last).toBe(lesson);
  });
});

describe('merging', () => {
  const shuffled = histories.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }), fc.nat(60)),
  );

  test('the same events give the same progress, in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(fold(mixed)).toEqual(fold(all));
      }),
    );
  });

  test('two devices that exchange their events in parts end with the same log', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed, cut]) => {
        const apart = join(join(emptyLog, mixed.slice(0, cut)), mixed.slice(cut));
        expect(apart).toEqual(join(emptyLog, all));
        expect(apart.events).toHaveLength(all.length);
      }),
    );
  });

  test('an event already there stays as it is', () => {
    const [event] = history({ type: 'opening-answered', lesson, text: 'mine' });
    if (!event) throw new Error('no event');
    const log = join(emptyLog, [event]);
    expect(join(log, [{ ...event, text: 'forged' } as StoredEvent])).toBe(log);
  });

  test('progress that was handed out does not change afterwards', () => {
    const events = history(
      { type: 'answered', lesson, question: 'q1', answer: 'a' },
      { type: 'answered', lesson, question: 'q1', answer: 'b' },
    );
    const before = join(emptyLog, events.slice(0, 1));
    const copy = structuredClone(before.progress);
    join(before, events.slice(1));
    expect(before.progress).toEqual(copy);
  });
});
