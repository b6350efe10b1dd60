/** A claim as the answer of the command: plain JSON, codes as numbers in text. */
import type { Claim, ClaimLine, NotReported, Reason } from './claim.ts';
import type { Confidence } from './facts.ts';

type AnswerReason = {
  readonly rule: string;
  readonly steps: readonly string[];
  readonly text: string;
  /** Given where it is not high. */
  readonly confidence?: Confidence;
};

export type Answer = {
  readonly id: string;
  readonly codeSet: string;
  readonly lines: readonly {
    readonly code: string;
    readonly units: number;
    readonly modifiers: readonly string[];
    readonly because: readonly AnswerReason[];
  }[];
  readonly notReported: readonly (AnswerReason & { readonly into: string | null })[];
  readonly missing: readonly {
    readonly steps: readonly string[];
    readonly code: string;
    readonly needs: string;
    readonly rule: string;
    readonly text: string;
  }[];
  readonly unsupported: readonly { readonly steps: readonly string[]; readonly text: string }[];
};

const toReason = ({ rule, steps, text, confidence }: Reason): AnswerReason =>
  confidence === 'high' ? { rule, steps, text } : { rule, steps, text, confidence };

const toLine = ({ code, units, modifiers, because }: ClaimLine) => ({
  code: code.value,
  units,
  modifiers,
  because: because.map(toReason),
});

const toEntry = (entry: NotReported) => ({ into: entry.into?.value ?? null, ...toReason(entry) });

/**
 * The answer for a claim. Every step ends in a line's reasons, in `notReported`, or in both: a step that is only
 * missing a fact, or not supported, has an entry of its own there that goes into nothing.
 */
export function toAnswer(claim: Claim): Answer {
  const spoken = new Set([
    ...claim.lines.flatMap((line) => line.because.flatMap((why) => why.steps)),
    ...claim.notReported.flatMap((entry) => entry.steps),
  ]);
  const onlyMissing = claim.missing.filter((entry) => entry.steps.some((id) => !spoken.has(id)));
  return {
    id: claim.id,
    codeSet: claim.codeSet,
    lines: claim.lines.map(toLine),
    notReported: [
      ...claim.notReported.map(toEntry),
      ...onlyMissing.map((entry) => ({ into: null, ...toReason(entry) })),
      ...claim.unsupported.map(({ steps, text }) => ({ into: null, rule: 'unsupported', steps, text })),
    ],
    missing: claim.missing.map(({ steps, code, needs, rule, text }) => ({
      steps,
      code: code.value,
      needs,
      rule,
      text,
    })),
    unsupported: claim.unsupported,
  };
}
