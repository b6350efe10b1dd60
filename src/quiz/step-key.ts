/** What the claim says of one step, and so which answers are right for it. */
import type { ClaimLine, Missing, NotReported, Reason } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import type { Setting } from './kind.ts';

/** Everything the claim says of a step. A step may be billed and included at once: a puncture and its ultrasound. */
export type StepKey = {
  readonly billed: readonly { readonly line: ClaimLine; readonly reason: Reason }[];
  readonly included: readonly (NotReported & { readonly into: CodeFact })[];
  readonly missing: readonly Missing[];
  /** Earns nothing, and no absent fact would change that. */
  readonly nothing: readonly NotReported[];
};

/**
 * @param setting the case and its claim
 * @param step the step's id
 * @returns what the claim says of it; four empty lists where the engine has no rule for the step
 */
export function keyOf({ claim }: Setting, step: string): StepKey {
  const about = <T extends { readonly steps: readonly string[] }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.steps.includes(step));
  const notReported = about(claim.notReported);
  return {
    billed: claim.lines.flatMap((line) => {
      const reason = about(line.because)[0];
      return reason ? [{ line, reason }] : [];
    }),
    included: notReported.flatMap((one) => (one.into ? [{ ...one, into: one.into }] : [])),
    missing: about(claim.missing),
    nothing: notReported.filter((one) => one.into === null),
  };
}

/** Whether a reason may decide an answer: one that rests on facts of low or disputed confidence may not. */
export const isSure = ({ confidence }: Reason): boolean => confidence === 'high' || confidence === 'medium';

/** Whether a step can be asked about: the engine has rules for it, and is sure of each. */
export function isSettled(setting: Setting, step: string): boolean {
  const { billed, included, missing, nothing } = keyOf(setting, step);
  const reasons = [...billed.map(({ reason }) => reason), ...included, ...missing, ...nothing];
  return reasons.length > 0 && reasons.every(isSure);
}

/** The codes of a claim, each once, in its order. */
export function codesOf({ claim }: Setting): readonly CodeFact[] {
  const seen = new Map(claim.lines.map(({ code }) => [code.id, code]));
  return [...seen.values()];
}
