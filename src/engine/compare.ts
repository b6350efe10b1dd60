/** A learner's lines against a claim: what is right, what is over-coded, what is under-coded, and why. */
import { type Atlas, vesselOf } from './atlas.ts';
import { type Case, vesselsOf } from './case.ts';
import type { Claim, ClaimLine, Missing, NotReported } from './claim.ts';
import { places } from './places.ts';

/** What a claim is of. */
type Done = { readonly theCase: Case; readonly atlas: Atlas };

/** A line as a learner enters it. */
export type EnteredLine = { readonly code: string; readonly units: number; readonly modifiers: readonly string[] };

export type Difference =
  /** A code of the claim that was not entered: under-coding. */
  | { readonly is: 'missing'; readonly code: string; readonly line: ClaimLine; readonly text: string }
  /** A code entered that is not on the claim: over-coding. With the entry of the claim that speaks of it, if any. */
  | {
      readonly is: 'extra';
      readonly code: string;
      readonly entered: EnteredLine;
      readonly why: NotReported | Missing | null;
      readonly text: string;
    }
  | {
      readonly is: 'units';
      readonly code: string;
      readonly line: ClaimLine;
      readonly entered: EnteredLine;
      readonly text: string;
    }
  | {
      readonly is: 'modifiers';
      readonly code: string;
      readonly line: ClaimLine;
      readonly entered: EnteredLine;
      /** Modifiers that the claim has and the learner left out, and those entered that it has not. */
      readonly lacking: readonly string[];
      readonly needless: readonly string[];
      readonly text: string;
    };

export type Comparison = { readonly right: readonly ClaimLine[]; readonly differences: readonly Difference[] };

/** A claim's lines as a learner would enter them. */
export const toEntered = (claim: Claim): EnteredLine[] =>
  claim.lines.map(({ code, units, modifiers }) => ({ code: code.value, units, modifiers }));

const differing = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => !b.includes(one));

/** How far the modifiers of two lines are from each other: how many one has and the other has not. */
export const marksApart = (a: readonly string[], b: readonly string[]): number =>
  differing(a, b).length + differing(b, a).length;

/** An entered line with the units of it that no line of the claim has taken yet. */
type Open = { readonly line: EnteredLine; left: number };

/** A line of the claim with what was entered for it. */
type Fitted = {
  readonly line: ClaimLine;
  /** Entered lines whose units it took, as many as it has. */
  readonly taken: EnteredLine[];
  needs: number;
  /** Units entered beyond those. */
  surplus: number;
};

const isFound = ({ taken }: Fitted): boolean => taken.length > 0;

/** Every pair of a claim's line and an entered line of one code, the best fit of modifiers first. */
function pairsOf(fitted: readonly Fitted[], open: readonly Open[]) {
  const pairs = fitted.flatMap((to) =>
    open
      .filter(({ line }) => line.code === to.line.code.value)
      .map((from) => ({ to, from, apart: marksApart(to.line.modifiers, from.line.modifiers) })),
  );
  return pairs.sort((a, b) => a.apart - b.apart);
}

/**
 * Fits entered lines to the claim's lines of the same code, the best fit of modifiers first, unit by unit: a line of two
 * units and two lines of one unit are alike. What is left over counts as units too many where it fits best.
 */
function fit(claim: Claim, entered: readonly EnteredLine[]): Fitted[] {
  const fitted = claim.lines.map((line): Fitted => ({ line, taken: [], needs: line.units, surplus: 0 }));
  const open = entered.map((line): Open => ({ line, left: line.units }));
  const pairs = pairsOf(fitted, open);
  for (const { to, from } of pairs) {
    const units = Math.min(to.needs, from.left);
    if (units <= 0) continue;
    to.taken.push(from.line);
    to.needs -= units;
    from.left -= units;
  }
  for (const { to, from } of pairs) {
    const counted = fitted.some(({ taken }) => taken.includes(from.line));
    if (!counted && !isFound(to)) to.taken.push(from.line);
    to.surplus += from.left;
    from.left = 0;
  }
  return fitted;
}

/** What was entered for a line of the claim, as one line. */
function asOne({ line, taken, needs, surplus }: Fitted): EnteredLine {
  const modifiers = [...new Set(taken.flatMap((one) => one.modifiers))];
  return { code: line.code.value, units: line.units - needs + surplus, modifiers };
}

