/**
 * The nearest cases that earn a code: the fewest facts of a case that would have to be different, found by trying. Kept
 * apart from `why-not`, which asks only the claim: this codes the case a few hundred times.
 */
import type { Case, Day } from '../case.ts';
import type { Claim } from '../claim.ts';
import type { Engine } from '../code.ts';
import { inForce, knownDays } from '../dates.ts';
import { type CodeFact, serviceOf } from '../facts.ts';
import type { Change } from './change.ts';
import { factKinds } from './fact-words.ts';
import { changesOf } from './facts-of-a-case.ts';

/** A case that earns the code: what is different in it, and its claim. */
export type NearCase = {
  readonly changes: readonly [Change, ...Change[]];
  readonly theCase: Case;
  readonly claim: Claim;
};

/** No more cases than this are given, and no more that differ in the same kinds of facts. */
const mostFound = 6;
const mostAlike = 2;
/** No more pairs of facts than this are tried where a single one brought the code nearer, and where none did. */
const mostPairs = { guided: 320, blind: 60 };
/** No more facts than this are tried as the first of a pair. */
const mostFirsts = 16;

const dayMs = 86_400_000;
const dayBefore = (day: Day): Day => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);

/** Days on which the code is in force, the nearest first: the first and the last of each of its spans. */
function daysOf(rows: readonly CodeFact[], from: Day): Day[] {
  const far = (day: Day) => Math.abs(Date.parse(day) - Date.parse(from));
  return rows
    .flatMap((row) => [
      row.from ?? row.inUseBy ?? knownDays.from ?? from,
      ...(row.until === null ? [] : [dayBefore(row.until)]),
    ])
    .filter((day) => inForce(knownDays, day) && rows.some((row) => inForce(row, day)))
    .sort((a, b) => far(a) - far(b));
}

const toDay = (theCase: Case, day: Day): Change => ({
  kind: 'date',
  at: 'dateOfService',
  is: theCase.dateOfService,
  would: day,
  text: `The date of service was ${day}.`,
  apply: (before) => ({ ...before, dateOfService: day }),
});

/** What a claim says, for telling whether a change moved it. */
const printOf = ({ lines, notReported, missing, unsupported }: Claim): string =>
  [
    ...lines.map(({ code, units, modifiers }) => `${code.id} ${units} ${modifiers.join()}`),
    ...notReported.map((entry) => `${entry.into?.id ?? ''} ${entry.wouldBe?.id ?? ''} ${entry.text}`),
    ...missing.map((entry) => `${entry.code.id} ${entry.needs}`),
    ...unsupported.map((entry) => entry.text),
  ].join('\n');

type Target = { readonly rows: readonly CodeFact[]; readonly service: string };

const isOn = (claim: Claim, { rows }: Target): boolean => claim.lines.some(({ code }) => rows.includes(code));

/** How near a claim is to having the code: it lacks one fact, a step is named that would be it, the service is there. */
function nearness(claim: Claim, { rows, service }: Target): number {
  if (claim.missing.some(({ code }) => rows.includes(code))) return 3;
  if (claim.notReported.some(({ wouldBe }) => wouldBe !== undefined && rows.includes(wouldBe))) return 2;
  return claim.lines.some(({ code }) => serviceOf(code) === service) ? 1 : 0;
}

type Tried = { readonly change: Change; readonly moved: boolean; readonly near: number };

const kindOf = ({ kind }: Change): number => factKinds.indexOf(kind);
const costOf = ({ changes }: NearCase): number => changes.reduce((sum, change) => sum + 2 ** kindOf(change), 0);

/** The easiest to imagine first, few of one sort. */
function best(found: readonly NearCase[]): NearCase[] {
  const had = new Map<string, number>();
  return found
    .toSorted((a, b) => costOf(a) - costOf(b))
    .filter(({ changes }) => {
      const sort = changes
        .map(({ kind, at }) => (kind === 'documentation' || kind === 'manner' ? at : kind))
        .sort()
        .join();
      const before = had.get(sort) ?? 0;
      had.set(sort, before + 1);
      return before < mostAlike;
    })
    .slice(0, mostFound);
}

/** The step that a change is about; the place itself outside the steps. */
const stepOf = ({ at }: Change): string => at.replace(/\].*/, ']');

/** Pairs that could do what no single change did: what brought the code nearer, with what is of its step, then with what moved the claim. */
function* pairsOf(tried: readonly Tried[], start: number): Generator<readonly [Change, Change]> {
  const moving = tried
    .filter(({ moved }) => moved)
    .sort((a, b) => b.near - a.near || kindOf(a.change) - kindOf(b.change));
  const nearer = moving.filter(({ near }) => near > start);
  const firsts = (nearer.length > 0 ? nearer : moving).slice(0, mostFirsts);
  const places = new Map(firsts.map((first, i) => [first, i] as const));
  for (const together of [true, false]) {
    for (const [first, i] of places) {
      for (const second of tried) {
        if (second.change.at === first.change.at || (places.get(second) ?? places.size) <= i) continue;
        const sameStep = stepOf(second.change) === stepOf(first.change);
        if (together ? sameStep : second.moved && !sameStep) yield [first.change, second.change];
      }
    }
  }
}

/** The cases with one fact different, then with two, that earn the code. */
function searchOn(engine: Engine, theCase: Case, target: Target, given: readonly Change[]): NearCase[] {
  const start = engine.code(theCase);
  const print = printOf(start);
  const found: NearCase[] = [];
  const attempt = (changes: readonly Change[]): Claim => {
    const changed = changes.reduce((before, change) => change.apply(before), theCase);
    const claim = engine.code(changed);
    const [first, ...others] = [...given, ...changes];
    if (first !== undefined && isOn(claim, target))
      found.push({ changes: [first, ...others], theCase: changed, claim });
    return claim;
  };
  const tried = changesOf(theCase, engine.atlas).map((change): Tried => {
    const claim = attempt([change]);
    return { change, moved: printOf(claim) !== print, near: nearness(claim, target) };
  });
  if (found.length > 0 || given.length > 0) return found;
  const near = nearness(start, target);
  let left = tried.some((one) => one.near > near) ? mostPairs.guided : mostPairs.blind;
  for (const pair of pairsOf(tried, near)) {
    if (left === 0) break;
    left -= 1;
    attempt(pair);
  }
  return found;
}

/**
 * The nearest cases that earn a code which a case does not earn: one fact different where that is enough, else two. The
 * date of service counts as a fact, and is one only where the code was not in force.
 * @param asked a code number, or the id of a code fact.
 * @returns at most six, the easiest to imagine first; none where the code is on the claim, is unknown, or is farther away.
 */
export function nearestCases(engine: Engine, theCase: Case, asked: string): readonly NearCase[] {
  const rows = engine.codes.filter((code) => code.value === asked || code.id === asked);
  const first = rows[0];
  if (first === undefined) return [];
  const target: Target = { rows, service: serviceOf(first) };
  if (rows.some((row) => inForce(row, theCase.dateOfService))) {
    return isOn(engine.code(theCase), target) ? [] : best(searchOn(engine, theCase, target, []));
  }
  const moves = daysOf(rows, theCase.dateOfService).map((day) => toDay(theCase, day));
  const alone = moves.flatMap((change): NearCase[] => {
    const changed = change.apply(theCase);
    const claim = engine.code(changed);
    return isOn(claim, target) ? [{ changes: [change], theCase: changed, claim }] : [];
  });
  if (alone.length > 0) return alone.slice(0, 1);
  const nearest = moves[0];
  return nearest === undefined ? [] : best(searchOn(engine, nearest.apply(theCase), target, [nearest]));
}
