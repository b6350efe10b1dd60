/** What the learner may expect of a step, and whether the claim agrees. */
import type { EffectPart } from './effect.ts';

export const expectations = [
  { value: 'billed', label: 'Billed', means: 'a line of its own' },
  { value: 'included', label: 'Included', means: 'inside another line, or in nothing' },
  { value: 'missing', label: 'Not reportable yet', means: 'the note lacks something' },
] as const;
export type Expectation = (typeof expectations)[number]['value'];

/** What a step comes to as a whole: what it earns first, then what it lacks, then where it went. */
export function outcomeOf(parts: readonly EffectPart[]): Expectation | 'unsupported' {
  const has = (kind: EffectPart['kind']): boolean => parts.some((part) => part.kind === kind);
  if (has('billed')) return 'billed';
  if (has('missing')) return 'missing';
  return has('included') || has('nothing') ? 'included' : 'unsupported';
}

/** A kept choice, read back; null where it is none of ours. */
export function readExpectation(choice: string | undefined): (typeof expectations)[number] | null {
  return expectations.find((each) => each.value === choice) ?? null;
}
