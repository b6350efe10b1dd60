/** Why a code is not on a claim, as the answer of the command: the rule that keeps it off, and the nearest cases with it. */
import { type Answer, toAnswer } from '../answer.ts';
import type { Case } from '../case.ts';
import type { Claim, Reason } from '../claim.ts';
import type { Engine } from '../code.ts';
import { reasonOf, type WhyNot, whyNot } from '../why-not.ts';
import type { Change } from './change.ts';
import { type NearCase, nearestCases } from './nearest-case.ts';

export type WhyNotAnswer = {
  readonly id: string;
  readonly code: string;
  readonly is: WhyNot['is'];
  readonly text: string;
  /** The rule that keeps the code off, and the steps that it looks at. */
  readonly rule?: string;
  readonly steps?: readonly string[];
  /** The fewest facts that would have to be different, each set with the claim that would result. */
  readonly changes: readonly {
    readonly facts: readonly Omit<Change, 'apply'>[];
    readonly claim: Answer;
  }[];
};

/** What the claim says of the step that would have to be different. */
function reasonAt(theCase: Case, claim: Claim, { at }: Change): Reason | null {
  const id = theCase.steps[Number(/^steps\[(\d+)\]/.exec(at)?.[1] ?? -1)]?.id;
  if (id === undefined) return null;
  const of = (why: Reason): boolean => why.steps.includes(id);
  return claim.notReported.find(of) ?? claim.missing.find(of) ?? null;
}

function ruleFor(theCase: Case, claim: Claim, why: WhyNot, near: readonly NearCase[]): Reason | null {
  const own = reasonOf(why);
  const first = near[0]?.changes[0];
  if (own !== null || why.is !== 'not-earned' || first === undefined || first.kind === 'step-added') return own;
  return reasonAt(theCase, claim, first);
}

/**
 * Asks why a code is not on the claim of a case, and what would put it there.
 * @param asked a code number, or the id of a code fact.
 */
export function toWhyNotAnswer(engine: Engine, theCase: Case, asked: string): WhyNotAnswer {
  const claim = engine.code(theCase);
  const why = whyNot(engine, theCase, claim, asked);
  const near = nearestCases(engine, theCase, asked);
  const reason = ruleFor(theCase, claim, why, near);
  return {
    id: theCase.id,
    code: asked,
    is: why.is,
    text: why.text,
    ...(reason === null ? {} : { rule: reason.rule, steps: reason.steps }),
    changes: near.map(({ changes, claim: result }) => ({
      facts: changes.map(({ kind, at, is, would, text }) => ({ kind, at, is, would, text })),
      claim: toAnswer(result),
    })),
  };
}
