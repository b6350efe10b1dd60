/** What one step does to the claim: the difference between the answers with and without it. */
import type { Claim, ClaimLine, Reason } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type ClaimRow, compareClaims } from './claim/difference.ts';

/** One thing that a step does to the claim. `code` is the line it goes to, or would make. */
export type EffectPart =
  | { readonly kind: 'billed'; readonly line: ClaimLine; readonly code: CodeFact; readonly reason: Reason }
  | { readonly kind: 'included'; readonly code: CodeFact; readonly reason: Reason }
  | { readonly kind: 'missing'; readonly code: CodeFact; readonly reason: Reason; readonly needs: string }
  | { readonly kind: 'nothing'; readonly code: null; readonly reason: Reason }
  | { readonly kind: 'unsupported'; readonly code: null; readonly text: string };

/** What the answer says of a step: the lines it earns, where it went, what one more fact would add. */
export function effectOf(claim: Claim, step: string): readonly EffectPart[] {
  const names = (entry: { readonly steps: readonly string[] }): boolean => entry.steps.includes(step);
  return [
    ...claim.lines.flatMap((line): EffectPart[] => {
      const reason = line.because.find(names);
      return reason ? [{ kind: 'billed', line, code: line.code, reason }] : [];
    }),
    ...claim.notReported
      .filter(names)
      .map(
        (entry): EffectPart =>
          entry.into === null
            ? { kind: 'nothing', code: null, reason: entry }
            : { kind: 'included', code: entry.into, reason: entry },
      ),
    ...claim.missing
      .filter(names)
      .map((entry): EffectPart => ({ kind: 'missing', code: entry.code, reason: entry, needs: entry.needs })),
    ...claim.unsupported
      .filter(names)
      .map((entry): EffectPart => ({ kind: 'unsupported', code: null, text: entry.text })),
  ];
}

/** What else moved on the claim when a step was added: lines that went, and others that its reasons don't name. */
export function elseMoved(before: Claim, after: Claim, step: string): readonly ClaimRow[] {
  return compareClaims(before, after).filter(
    ({ kind, line }) => kind === 'struck' || (kind !== 'same' && !line.because.some((why) => why.steps.includes(step))),
  );
}
