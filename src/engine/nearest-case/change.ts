/** One fact of a case that is different. */
import type { Atlas } from '../atlas.ts';
import type { Case, Step, Vessel } from '../case.ts';
import type { FactKind, FactValue } from './fact-words.ts';

/** What stands at a place of a case; null where the field is left out, or the step is not there. */
export type Standing = FactValue | readonly string[] | Step | Readonly<Record<string, boolean>> | null;

/** One fact of a case that is different. */
export type Change = {
  readonly kind: FactKind;
  /** Where, in the case as it is: `steps[2].report`. A step added is put before the one that stands there. */
  readonly at: string;
  readonly is: Standing;
  readonly would: Standing;
  /** The fact as it would be, in a sentence. */
  readonly text: string;
  readonly apply: (theCase: Case) => Case;
};

/** The case with one of its steps different. */
export const withStep = (theCase: Case, id: string, change: (step: Step) => Step): Case => ({
  ...theCase,
  steps: theCase.steps.map((step) => (step.id === id ? change(step) : step)),
});

/** The vessels that a step names. */
export const vesselsOf = (step: Step): readonly Vessel[] => {
  if ('vessels' in step) return step.vessels;
  if ('vessel' in step) return [step.vessel];
  return 'tip' in step ? [step.tip] : [];
};

/** Where a step worked, in words; nothing where it names no vessel. */
export function placeOf(atlas: Atlas, step: Step): string {
  const words = vesselsOf(step).map((vessel) => atlas.vessels.get(vessel)?.plain ?? vessel);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A vessel in words. */
export const plainOf = (atlas: Atlas, vessel: Vessel): string => atlas.vessels.get(vessel)?.plain ?? vessel;

/** The sentence with a capital. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
