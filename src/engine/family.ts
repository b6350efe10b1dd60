/** What a family of codes is: its facts, and the editions of its rules, each for its own dates of service. */
import type { Book } from './book.ts';
import type { Case, Day, Vessel } from './case.ts';
import type { Claim, Missing, Mistake, NotReported, Reason, Unsupported } from './claim.ts';
import type { CodeFact, Confidence, Facts } from './facts.ts';
import type { Session } from './session.ts';

/** What a proposed unit is to the claim, the main ones first; other families settle by it. */
export const roles = ['treatment', 'study', 'catheter', 'injection', 'inside', 'guidance'] as const;
export type Role = (typeof roles)[number];

/** One unit of a code that a family proposes. Units of one code become one line. */
export type Unit = {
  readonly is: 'unit';
  readonly role: Role;
  readonly code: CodeFact;
  /** The id of the access that it went through, where that matters. */
  readonly access: string | null;
  readonly vessels: readonly Vessel[];
  readonly modifiers: readonly string[];
  readonly because: Reason;
  /** Further reasons of the same unit. */
  readonly also: readonly Reason[];
};

/** Steps that went into something else, or earn nothing. */
export type Part = { readonly is: 'part'; readonly entry: NotReported };

/** A code that one absent fact keeps off. */
export type Lacking = { readonly is: 'missing'; readonly entry: Missing };

/** Imaging that guided or checked a treatment: its place is settled once the lines are known. */
export type Guiding = { readonly is: 'guiding'; readonly step: string; readonly wouldBe: CodeFact | null };

export type Refused = Unsupported & { readonly is: 'unsupported' };

export type Finding = Unit | Part | Lacking | Guiding | Refused;

export type Edition = {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly propose: (session: Session, book: Book) => Finding[];
};

export type Family = {
  readonly id: string;
  readonly name: string;
  readonly facts: Facts;
  readonly editions: readonly Edition[];
  /**
   * Why a code of this family, in force that day, is not on a claim, in one plain sentence; null where nothing
   * particular can be said.
   */
  readonly whyNot?: (id: string, theCase: Case, claim: Claim) => string | null;
  /**
   * What the settlement does for the lines of this family alone, by its place in the order of the settlement: a lesson
   * loads it with the family.
   */
  readonly settles?: Readonly<Record<string, Settling>>;
};

/** The claim while it is being settled: units not yet merged, and what is known of the steps. */
export type Draft = {
  readonly session: Session;
  readonly book: Book;
  units: Unit[];
  parts: NotReported[];
  missing: Missing[];
  refused: Unsupported[];
  readonly guiding: readonly Guiding[];
};

/** One thing that the settlement does. */
export type Settling = (draft: Draft) => void;

/** How the proposals of some families become one claim. */
export type Settlement = {
  readonly facts: Facts;
  /** @throws Error when a family brings something that has no place in the order. */
  readonly settleFor: (
    families: readonly Family[],
  ) => (session: Session, book: Book, findings: readonly Finding[]) => Settled;
};

export type Settled = Pick<Claim, 'lines' | 'notReported' | 'missing' | 'unsupported'>;

const rank: Record<Confidence, number> = { high: 0, medium: 1, low: 2, disputed: 3 };

/** The weaker of two confidences. */
export const weaker = (a: Confidence, b: Confidence): Confidence => (rank[a] >= rank[b] ? a : b);

/**
 * A reason that stands on a rule in force.
 * @param ruleId the rule's id; an error when the book has none such that day, so that no reason lacks a source.
 * @param least the confidence of this application where it is weaker than the rule's own.
 */
export function reason(
  book: Book,
  ruleId: string,
  steps: readonly string[],
  text: string,
  least: Confidence = 'high',
): Reason {
  const { confidence } = book.rule(ruleId);
  return { rule: ruleId, steps, text, confidence: least === 'high' ? confidence : weaker(confidence, least) };
}

const none: readonly never[] = [];

/** A unit of a code with its reason. */
export const unit = (
  role: Role,
  code: CodeFact,
  because: Reason,
  more: {
    readonly access?: string | null;
    readonly vessels?: readonly Vessel[];
    readonly modifiers?: readonly string[];
    readonly also?: readonly Reason[];
  } = {},
): Unit => ({
  is: 'unit',
  role,
  code,
  access: more.access ?? null,
  vessels: more.vessels ?? none,
  modifiers: more.modifiers ?? none,
  because,
  also: more.also ?? none,
});

/** The common wrong reading of some steps: the code that it would report, and its name among the mistakes. */
export type WrongReading = { readonly wouldBe?: CodeFact | null; readonly mistake?: Mistake };

/** The same unit, under another code or with other reasons. */
export const unitWith = (
  { role, code, access, vessels, modifiers, because, also }: Unit,
  to: { readonly code?: CodeFact; readonly because?: Reason; readonly also?: readonly Reason[] },
): Unit => ({
  is: 'unit',
  role,
  code: to.code ?? code,
  access,
  vessels,
  modifiers,
  because: to.because ?? because,
  also: to.also ?? also,
});

/** The same reason with other words, or with less confidence. */
export const reworded = (
  { rule, steps, text, confidence }: Reason,
  to: { readonly text?: string; readonly least?: Confidence },
): Reason => ({
  rule,
  steps,
  text: to.text ?? text,
  confidence: to.least === undefined ? confidence : weaker(confidence, to.least),
});

const readRight: WrongReading = {};

/** The entry of a claim for steps that went `into` a code, or nowhere (null). */
export function notReported(into: CodeFact | null, why: Reason, wrong = readRight): NotReported {
  const { rule, steps, text, confidence } = why;
  const entry: { -readonly [Key in keyof NotReported]: NotReported[Key] } = { into, rule, steps, text, confidence };
  if (wrong.wouldBe) entry.wouldBe = wrong.wouldBe;
  if (wrong.mistake) entry.mistake = wrong.mistake;
  return entry;
}

/** Steps that went `into` a code, or nowhere (null). */
export const part = (into: CodeFact | null, why: Reason, wrong = readRight): Part => ({
  is: 'part',
  entry: notReported(into, why, wrong),
});

/** A code that one absent fact keeps off: what it `needs`, in plain words. */
export const missing = (code: CodeFact, needs: string, { rule, steps, text, confidence }: Reason): Lacking => ({
  is: 'missing',
  entry: { code, needs, rule, steps, text, confidence },
});

/** Steps that no sourced rule covers. */
export const unsupported = (steps: readonly string[], text: string): Refused => ({ is: 'unsupported', steps, text });
