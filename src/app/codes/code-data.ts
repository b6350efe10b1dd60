/** What the pages about codes show: computed at build by `collect-codes.ts`. */
import type { CodeFact, RuleFact, Source } from '@/engine/facts.ts';

/** One dated meaning of a number. */
export type CodeRow = Omit<CodeFact, 'id' | 'value'>;

/** A span of days in which a number was valid. */
export type Span = Pick<CodeFact, 'from' | 'until'> & {
  readonly number: string;
  readonly inUseBy?: string | undefined;
};

export type RuleRow = Pick<RuleFact, 'id' | 'statement' | 'from' | 'until' | 'source' | 'confidence' | 'note'>;

export type CodePageData = {
  readonly number: string;
  readonly family: { readonly id: string; readonly name: string };
  /** Newest first; never empty. */
  readonly rows: readonly [CodeRow, ...CodeRow[]];
  /** Numbers for the same service in the code sets before and after. */
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  /** Work relative value units by year. */
  readonly work: readonly { readonly year: string; readonly value: number }[];
  /** Rules by which the engine, over the checked cases and the lessons, put something into this code. */
  readonly takesIn: readonly RuleRow[];
  /** Rules by which it earned the code, or found it missing one fact. */
  readonly speaksOfIt: readonly RuleRow[];
  /** For an add-on: the codes it stood beside in those cases. */
  readonly standsBeside: readonly string[];
  readonly taughtIn: readonly { readonly id: string; readonly title: string }[];
  /** Every publication cited on the page. */
  readonly sources: readonly Source[];
  /** The numbers named in the page's texts that have a page. */
  readonly known: readonly string[];
  /** The year in which the newest code set ends. */
  readonly endOfDays: number;
};

export type CodeListEntry = {
  readonly number: string;
  readonly plain: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly inUseBy?: string | undefined;
  readonly addOn: boolean;
};

export type CodesPageData = {
  readonly families: readonly {
    readonly id: string;
    readonly name: string;
    readonly codes: readonly CodeListEntry[];
  }[];
};
