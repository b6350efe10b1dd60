/** What the learner may expect of a step, and whether the claim agrees. */
import type { Claim } from '@/engine/claim.ts';
import { dispositionOf } from '@/engine/why-not.ts';

export const expectations = [
  { value: 'billed', label: 'Billed', means: 'a line of its own' },
  { value: 'included', label: 'Included', means: 'no line of its own' },
  { value: 'missing', label: 'Not reportable yet', means: 'the note lacks something' },
] as const;
export type Expectation = (typeof expectations)[number]['value'];

/**
 * Whether the claim agrees with what the learner expected of a step, and in what words. A step that earns nothing has
 * no line of its own; who expected it not to be reportable was right too, but no sentence in the note would help.
 */
export function agreement(expected: Expectation, claim: Claim, step: string) {
  const { kind } = dispositionOf(claim, step);
  if (kind === 'none' && expected === 'missing')
    return { agrees: true, words: 'It is not reportable, and no sentence in the note would change that.' };
  const agrees = expected === (kind === 'none' ? 'included' : kind);
  return { agrees, words: agrees ? 'So it is.' : 'The rules say otherwise:' };
}

/** A kept choice, read back; null where it is none of ours. */
export function readExpectation(choice: string | undefined): (typeof expectations)[number] | null {
  return expectations.find((each) => each.value === choice) ?? null;
}
