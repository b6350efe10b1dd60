/**
 * Dated, sourced facts. A row is in force from `from` (inclusive) until `until` (exclusive). Two rows of one id may
 * touch, never overlap. Codes are keyed by the service in plain words (`vein/balloon/first`); the number is the value.
 */
import type { Day } from './case.ts';

export const confidences = ['high', 'medium', 'low', 'disputed'] as const;
export type Confidence = (typeof confidences)[number];

type Dated = {
  readonly id: string;
  /** First day in force; `null` where no source gives the start. */
  readonly from: Day | null;
  /** First day no longer in force; `null` while it lasts. */
  readonly until: Day | null;
  /** Ids in `content/sources.json`. */
  readonly source: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string | undefined;
};

/** A code, as what it stands for on certain days. */
export type CodeFact = Dated & {
  /** The code number. */
  readonly value: string;
  /** What the service is, in our own plain words. */
  readonly plain: string;
  /** What one unit counts: vein, vessel, limb, access site … */
  readonly counts: string;
  /** An add-on is never reported alone. */
  readonly addOn: boolean;
  /** Whether it has a professional and a technical component (26 and TC apply). */
  readonly split: boolean;
  /** Where `from` is null: a day on which a source shows the code in use. */
  readonly inUseBy?: Day | undefined;
};

const services = new Map<string, string>();

/** The service that a code stands for, without its kind or number: `vein/balloon` of `vein/balloon/first`. */
export function serviceOf({ id }: CodeFact): string {
  let service = services.get(id);
  if (service === undefined) services.set(id, (service = id.split('/').slice(0, 2).join('/')));
  return service;
}

/** Work relative value units of a code (by its fact id) in a fee schedule year. */
export type WorkFact = Dated & { readonly value: number };

/** A coding rule in our own words: what a reason on a claim refers to. */
export type RuleFact = Dated & { readonly statement: string };

/** A dated grouping, such as which veins IVUS counts as one vessel: name of the group → members. */
export type GroupingFact = Dated & { readonly value: Readonly<Record<string, readonly string[]>> };

/** The facts of one family: the shape of a `facts.json`. */
export type Facts = {
  readonly codes: readonly CodeFact[];
  readonly work: readonly WorkFact[];
  readonly rules: readonly RuleFact[];
  readonly groupings: readonly GroupingFact[];
};

/** One publication, cited once: an entry of `content/sources.json`. */
export type Source = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
};

/** A row of a `facts.json`, some of its fields left out by the build. */
type Loose<Row> = { readonly [Key in keyof Row]?: Row[Key] };

const nobody: readonly string[] = [];

// Every row of a kind has the same fields in the same order: the engine reads them in its innermost loops. A spread
// would give each row a hidden shape of its own.

const toCode = (row: Loose<CodeFact>): CodeFact => ({
  id: row.id ?? '',
  value: row.value ?? '',
  plain: row.plain ?? '',
  counts: row.counts ?? '',
  addOn: row.addOn ?? false,
  split: row.split ?? false,
  inUseBy: row.inUseBy,
  from: row.from ?? null,
  until: row.until ?? null,
  source: row.source ?? nobody,
  confidence: row.confidence ?? 'high',
  note: row.note,
});

const toWork = (row: Loose<WorkFact>): WorkFact => ({
  id: row.id ?? '',
  value: row.value ?? 0,
  from: row.from ?? null,
  until: row.until ?? null,
  source: row.source ?? nobody,
  confidence: row.confidence ?? 'high',
  note: row.note,
});

const toRule = (row: Loose<RuleFact>): RuleFact => ({
  id: row.id ?? '',
  statement: row.statement ?? '',
  from: row.from ?? null,
  until: row.until ?? null,
  source: row.source ?? nobody,
  confidence: row.confidence ?? 'high',
  note: row.note,
});

const toGrouping = (row: Loose<GroupingFact>): GroupingFact => ({
  id: row.id ?? '',
  value: row.value ?? {},
  from: row.from ?? null,
  until: row.until ?? null,
  source: row.source ?? nobody,
  confidence: row.confidence ?? 'high',
  note: row.note,
});

/**
 * The rows of a `facts.json` as facts; what the build left out because it is as usual is put back. Its shape is checked
 * by the tests, not in the browser.
 * @param json what the JSON module holds.
 */
export const asFacts = (json: { readonly [Key in keyof Facts]: readonly object[] }): Facts => ({
  codes: json.codes.map(toCode),
  work: json.work.map(toWork),
  rules: json.rules.map(toRule),
  groupings: json.groupings.map(toGrouping),
});
