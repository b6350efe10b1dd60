/** Days and what is in force on them. `inForce` is the only place where two days are compared. */
import type { Day } from './case.ts';

/** Something with a first day in force (`from`, inclusive) and a first day no longer in force (`until`, exclusive). */
export type Dated = { readonly from: Day | null; readonly until: Day | null };

/** The days for which code sets are known: the oldest of the sourced facts, and the end of the newest code set. */
export const knownDays: Dated = { from: '1996-01-01', until: '2027-01-01' };

/** Whether a row is in force on a day. An open start or end lets every day through. */
export const inForce = (row: Dated, day: Day): boolean =>
  (row.from === null || row.from <= day) && (row.until === null || day < row.until);

/** The year of a day: the name of its code set. */
export const yearOf = (day: Day): string => day.slice(0, 4);

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The days on which anything changes, as consecutive ranges from the open past to the open future.
 * @param rows every dated row that matters.
 */
export function rangesOf(rows: readonly Dated[]): Dated[] {
  const turns = new Set<Day>();
  for (const row of rows) {
    if (row.from !== null) turns.add(row.from);
    if (row.until !== null) turns.add(row.until);
  }
  const days = [...turns].sort();
  return [null, ...days].map((from, i) => ({ from, until: days[i] ?? null }));
}
