/** The order of a session's steps, and where two of them may stand in each other's place. */
import { way } from '@/engine/atlas.ts';
import type { Step } from '@/engine/case.ts';
import type { OrderQuestion, Setting } from '../../kind.ts';
import { nameOf } from '../../step-name.ts';

/** What the learner reads of a step: steps with the same words cannot be told apart. */
export const wordsOf = (step: Step): string => {
  const { name, detail } = nameOf(step);
  return detail === '' ? name : `${name}: ${detail}`;
};

/** The steps that are put in order, in the order of the case. */
export function orderedSteps({ steps }: OrderQuestion, { theCase }: Setting): readonly Step[] {
  return theCase.steps.filter(({ id }) => !steps || steps.includes(id));
}

/** Fields that say where a step was done, not what was done. */
const places: readonly string[] = ['id', 'vessels', 'tip', 'lesion'];

/** How a step was done, as one text. */
const manner = (step: Step): string =>
  Object.entries(step)
    .filter(([field]) => !places.includes(field))
    .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
    .sort()
    .join();

/** A catheter passes the vessels on its way before it comes to the end of it. */
function onTheWay(a: Step, b: Step, { atlas }: Setting['engine']): boolean {
  if (a.do !== 'catheter' || b.do !== 'catheter') return false;
  const between = way(atlas, a.tip, b.tip);
  const isBelow = (vessel: string): boolean => between.includes(atlas.vessels.get(vessel)?.parent ?? '');
  return !(isBelow(a.tip) && isBelow(b.tip));
}

/** Whether two neighbouring steps do the same in different places, with nothing documented that hangs on the order. */
function maySwap(a: Step, b: Step, engine: Setting['engine']): boolean {
  if (a.do === 'access' || a.do === 'close' || a.do === 'procedure') return false;
  return manner(a) === manner(b) && !('outcome' in a) && !onTheWay(a, b, engine);
}

/**
 * The runs of steps within which the order is free, as the number of the run at each place.
 * @param steps in the order of the case
 */
export function runsOf(steps: readonly Step[], setting: Setting): readonly number[] {
  const all = setting.theCase.steps;
  let run: Step[] = [];
  let number = -1;
  return steps.map((step) => {
    const last = run.at(-1);
    const follows = last !== undefined && all[all.indexOf(last) + 1] === step;
    if (follows && run.every((other) => maySwap(other, step, setting.engine))) {
      run.push(step);
    } else {
      run = [step];
      number += 1;
    }
    return number;
  });
}

/**
 * The run of each step of an answer. Steps with the same words take the runs of those words in the order of the case.
 * @param given the steps as the learner put them
 */
export function runsGiven(given: readonly Step[], steps: readonly Step[], runs: readonly number[]): readonly number[] {
  const free = new Map<string, number[]>();
  steps.forEach((step, at) => {
    const words = wordsOf(step);
    free.set(words, [...(free.get(words) ?? []), runs[at] ?? 0]);
  });
  return given.map((step) => free.get(wordsOf(step))?.shift() ?? 0);
}

/** The places of the longest chain that never falls: what stands outside it is out of order. */
export function longestChain(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  numbers.forEach((number, at) => {
    let before = -1;
    for (let i = 0; i < at; i += 1) {
      if ((numbers[i] ?? 0) <= number && (best[i]?.length ?? 0) > (best[before]?.length ?? 0)) before = i;
    }
    best.push({ length: 1 + (best[before]?.length ?? 0), before });
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const chain = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.before ?? -1) chain.add(at);
  return chain;
}
