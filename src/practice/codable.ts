/** Which claims can be practised on: those that nobody could dispute. */
import type { Claim } from '@/engine/claim.ts';

/**
 * Whether a case is codable without dispute. Every step has a rule. Every reason of a line, and of a code that one fact
 * keeps off, is of high confidence: they decide what is graded. What earned no line may rest on medium confidence only
 * where no code could be put in its place.
 */
export function isCodable({ lines, notReported, missing, unsupported }: Claim): boolean {
  return (
    unsupported.length === 0 &&
    lines.every(({ because }) => because.every(({ confidence }) => confidence === 'high')) &&
    missing.every(({ confidence }) => confidence === 'high') &&
    notReported.every(
      ({ confidence, wouldBe }) => confidence === 'high' || (confidence === 'medium' && wouldBe === undefined),
    )
  );
}

/** What is graded of a claim, as one text: codes, units, modifiers. Equal for equal claims. */
export function keyOf({ lines }: Claim): string {
  const parts = lines.map(({ code, units, modifiers }) => `${code.value} ${units} ${modifiers.join('-')}`);
  return parts.sort().join('; ');
}

/** The ids of the rules that speak on a claim, each once. */
export function rulesOf({ lines, notReported, missing }: Claim): string[] {
  const rules = new Set<string>();
  for (const { because } of lines) for (const { rule } of because) rules.add(rule);
  for (const { rule } of notReported) rules.add(rule);
  for (const { rule } of missing) rules.add(rule);
  return [...rules];
}
