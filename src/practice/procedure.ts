/** What a kind of procedure is to the generator: how it draws a session that could have happened. */
import type { Case, Lesion, Step } from '@/engine/case.ts';
import type { Phrases } from './phrases.ts';
import type { Random } from './random.ts';

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'id'> : never;
/** A step as a procedure writes it; the sheet numbers it. */
export type NewStep = WithoutId<Step>;
export type NewLesion = WithoutId<Lesion>;

/** How sure the reasons of a claim are at the least. What is of low confidence, or disputed, is never practised. */
export type PracticeConfidence = 'high' | 'medium';

/** The sheet that a procedure fills in, in the order in which things happened. */
export type Sheet = {
  readonly draw: Random;
  /** The year of the date of service, for work that was not done, or not done so, in every year. */
  readonly year: number;
  /** The least confidence that the claim's reasons may have. */
  readonly confidence: PracticeConfidence;
  /** Writes a lesion down; gives its id. */
  readonly lesion: (lesion: NewLesion) => string;
  /** Writes a step down; gives its id. */
  readonly step: (step: NewStep) => string;
};

/** What a procedure says of the session as a whole. */
export type Plan = Pick<Case, 'dialysis'> & {
  readonly title: string;
  /** Why the patient came: the end of "A 62-year-old with …". */
  readonly indication: string;
};

export type Procedure = {
  readonly id: string;
  /** Its name for a menu. */
  readonly name: string;
  /** The families of codes that its claims can hold lines of. */
  readonly families: readonly string[];
  /** The first and the last year that it is drawn for. */
  readonly years: readonly [first: number, last: number];
  /** `medium`: its claims rest on medium confidence at best; it is drawn only where that is asked for. */
  readonly confidence?: PracticeConfidence;
  readonly plan: (sheet: Sheet) => Plan;
};

/** Facts that can be other than they are, and still make sense: field of a step or a lesion → values to try. */
export type Alternatives = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** All that the generator is given of the subject (`content/practice/all.ts`). */
export type Practice = {
  readonly procedures: readonly Procedure[];
  readonly phrases: Phrases;
  /** For minimal pairs: `step kind/field`, `lesion/field`, `case/field` → other values; null leaves the field out. */
  readonly alternatives: Alternatives;
};
