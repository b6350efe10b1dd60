import { inForce } from '@/engine/dates.ts';
import type { RuleFact } from '@/engine/facts.ts';
import type { Setting } from '../kind.ts';

/** A rule as it stood on the day of the case; undefined where none of that name was in force. */
export function ruleOf(id: string, { engine, theCase }: Setting): RuleFact | undefined {
  return engine.rules.find((rule) => rule.id === id && inForce(rule, theCase.dateOfService));
}
