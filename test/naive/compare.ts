/** Holds the engine's claim against the naive count. */
import type { Case } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import { allCodes, count, type Opinion } from './count.ts';

/** Services that the engine names and does not code, so that it has said all it can say. */
const onlyNamed: readonly string[] = ['needle', 'central-line', 'procedure'];

/** The engine's units by code, and by code and modifier. 50 is one line for both sides: two units. */
export function tally(claim: Claim): Record<string, number> {
  const units: Record<string, number> = {};
  const add = (key: string, more: number): void => {
    units[key] = (units[key] ?? 0) + more;
  };
  for (const { code, units: number, modifiers } of claim.lines) {
    const both = modifiers.includes('50');
    add(code.value, both ? number * 2 : number);
    for (const modifier of both ? ['LT', 'RT'] : modifiers) add(`${code.value} ${modifier}`, number);
  }
  return units;
}

export type Comparison = {
  /** What differs: "37248: engine 1, naive 2". */
  readonly differences: readonly string[];
  readonly opinion: Opinion;
  /** The claim's lines of codes that the naive count knows, and how many of them it has an opinion on. */
  readonly lines: number;
  readonly decidedLines: number;
};

/** Null: the engine has no rule for a step of the case. */
export function compare(theCase: Case, claim: Claim): Comparison | null {
  const kindOf = (id: string): string => theCase.steps.find((step) => step.id === id)?.do ?? '';
  for (const { steps } of claim.unsupported) if (!steps.every((id) => onlyNamed.includes(kindOf(id)))) return null;
  const opinion = count(theCase);
  const units = tally(claim);
  const differences: string[] = [];
  for (const code of opinion.decided) {
    const [engine, naive] = [units[code] ?? 0, opinion.counts[code] ?? 0];
    if (engine !== naive) differences.push(`${code}: engine ${engine}, naive ${naive}`);
  }
  for (const [key, naive] of Object.entries(opinion.counts)) {
    const [code = '', modifier] = key.split(' ');
    if (modifier === undefined || !opinion.decided.has(code) || (units[key] ?? 0) === naive) continue;
    differences.push(`${key}: engine ${units[key] ?? 0}, naive ${naive}`);
  }
  const lines = claim.lines.filter(({ code }) => allCodes.has(code.value));
  const decidedLines = lines.filter(({ code }) => opinion.decided.has(code.value)).length;
  return { differences, opinion, lines: lines.length, decidedLines };
}
