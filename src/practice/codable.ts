/** Which claims can be practised on: those that nobody could dispute. */
import type { Case, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import type { PracticeConfidence } from './procedure.ts';

/** Services whose own codes lie outside this product: cases name them because of what goes with them. */
const onlyNamed: ReadonlySet<Step['do']> = new Set(['needle', 'central-line', 'procedure']);

/**
 * Whether a case is codable without dispute. Every step has a rule. Every reason of a line, and of a code that one fact
 * keeps off, is of high confidence: they decide what is graded. What earned no line may rest on medium confidence only
 * where no code could be put in its place.
 * @param least `medium` lets every reason of medium confidence through, and services that are named and not coded.
 */
export function isCodable(theCase: Case, claim: Claim, least: PracticeConfidence): boolean {
  const { lines, notReported, missing, unsupported } = claim;
  const isSure = ({ confidence }: { readonly confidence: string }): boolean =>
    confidence === 'high' || (least === 'medium' && confidence === 'medium');
  if (lines.length === 0 || !lines.every(({ because }) => because.every(isSure)) || !missing.every(isSure))
    return false;
  if (!notReported.every((entry) => isSure(entry) || (entry.confidence === 'medium' && entry.wouldBe === undefined))) {
    return false;
  }
  if (unsupported.length === 0) return true;
  const isNamed = (id: string): boolean => theCase.steps.some((step) => step.id === id && onlyNamed.has(step.do));
  return least === 'medium' && unsupported.every(({ steps }) => steps.every(isNamed));
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
