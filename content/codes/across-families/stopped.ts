/** Treatment given up for the patient's safety with the device inside: what the physician and the facility report. */
import type { Book } from '@/engine/book.ts';
import type { Step, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { inWords, type Session, type SessionStep } from '@/engine/session.ts';
import { isTreatment } from './treatments.ts';

/** A step on vessels, with its access. */
export type PlacedOnVessels = Pick<SessionStep, 'access'> & {
  readonly step: Step & { readonly vessels: readonly Vessel[]; readonly lesion?: string };
};

type Stopped = {
  /** The code of the treatment, had it been carried out. */
  readonly code: CodeFact;
  /** What was given up, in words: "The balloon". */
  readonly what: string;
  readonly modifiers?: readonly string[];
};

const treatsOneOf = (step: Step, vessels: readonly Vessel[]): boolean =>
  isTreatment(step) && 'vessels' in step && step.vessels.some((vessel) => vessels.includes(vessel));

/**
 * What a treatment that was stopped earns: its code with 53 for the physician and 74 for the facility, as long as
 * nothing else was completed in the same vessel (for the facility: in the session).
 */
export function stoppedTreatment(
  session: Session,
  book: Book,
  { step, access }: PlacedOnVessels,
  { code, what, modifiers = [] }: Stopped,
): Finding {
  const where = inWords(session, step.vessels);
  const { billing } = session.case;
  const given = `${what} in the ${where} was given up for the patient’s safety`;
  const rule = billing === 'facility' ? 'stopped-in-facility' : 'stopped-by-physician';
  if (billing === 'technical') return unsupported([step.id], `${given}: no sourced rule says what is then reported.`);
  const completed = session.case.steps.some((other) =>
    billing === 'facility' ? isTreatment(other) : treatsOneOf(other, step.vessels),
  );
  if (completed) {
    const text = `${given}; what was completed is reported, not this.`;
    return part(null, reason(book, rule, [step.id], text), { wouldBe: code });
  }
  const modifier = billing === 'facility' ? '74' : '53';
  const text = `${given}, with the device inside: modifier ${modifier} says so.`;
  return unit('treatment', code, reason(book, rule, [step.id], text), {
    access: access?.id ?? null,
    vessels: step.vessels,
    modifiers: [...modifiers, modifier],
  });
}