function ofLine(fitted: Fitted): Difference[] {
  const { line, taken } = fitted;
  const code = line.code.value;
  const why = line.because.map((reason) => reason.text).join(' ');
  if (!isFound(fitted)) return [{ is: 'missing', code, line, text: why }];
  const entered = asOne(fitted);
  const found: Difference[] = [];
  if (entered.units !== line.units) {
    const text = `${line.units} ${line.units === 1 ? 'unit' : 'units'}, not ${entered.units}: one for each ${line.code.counts}. ${why}`;
    found.push({ is: 'units', code, line, entered, text });
  }
  const lacking = line.modifiers.filter((modifier) => taken.some((one) => !one.modifiers.includes(modifier)));
  const needless = differing(entered.modifiers, line.modifiers);
  if (lacking.length > 0 || needless.length > 0) {
    const text = [
      lacking.length === 0 ? '' : `It needs ${lacking.join(' and ')}.`,
      needless.length === 0 ? '' : `It takes no ${needless.join(' and no ')}.`,
      why,
    ];
    found.push({ is: 'modifiers', code, line, entered, lacking, needless, text: text.filter(Boolean).join(' ') });
  }
  return found;
}

/** Entered lines with one code and the same modifiers are one: their units add up. */
export function merged(entered: readonly EnteredLine[]): EnteredLine[] {
  const lines: EnteredLine[] = [];
  for (const line of entered) {
    const at = lines.findIndex(
      (other) => other.code === line.code && marksApart(other.modifiers, line.modifiers) === 0,
    );
    const known = lines[at];
    if (known === undefined) lines.push(line);
    else lines[at] = { ...known, units: known.units + line.units };
  }
  return lines;
}

function ofExtra(claim: Claim, entered: EnteredLine): Difference {
  const { code } = entered;
  const why =
    claim.missing.find((entry) => entry.code.value === code) ??
    claim.notReported.find((entry) => entry.wouldBe?.value === code) ??
    null;
  const text = why?.text ?? 'Nothing in this session earns it.';
  return { is: 'extra', code, entered, why, text };
}

/** The side of all the work of a claim's line, as its modifier; null where it lay on both or in the middle. */
function sideOf({ because }: ClaimLine, { theCase, atlas }: Done): string | null {
  const steps = new Set(because.flatMap((why) => why.steps));
  const vessels = theCase.steps.filter(({ id }) => steps.has(id)).flatMap(vesselsOf);
  const [side = null, ...others] = new Set(vessels.map((vessel) => vesselOf(atlas, vessel).side));
  if (side === null || others.length > 0) return null;
  return side === 'left' ? 'LT' : 'RT';
}

/**
 * Entered lines without a side that nobody asks for: many payers want LT or RT on a study or a catheter of one side as
 * well, where the claim has none. A line that names its place itself takes no other, and a wrong side stays wrong.
 */
export function withoutSides(claim: Claim, entered: readonly EnteredLine[], done: Done): readonly EnteredLine[] {
  const needless = (line: EnteredLine): readonly string[] => {
    const own = claim.lines.filter(({ code }) => code.value === line.code);
    if (own.some(({ modifiers }) => modifiers.some((one) => places.has(one)))) return [];
    return own.flatMap((one) => sideOf(one, done) ?? []);
  };
  return entered.map((line) => ({ ...line, modifiers: differing(line.modifiers, needless(line)) }));
}

/** Compares what a learner entered with a claim. Order does not matter; a claim's own lines differ in nothing. */
export function compare(claim: Claim, lines: readonly EnteredLine[], done: Done): Comparison {
  const entered = merged(withoutSides(claim, lines, done));
  const fitted = fit(claim, entered);
  const judged = fitted.map((one) => ({ line: one.line, differences: ofLine(one) }));
  const onClaim = new Set(claim.lines.map((line) => line.code.value));
  return {
    right: judged.filter((one) => one.differences.length === 0).map((one) => one.line),
    differences: [
      ...judged.flatMap((one) => one.differences),
      ...entered.filter((line) => !onClaim.has(line.code)).map((line) => ofExtra(claim, line)),
    ],
  };
}
