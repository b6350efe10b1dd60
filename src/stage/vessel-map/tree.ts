/** The vessels as a list that unfolds: each under the vessel it comes from, as in the atlas. */
import type { Atlas } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';

/** A row of the unfolded list. */
export type Row = {
  readonly vessel: Vessel;
  /** "Left renal artery". */
  readonly label: string;
  readonly parent: Vessel | null;
  /** 1 for a root. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly branches: number;
};

/** Every vessel of the atlas as a row, each before those that come from it. */
export function allRows(atlas: Atlas): readonly Row[] {
  const children = new Map<Vessel | null, Vessel[]>();
  for (const { name, parent } of atlas.vessels.values()) children.set(parent, [...(children.get(parent) ?? []), name]);
  const below = (parent: Vessel | null, level: number): Row[] => {
    const own = children.get(parent) ?? [];
    return own.flatMap((vessel, i) => {
      const plain = atlas.vessels.get(vessel)?.plain ?? vessel;
      const row: Row = {
        vessel,
        label: plain.charAt(0).toUpperCase() + plain.slice(1),
        parent,
        level,
        place: i + 1,
        siblings: own.length,
        branches: children.get(vessel)?.length ?? 0,
      };
      return [row, ...below(vessel, level + 1)];
    });
  };
  return below(null, 1);
}

/** The rows that are in sight while some vessels are unfolded. */
export function rowsInSight(rows: readonly Row[], unfolded: ReadonlySet<Vessel>): readonly Row[] {
  const seen = new Set<Vessel>();
  return rows.filter((row) => {
    const inSight = row.parent === null || (seen.has(row.parent) && unfolded.has(row.parent));
    if (inSight) seen.add(row.vessel);
    return inSight;
  });
}

/** The vessels to unfold so that a vessel comes in sight. */
export function above(rows: readonly Row[], vessel: Vessel): readonly Vessel[] {
  const parent = rows.find((row) => row.vessel === vessel)?.parent ?? null;
  return parent === null ? [] : [...above(rows, parent), parent];
}

/**
 * The next row whose name, or else a word of it, begins with what was typed; folded ones are found too.
 * @param from the row that has the focus; one letter goes on from it, more letters may stay on it
 */
export function typedTo(rows: readonly Row[], from: Vessel, typed: string): Row | undefined {
  const start = rows.findIndex((row) => row.vessel === from) + (typed.length === 1 ? 1 : 0);
  const turned = [...rows.slice(start), ...rows.slice(0, start)];
  const begins = (text: string): boolean => text.toLowerCase().startsWith(typed.toLowerCase());
  return (
    turned.find((row) => begins(row.label)) ??
    turned.find((row) => row.label.split(' ').some((_, i, words) => begins(words.slice(i).join(' '))))
  );
}
