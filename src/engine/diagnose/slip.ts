/** A slip: a common wrong rule, applied to certain steps of a case. Slips can be made together. */
import type { Case } from '../case.ts';
import type { Claim, Mistake } from '../claim.ts';
import type { Engine } from '../code.ts';
import { type EnteredLine, marksApart, merged, toEntered } from '../compare.ts';

export type Slip = {
  readonly mistake: Mistake;
  /** The steps that it misjudges; the first is the one to play again. */
  readonly steps: readonly string[];
  /** The rule that it breaks; null where it is the date that decides. */
  readonly rule: string | null;
  /** Takes the case for another one. */
  readonly misread?: (theCase: Case) => Case;
  /** Reports other lines than the claim has. */
  readonly rewrite?: (lines: readonly EnteredLine[]) => readonly EnteredLine[];
};

/** What slips are looked for in. */
export type Matter = { readonly engine: Engine; readonly theCase: Case; readonly claim: Claim };

/**
 * The lines that a learner reports who makes some slips: the case taken for another one is coded, and its lines are then
 * written otherwise. Without slips: the true lines.
 */
export function wrongLines({ engine, theCase, claim }: Matter, slips: readonly Slip[]): readonly EnteredLine[] {
  const taken = slips.reduce((before, { misread }) => misread?.(before) ?? before, theCase);
  const lines = toEntered(taken === theCase ? claim : engine.code(taken));
  return merged(slips.reduce<readonly EnteredLine[]>((before, { rewrite }) => rewrite?.(before) ?? before, lines));
}

/**
 * Lines as a diagnosis compares them: a code that the true claim does not have has no right modifiers, so they do not
 * matter there.
 */
export function comparable({ claim }: Matter, lines: readonly EnteredLine[]): readonly EnteredLine[] {
  const isOn = (number: string): boolean => claim.lines.some(({ code }) => code.value === number);
  return merged(lines.map((line) => (isOn(line.code) ? line : { ...line, modifiers: [] })));
}

const keyOf = ({ code, modifiers }: EnteredLine): string => [code, ...new Set(modifiers)].sort().join('-');

function counted(lines: readonly EnteredLine[], key: (line: EnteredLine) => string): Map<string, number> {
  const units = new Map<string, number>();
  for (const line of lines) units.set(key(line), (units.get(key(line)) ?? 0) + line.units);
  return units;
}

function apart(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, units] of a) sum += Math.abs(units - (b.get(key) ?? 0));
  for (const [key, units] of b) if (!a.has(key)) sum += units;
  return sum;
}

/** What a wrong code or unit weighs against a wrong modifier. */
const codeWeight = 10;

/** How far two claims are from each other: 0 where they are the same, in whatever order and however split. */
export const linesApart = (a: readonly EnteredLine[], b: readonly EnteredLine[]): number =>
  codeWeight *
    apart(
      counted(a, (line) => line.code),
      counted(b, (line) => line.code),
    ) +
  apart(counted(a, keyOf), counted(b, keyOf));

/** Lines as one text: equal texts are equal claims. */
export const printOf = (lines: readonly EnteredLine[]): string =>
  [...counted(lines, keyOf)]
    .map(([key, units]) => `${key} ${units}`)
    .sort()
    .join('\n');

/** The lines with further units of a code: on its line where it has one with these modifiers, else on a line of its own. */
export function addUnits(
  lines: readonly EnteredLine[],
  code: string,
  units: number,
  modifiers: readonly string[],
): readonly EnteredLine[] {
  const same = lines.find((line) => line.code === code && marksApart(line.modifiers, modifiers) === 0);
  if (same === undefined) return [...lines, { code, units, modifiers }];
  return lines.map((line) => (line === same ? { ...line, units: line.units + units } : line));
}

/** The lines with one code in another's place. */
export const swapCode = (lines: readonly EnteredLine[], from: string, to: string): readonly EnteredLine[] =>
  lines.map((line) => (line.code === from ? { ...line, code: to } : line));

/** Several slips of one wrong rule, made alike. */
export function together(slips: readonly Slip[]): Slip | null {
  const [first, ...others] = slips;
  if (first === undefined || others.length === 0) return null;
  return {
    mistake: first.mistake,
    steps: [...new Set(slips.flatMap(({ steps }) => steps))],
    rule: first.rule,
    misread: (theCase) => slips.reduce((before, { misread }) => misread?.(before) ?? before, theCase),
    rewrite: (lines) => slips.reduce((before, { rewrite }) => rewrite?.(before) ?? before, lines),
  };
}
