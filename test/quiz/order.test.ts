/** Putting the steps of a session in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Step } from '@/engine/case.ts';
import type { OrderQuestion } from '@/quiz/kind.ts';
import { order, presented } from '@/quiz/kinds/order/rules.ts';
import { orderedSteps, runsOf } from '@/quiz/kinds/order/sequence.ts';
import { anySetting, settingFor } from './setting.ts';

const question: OrderQuestion = { id: 'o', kind: 'order', ask: 'In order.', objective: 'any' };
const sessionOf = (steps: readonly Step[]): Case => ({
  id: 'session',
  title: 'A session',
  dateOfService: '2026-03-10',
  billing: 'professional',
  lesions: [],
  steps,
});
const setting = settingFor(
  sessionOf([
    { id: 'in', do: 'access', vessel: 'right-common-femoral-vein', method: 'percutaneous' },
    { id: 'cava', do: 'catheter', tip: 'inferior-vena-cava' },
    { id: 'iliac', do: 'catheter', tip: 'left-common-iliac-vein' },
    { id: 'one', do: 'balloon', vessels: ['left-common-iliac-vein'], purpose: 'treat' },
    { id: 'two', do: 'balloon', vessels: ['left-external-iliac-vein'], purpose: 'treat' },
    { id: 'stent', do: 'stent', vessels: ['left-common-iliac-vein'] },
    { id: 'again', do: 'balloon', vessels: ['left-common-iliac-vein'], purpose: 'postdilate' },
    { id: 'more', do: 'balloon', vessels: ['left-common-iliac-vein'], purpose: 'treat' },
    { id: 'out', do: 'close', method: 'manual' },
  ]),
);
const right = order.perfect(question, setting);
const swapped = (a: string, b: string) => right.map((id) => (id === a ? b : id === b ? a : id));
const score = (answer: readonly string[]) => order.grade(question, answer, setting).score;

describe('putting steps in order', () => {
  it('takes balloons in two vessels, one right after the other, in either order', () => {
    expect(score(swapped('one', 'two'))).toBe(1);
  });

  it('takes steps that read alike in each other’s place, wherever they stand', () => {
    expect(score(swapped('one', 'more'))).toBe(1);
  });

  it('does not let a balloon for another purpose, or a catheter on its way, change places', () => {
    expect(score(swapped('again', 'more'))).toBeLessThan(1);
    expect(score(swapped('cava', 'iliac'))).toBeLessThan(1);
  });

  it('calls one step wrong that stands in the wrong place, and says where it belongs', () => {
    const moved = ['out', ...right.filter((id) => id !== 'out')];
    const wrong = order.grade(question, moved, setting).parts.filter((part) => !part.right);
    expect(wrong.map(({ id, given, truth, step }) => [id, given, truth, step])).toEqual([
      ['out', 'Place 1', 'Place 9', 'out'],
    ]);
    expect(wrong[0]?.reason).toContain('closed when the work through it is done');
  });

  it('is not answered by an order that leaves a step out or has one twice', () => {
    expect(order.answered(right.slice(1), question, setting)).toBe(false);
    expect(order.answered([...right.slice(1), 'iliac'], question, setting)).toBe(false);
  });

  it('is never shown in an order that is right already, and loses no step', () => {
    fc.assert(
      fc.property(anySetting, fc.nat({ max: 50 }), (about, attempt) => {
        const shown = presented(question, about, attempt).map(({ id }) => id);
        const steps = orderedSteps(question, about);
        if (runsOf(steps, about).at(-1) === 0) return;
        expect(shown.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
        expect(order.grade(question, shown, about).score).toBeLessThan(1);
      }),
      { numRuns: 100 },
    );
  });
});
