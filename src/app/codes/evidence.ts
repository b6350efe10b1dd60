/** What the engine did with each code over many cases: the pages about codes say it, so that nobody types it. */
import type { Case, Day } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import type { Engine } from '@/engine/code.ts';
import { dayBefore } from '@/engine/day-words.ts';
import type { CodeFact } from '@/engine/facts.ts';

export type Evidence = {
  /** Number → ids of the rules by which steps went into it. */
  readonly takesIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number → ids of the rules that earned it, or found it missing a fact. */
  readonly decides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number of an add-on → numbers that stand alone and shared a claim with it. */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number → the numbers that the same steps earn from the day it ended. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
};

class Sets extends Map<string, Set<string>> {
  add(key: string, value: string): void {
    this.set(key, (this.get(key) ?? new Set()).add(value));
  }
}

/** The days on which a code began or ended. */
function turningDays(codes: readonly CodeFact[]): readonly Day[] {
  const ended = new Set(codes.map(({ until }) => until));
  return [...new Set(codes.map(({ from }) => from))].filter((day) => day !== null && ended.has(day)) as Day[];
}

/** Every number that a claim names. */
export function numbersIn(claim: Claim): readonly string[] {
  return [
    ...claim.lines.map((line) => line.code.value),
    ...claim.notReported.flatMap(({ into }) => into?.value ?? []),
    ...claim.missing.map((entry) => entry.code.value),
  ];
}

/**
 * Codes every case on its own day, and on both sides of every day on which one code took the place of another.
 * @param engine over all families
 */
export function gatherEvidence(engine: Engine, cases: readonly Case[]): Evidence {
  const takesIn = new Sets();
  const decides = new Sets();
  const beside = new Sets();
  const next = new Sets();

  const note = (claim: Claim): void => {
    for (const { code, because } of claim.lines) {
      for (const { rule } of because) decides.add(code.value, rule);
      if (!code.addOn) continue;
      for (const other of claim.lines) if (!other.code.addOn) beside.add(code.value, other.code.value);
    }
    for (const { into, rule } of claim.notReported) if (into) takesIn.add(into.value, rule);
    for (const { code, rule } of claim.missing) decides.add(code.value, rule);
  };

  const days = turningDays(engine.codes);
  for (const theCase of cases) {
    note(engine.code(theCase));
    for (const day of days) {
      const old = engine.code({ ...theCase, dateOfService: dayBefore(day) });
      const fresh = engine.code({ ...theCase, dateOfService: day });
      note(old);
      note(fresh);
      for (const was of old.lines.filter(({ code }) => code.until === day))
        for (const is of fresh.lines.filter(({ code }) => code.from === day))
          if (was.code.value !== is.code.value && sharesStep(was, is)) next.add(was.code.value, is.code.value);
    }
  }
  return { takesIn, decides, beside, next };
}

function sharesStep(a: Claim['lines'][number], b: Claim['lines'][number]): boolean {
  const steps = new Set(a.because.flatMap((why) => why.steps));
  return b.because.some((why) => why.steps.some((step) => steps.has(step)));
}
