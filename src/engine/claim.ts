/** The claim a case earns: lines with reasons, what was not reported and why, what one absent fact keeps off. */
import type { Day } from './case.ts';
import type { CodeFact, Confidence } from './facts.ts';

/** The common wrong rules that learners apply. Where two give the same claim, the one named first is the likelier. */
export const mistakes = [
  'stents-not-vessels',
  'balloon-before-stent',
  'components-and-bundle',
  'diagnostic-despite-prior',
  'guiding-angiogram',
  'fluoroscopy-apart',
  'completion-as-diagnostic',
  'every-catheter-position',
  'second-access-forgotten',
  'ultrasound-undocumented',
  'add-on-without-first',
  'initial-for-each-vessel',
  'add-on-alone',
  'other-year',
  'artery-for-vein',
  'leg-code-outside-leg',
  'closure-apart',
] as const;
export type Mistake = (typeof mistakes)[number];

/** Why: the rule (an id among the rules in force that day), the steps it looks at, and the sentence for this case. */
export type Reason = {
  readonly rule: string;
  readonly steps: readonly string[];
  readonly text: string;
  readonly confidence: Confidence;
};

/** A line of the claim. It has a dated fact for a code, and at least one reason. */
export type ClaimLine = {
  readonly code: CodeFact;
  readonly units: number;
  readonly modifiers: readonly string[];
  readonly because: readonly [Reason, ...Reason[]];
};

/** Steps that earned no line of their own: where they went (`into`), or why they earn nothing (`into` null). */
export type NotReported = Reason & {
  readonly into: CodeFact | null;
  /** The code that a common wrong reading would report for these steps. */
  readonly wouldBe?: CodeFact;
  readonly mistake?: Mistake;
};

/** A code that one absent fact keeps off the claim. */
export type Missing = Reason & {
  readonly code: CodeFact;
  /** The absent fact, in plain words. */
  readonly needs: string;
};

/** Steps for which no sourced rule exists. */
export type Unsupported = { readonly steps: readonly string[]; readonly text: string };

export type Claim = {
  readonly id: string;
  readonly dateOfService: Day;
  /** The code set's year, such as "2025". */
  readonly codeSet: string;
  readonly lines: readonly ClaimLine[];
  readonly notReported: readonly NotReported[];
  readonly missing: readonly Missing[];
  readonly unsupported: readonly Unsupported[];
};
