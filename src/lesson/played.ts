/** A lesson's case as the learner has set it, and the claim after each of its steps. */
import type { Case, Day, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import type { Lesson, Switch } from './lesson.ts';

export type Played = {
  readonly theCase: Case;
  /** The engine's answer to the first n steps stands at n: one more entry than there are steps. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** The answer to the whole case. */
  readonly claim: Claim;
};

/** What was set: the date (null: the case's own) and the switches that are on. */
export type Setting = { readonly on: Day | null; readonly switches: readonly string[] };

/** The case with its date and switches set; ids that the lesson doesn't know change nothing. */
export function setCase(lesson: Pick<Lesson, 'case' | 'switches'>, { on, switches }: Setting): Case {
  const thrown = lesson.switches.filter((each: Switch) => switches.includes(each.id));
  const changed = thrown.reduce((theCase, each) => each.apply(theCase), lesson.case);
  return on === null ? changed : { ...changed, dateOfService: on };
}

/** Plays a case: one claim for each number of steps done. */
export function play(theCase: Case, code: (theCase: Case) => Claim): Played {
  const after = (count: number): Claim => code({ ...theCase, steps: theCase.steps.slice(0, count) });
  const rest = theCase.steps.map((_, index) => after(index + 1));
  const first = after(0);
  return { theCase, claims: [first, ...rest], claim: rest.at(-1) ?? first };
}

/** The claim after `count` steps; past the end, that of the whole case. */
export function claimAfter(played: Played, count: number): Claim {
  return played.claims[count] ?? played.claim;
}

/** The step that was played last, or undefined before the first. */
export function stepAt(played: Played, count: number): Step | undefined {
  return played.theCase.steps[count - 1];
}

/** Plays a lesson's case in any setting, each setting once. */
export function makePlayer(
  lesson: Pick<Lesson, 'case' | 'switches'>,
  code: (theCase: Case) => Claim,
): (setting: Setting) => Played {
  const done = new Map<string, Played>();
  return (setting) => {
    const key = `${setting.on ?? ''}|${setting.switches.toSorted().join(',')}`;
    const before = done.get(key);
    if (before) return before;
    const played = play(setCase(lesson, setting), code);
    done.set(key, played);
    return played;
  };
}

/**
 * How many of the lesson's own steps correspond to the first `count` steps of a changed case: a comparison of the two
 * sets the same moment of the procedure side by side. At the end it is all of them.
 */
export function sameMoment(own: Case, changed: Case, count: number): number {
  if (count >= changed.steps.length) return own.steps.length;
  const done = new Set(changed.steps.slice(0, count).map((step) => step.id));
  return own.steps.findLastIndex((step) => done.has(step.id)) + 1;
}
