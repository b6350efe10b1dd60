import fc from 'fast-check';
import { type Entry, type Event, makeIds } from '@/progress/event.ts';
import { testRandom } from './device.ts';

const name = fc.constantFrom('vein', 'artery', 'q1', 'q2', 's1', 'constructor', 'toString');
const text = fc.string({ maxLength: 40, unit: 'binary' });

/** Anything a learner can do. */
export const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ type: fc.constant('lesson-opened' as const), lesson: name }),
  fc.record({ type: fc.constant('place-reached' as const), lesson: name, part: name, step: name }),
  fc.record({ type: fc.constant('predicted' as const), lesson: name, prediction: name, choice: text }),
  fc.record({ type: fc.constant('opening-answered' as const), lesson: name, text }),
  fc.record({ type: fc.constant('thought-again' as const), lesson: name, text }),
  fc.record({ type: fc.constant('answered' as const), lesson: name, question: name, answer: fc.array(text) }),
  fc.record({ type: fc.constant('lesson-finished' as const), lesson: name }),
);

const start = Date.parse('2026-11-22T10:42:00.000Z');

/** What one device did, in order. */
export const histories: fc.Arbitrary<readonly Event[]> = fc
  .array(fc.tuple(entries, fc.integer({ min: 0, max: 60_000 })), { maxLength: 25 })
  .map((steps) => {
    const ids = makeIds(testRandom);
    let time = start;
    return steps.map(([entry, wait]) => {
      time += wait;
      const at = new Date(time);
      return { id: ids.next(at), at: at.toISOString(), v: 1 as const, ...entry };
    });
  });
