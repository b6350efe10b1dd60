/** The facts of a case, one by one, each with its place: `steps.s3.ultrasound.imageSaved`. */
import type { Case } from '@/engine/case.ts';

export type FactValue = string | number | boolean | readonly string[];
export type Fact = { readonly path: string; readonly value: FactValue };

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function addFields(facts: Fact[], at: string, record: object): void {
  for (const [field, value] of Object.entries(record) as [string, FactValue | object | undefined][]) {
    if (value === undefined || field === 'id') continue;
    const path = at === '' ? field : `${at}.${field}`;
    if (typeof value !== 'object' || isList(value)) facts.push({ path, value });
    else addFields(facts, path, value);
  }
}

/** Every fact of a case. Its own id and title, and the ids of its entries, say nothing of what happened. */
export function factsOf(theCase: Case): Fact[] {
  const { id: _id, title: _title, lesions, steps, ...head } = theCase;
  const facts: Fact[] = [];
  addFields(facts, '', head);
  for (const lesion of lesions) addFields(facts, `lesions.${lesion.id}`, lesion);
  for (const step of steps) addFields(facts, `steps.${step.id}`, step);
  return facts;
}

const same = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  isList(a) && isList(b) ? a.length === b.length && a.every((item, i) => item === b[i]) : a === b;

/** The places where two cases differ. */
export function differingFacts(one: Case, other: Case): string[] {
  const before = new Map(factsOf(one).map(({ path, value }) => [path, value]));
  const after = new Map(factsOf(other).map(({ path, value }) => [path, value]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => !same(before.get(path), after.get(path)));
}
