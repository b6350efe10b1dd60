/** The book for a day: the facts of the loaded families that are in force. A rule reads the book and never the date. */
import type { Day, Vessel } from './case.ts';
import { type Dated, inForce, rangesOf } from './dates.ts';
import type { CodeFact, Facts, GroupingFact, RuleFact, WorkFact } from './facts.ts';

export type Book = {
  /** A code by what it stands for. @throws Error when it is not in force: a rule of the wrong edition asked. */
  readonly code: (id: string) => CodeFact;
  /** The same, or null when it is not in force or not loaded. */
  readonly findCode: (id: string) => CodeFact | null;
  /** A rule. @throws Error when it is not in force. */
  readonly rule: (id: string) => RuleFact;
  readonly grouping: (id: string) => GroupingFact;
  readonly findGrouping: (id: string) => GroupingFact | null;
  /** Work relative value units of a code that year; null where the facts have none. */
  readonly work: (code: CodeFact) => number | null;
  /** Whether a source shows the code in use on these days (false only where its start is unknown and its first sight is later). */
  readonly shownInUse: (code: CodeFact) => boolean;
  /** Where a code stands in the order of families and of the codes in a family. */
  readonly place: (code: CodeFact) => number;
};

/** Rows in force by id. @throws Error where two rows of one id are in force on the same day. */
function pick<Row extends Dated & { readonly id: string }>(rows: readonly Row[], day: Day): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    if (!inForce(row, day)) continue;
    if (found.has(row.id)) throw new Error(`Two facts named ${row.id} are in force on ${day}`);
    found.set(row.id, row);
  }
  return found;
}

function need<Row>(rows: ReadonlyMap<string, Row>, id: string, day: Day): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`No fact ${id} is in force on ${day}`);
  return row;
}

/** Every row of the facts that a book reads, with the days on which a code is first seen in use. */
export const datedRows = (facts: Facts): Dated[] => [
  ...facts.codes,
  ...facts.work,
  ...facts.rules,
  ...facts.groupings,
  ...facts.codes.map((code) => ({ from: code.inUseBy ?? null, until: null })),
];

/** Remembers what `make` makes of each of some facts: of a grouping, of a whole book. */
export function ofEach<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    let kept = known.get(of);
    if (kept === undefined) known.set(of, (kept = { value: make(of) }));
    return kept.value;
  };
}

/** The groups of a grouping as a map, empty where there is none that day: in a large one quicker than its object. */
export const groupsOf = (id: string): ((book: Book) => ReadonlyMap<string, readonly string[]>) =>
  ofEach((book: Book) => new Map(Object.entries(book.findGrouping(id)?.value ?? {})));

const groupByMember = ofEach((grouping: GroupingFact) => {
  const groups = new Map<string, string>();
  for (const [group, members] of Object.entries(grouping.value)) {
    for (const member of members) if (!groups.has(member)) groups.set(member, group);
  }
  return groups;
});

/** The group of a grouping in which a member stands (the first of them), or null. */
export const groupOf = (grouping: GroupingFact, member: string): string | null =>
  groupByMember(grouping).get(member) ?? null;

/** The groups of a grouping whose members are vessels without a side, as sets of vessels on each side. */
export const onEachSide: (grouping: GroupingFact) => readonly (readonly Vessel[])[] = ofEach((grouping: GroupingFact) =>
  Object.values(grouping.value).flatMap((bases) =>
    ['left', 'right'].map((side) => bases.map((base) => `${side}-${base}`)),
  ),
);

/** A grouping that several families hold parts of, as one: each family says what concerns its own codes. */
function joined(known: GroupingFact | undefined, more: GroupingFact): GroupingFact {
  if (known === undefined) return more;
  const value: Record<string, readonly string[]> = { ...known.value };
  for (const [key, members] of Object.entries(more.value)) value[key] = [...(value[key] ?? []), ...members];
  return { ...known, value };
}

/** The book of the given facts for a day. Costly: `bookFor` keeps one for each range of days. */
export function openBook(facts: readonly Facts[], day: Day): Book {
  const codes = pick(
    facts.flatMap((f) => f.codes),
    day,
  );
  const rules = pick(
    facts.flatMap((f) => f.rules),
    day,
  );
  const groupings = new Map<string, GroupingFact>();
  for (const each of facts) {
    for (const row of pick(each.groupings, day).values()) groupings.set(row.id, joined(groupings.get(row.id), row));
  }
  const works = pick<WorkFact>(
    facts.flatMap((f) => f.work),
    day,
  );
  const places = new Map(facts.flatMap((f) => f.codes).map((code, i) => [code, i] as const));
  const shown = new Set(
    [...codes.values()].filter((code) => inForce({ from: code.inUseBy ?? code.from, until: null }, day)),
  );
  return {
    code: (id) => need(codes, id, day),
    findCode: (id) => codes.get(id) ?? null,
    rule: (id) => need(rules, id, day),
    grouping: (id) => need(groupings, id, day),
    findGrouping: (id) => groupings.get(id) ?? null,
    work: (code) => works.get(code.id)?.value ?? null,
    shownInUse: (code) => shown.has(code),
    place: (code) => places.get(code) ?? Number.MAX_SAFE_INTEGER,
  };
}

/** A shelf keeps one value for each range of days on which no given row changes. */
export type Shelf<T> = (day: Day) => T;

/** No more days than this are remembered with their range. */
const mostDays = 20_000;

/** Makes a shelf: `make` is called once for each range, with its first day asked for. */
export function shelve<T>(rows: readonly Dated[], make: (day: Day) => T): Shelf<T> {
  const ranges = rangesOf(rows).map((range) => ({ range, kept: undefined as { value: T } | undefined }));
  const remembered = new Map<Day, T>();
  return (day) => {
    const known = remembered.get(day);
    if (known !== undefined) return known;
    if (remembered.size >= mostDays) remembered.clear();
    for (let i = ranges.length - 1; i >= 0; i -= 1) {
      const slot = ranges[i];
      if (slot === undefined || !inForce(slot.range, day)) continue;
      slot.kept ??= { value: make(day) };
      remembered.set(day, slot.kept.value);
      return slot.kept.value;
    }
    throw new Error(`No range of days holds ${day}`);
  };
}
