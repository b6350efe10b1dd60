/** Order: the steps of the session, put in order. Graded by the case. */
import { array, string } from 'valibot';
import type { Step } from '@/engine/case.ts';
import type { Kind, OrderQuestion, Part, Setting } from '../../kind.ts';
import { shuffle } from '../../shuffle.ts';
import { nameOf } from '../../step-name.ts';
import { gradeOf } from '../../steps-asked.ts';
import { longestChain, orderedSteps, runsGiven, runsOf, wordsOf } from './sequence.ts';

/** The ids of the steps in the learner's order; empty until a step was moved. */
export type OrderAnswer = readonly string[];

/** The steps of an answer that has each of them once; otherwise undefined. */
function readSteps(answer: OrderAnswer, steps: readonly Step[]): readonly Step[] | undefined {
  const given = steps.map((_, at) => steps.find(({ id }) => id === answer[at])).filter((step) => step !== undefined);
  const whole = answer.length === steps.length && new Set(given).size === steps.length;
  return whole ? given : undefined;
}

function isRight(given: readonly Step[], steps: readonly Step[], runs: readonly number[]): boolean {
  return longestChain(runsGiven(given, steps, runs)).size === steps.length;
}

/** The steps as they are first shown: shuffled, and not in order already where another order exists. */
export function presented(question: OrderQuestion, setting: Setting, attempt: number): readonly Step[] {
  const steps = orderedSteps(question, setting);
  const runs = runsOf(steps, setting);
  const shuffled = shuffle(steps, question.id, attempt);
  return isRight(shuffled, steps, runs) ? shuffled.toReversed() : shuffled;
}

/** Why a step has its place, where that holds for every session. */
function whyHere(step: Step): string {
  switch (step.do) {
    case 'access':
      return 'A vessel is entered before anything can be passed through it.';
    case 'angiogram':
      if (step.role === 'roadmap') return 'A roadmap comes before the work that it guides.';
      if (step.role === 'completion') return 'A completion angiogram comes after the work that it checks.';
      return step.decision === true ? 'A study comes before the treatment that rests on it.' : '';
    case 'balloon':
      if (step.purpose === 'predilate') return 'This balloon makes way before the stent is put in.';
      return step.purpose === 'postdilate' ? 'This balloon needs a stent that is already in place.' : '';
    case 'cross':
      return 'A wire crosses the lesion before a device can follow.';
    case 'close':
      return 'An access is closed when the work through it is done.';
    default:
      return '';
  }
}

/** A step without what the note says of it, and without its vessels where they are many. */
function inShort(step: Step): string {
  const words = wordsOf(step).split(' · ')[0] ?? '';
  return words.split(', ').length > 2 ? nameOf(step).name : words;
}

function neighbours(steps: readonly Step[], at: number): string {
  const before = steps[at - 1];
  const after = steps[at + 1];
  const says = [before && `after “${inShort(before)}”`, after && `before “${inShort(after)}”`].filter(Boolean);
  return says.length === 0 ? '' : `In this session it comes ${says.join(' and ')}.`;
}

/** The places that the run of a step takes: one, or several in a row. */
function placesOf(at: number, runs: readonly number[]): string {
  const first = runs.indexOf(runs[at] ?? 0) + 1;
  const last = runs.lastIndexOf(runs[at] ?? 0) + 1;
  return first === last ? `Place ${first}` : `Places ${first} to ${last}, in any order`;
}

export const order: Kind<OrderQuestion, OrderAnswer> = {
  kind: 'order',
  schema: array(string()),
  empty: () => [],
  answered: (answer, question, setting) => readSteps(answer, orderedSteps(question, setting)) !== undefined,
  grade: (question, answer, setting) => {
    const steps = orderedSteps(question, setting);
    const runs = runsOf(steps, setting);
    const given = readSteps(answer, steps);
    const chain = longestChain(given ? runsGiven(given, steps, runs) : []);
    const partOf = (step: Step, at: number): Part => {
      const place = given?.indexOf(step) ?? -1;
      return {
        id: step.id,
        label: wordsOf(step),
        right: chain.has(place),
        given: place < 0 ? 'Not placed' : `Place ${place + 1}`,
        truth: placesOf(at, runs),
        reason: [whyHere(step), neighbours(steps, at)].filter(Boolean).join(' '),
        step: step.id,
      };
    };
    return gradeOf(steps.map(partOf));
  },
  perfect: (question, setting) => orderedSteps(question, setting).map(({ id }) => id),
};
