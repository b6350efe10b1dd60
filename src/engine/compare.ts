/** A learner's lines against a claim: what is right, what is over-coded, what is under-coded, and why. */
import type { Claim, ClaimLine, Missing, NotReported } from './claim.ts';

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

/** Entered lines of one code are one: their units add up. */
function merged(entered: readonly EnteredLine[]): Map<string, EnteredLine> {
  const lines = new Map<string, EnteredLine>();
  for (const line of entered) {
    const known = lines.get(line.code);
    if (known === undefined) lines.set(line.code, line);
    else {
      const modifiers = [...new Set([...known.modifiers, ...line.modifiers])];
      lines.set(line.code, { code: line.code, units: known.units + line.units, modifiers });
    }
  }
  return lines;
}

function ofLine(line: ClaimLine, entered: EnteredLine | undefined): Difference[] {
  const code = line.code.value;
  const why = line.because.map((reason) => reason.text).join(' ');
  if (entered === undefined) return [{ is: 'missing', code, line, text: why }];
  const found: Difference[] = [];
  if (entered.units !== line.units) {
    const text = `${line.units} ${line.units === 1 ? 'unit' : 'units'}, not ${entered.units}: one for each ${line.code.counts}. ${why}`;
    found.push({ is: 'units', code, line, entered, text });
  }
  const lacking = line.modifiers.filter((modifier) => !entered.modifiers.includes(modifier));
  const needless = entered.modifiers.filter((modifier) => !line.modifiers.includes(modifier));
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

function ofExtra(claim: Claim, entered: EnteredLine): Difference {
  const { code } = entered;
  const why =
    claim.missing.find((entry) => entry.code.value === code) ??
    claim.notReported.find((entry) => entry.wouldBe?.value === code) ??
    null;
  const text = why?.text ?? 'Nothing in this session earns it.';
  return { is: 'extra', code, entered, why, text };
}

/** Compares what a learner entered with a claim. Order does not matter; a claim's own lines differ in nothing. */
export function compare(claim: Claim, lines: readonly EnteredLine[]): Comparison {
  const entered = merged(lines);
  const differences = claim.lines.flatMap((line) => ofLine(line, entered.get(line.code.value)));
  const wrong = new Set(differences.map((difference) => difference.code));
  const onClaim = new Set(claim.lines.map((line) => line.code.value));
  for (const line of entered.values()) if (!onClaim.has(line.code)) differences.push(ofExtra(claim, line));
  return { right: claim.lines.filter((line) => !wrong.has(line.code.value)), differences };
}
