/** What the learner may expect of a step, and whether the claim agrees. */
import type { Claim } from '@/engine/claim.ts';
import { dispositionOf } from '@/engine/why-not.ts';

export const expectations = [
  { value: 'billed', label: 'Billed', means: 'a line of its own' },
  { value: 'included', label: 'Included', means: 'no line of its own' },
  { value: 'missing', label: 'Not reportable yet', means: 'the note lacks something' },
] as const;
export type Expectation = (typeof expectations)[number]['value'];

/** Whether the claim agrees with what the learner expected of a step. A step that earns nothing has no line of its own. */
export function isAsExpected(expected: Expectation, claim: Claim, step: string): boolean {
  const { kind } = dispositionOf(claim, step);
  return expected === (kind === 'none' ? 'included' : kind);
}

/** A kept choice, read back; null where it is none of ours. */
export function readExpectation(choice: string | undefined): (typeof expectations)[number] | null {
  return expectations.find((each) => each.value === choice) ?? null;
}
