/** The claim while it is being settled: how it is opened, and how units are taken off it. */
import type { Book } from '@/engine/book.ts';
import type { Missing, NotReported, Reason, Unsupported } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, type Finding, type Guiding, notReported, reason, type Unit } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';

/** Sorts the findings of the families. */
export function openDraft(session: Session, book: Book, findings: readonly Finding[]): Draft {
  const units: Unit[] = [];
  const parts: NotReported[] = [];
  const missing: Missing[] = [];
  const refused: Unsupported[] = [];
  const guiding: Guiding[] = [];
  for (const finding of findings) {
    if (finding.is === 'unit') units.push(finding);
    else if (finding.is === 'part') parts.push(finding.entry);
    else if (finding.is === 'guiding') guiding.push(finding);
    else if (finding.is === 'missing') missing.push(finding.entry);
    else refused.push({ steps: finding.steps, text: finding.text });
  }
  return { session, book, units, parts, missing, refused, guiding };
}

/** Takes a unit off the claim: its steps went into another code, or nowhere. */
export function absorb(
  draft: Draft,
  gone: Unit,
  into: CodeFact | null,
  why: Reason,
  mistake?: NotReported['mistake'],
): void {
  draft.units = draft.units.filter((unit) => unit !== gone);
  const wouldBe = gone.code;
  draft.parts.push(notReported(into, why, mistake === undefined ? { wouldBe } : { wouldBe, mistake }));
}

/** Every step that a unit's reasons look at. */
export function stepsOfUnit(unit: Unit): readonly string[] {
  if (unit.also.length === 0) return unit.because.steps;
  return [...new Set([unit.because, ...unit.also].flatMap((why) => why.steps))];
}

/** Takes a unit off the claim because no source settles it; what is said of both halves of a service is said once. */
export function refuse(draft: Draft, gone: Unit, text: string): void {
  draft.units = draft.units.filter((unit) => unit !== gone);
  const steps = stepsOfUnit(gone);
  const said = draft.refused.some((entry) => entry.text === text && entry.steps.join() === steps.join());
  if (!said) draft.refused.push({ steps, text });
}

/** A reason on a rule of this folder. */
export const say = (draft: Draft, rule: string, steps: readonly string[], text: string): Reason =>
  reason(draft.book, rule, steps, text);

/** Steps that a unit, an entry or a refusal speaks of already. */
export function spokenSteps(draft: Draft): Set<string> {
  const spoken = new Set<string>();
  for (const unit of draft.units) for (const id of stepsOfUnit(unit)) spoken.add(id);
  for (const entry of [...draft.parts, ...draft.missing, ...draft.refused])
    for (const id of entry.steps) spoken.add(id);
  return spoken;
}
