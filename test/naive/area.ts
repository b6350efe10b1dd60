/** What every counting table here is: the codes it speaks for, and how it counts them. */
import type { Case } from '@/engine/case.ts';

/**
 * Units by code ("37238" → 1). Where the side or the coronary artery is certain as well, also by code and modifier
 * ("92928 LD" → 1). A code that is not named has no unit.
 */
export type Counts = Record<string, number>;

export type Area = {
  readonly name: string;
  /** The codes that this table decides. Where two tables share a code, its units are added up. */
  readonly codes: readonly string[];
  /** Null: no opinion on this case. */
  readonly count: (theCase: Case) => Counts | null;
};

/** Adds units to a count. */
export function add(counts: Counts, code: string, units = 1): void {
  counts[code] = (counts[code] ?? 0) + units;
}

/** The first vessel takes one code, every further vessel the other. */
export function firstAndFurther(counts: Counts, vessels: number, first: string, further: string): void {
  if (vessels > 0) add(counts, first);
  if (vessels > 1) add(counts, further, vessels - 1);
}
