/** What the command can be asked of a case, and how its arguments say so. */
import { toAnswer } from '../engine/answer.ts';
import type { Case } from '../engine/case.ts';
import type { Engine } from '../engine/code.ts';
import { diagnose } from '../engine/diagnose/diagnose.ts';
import { explain } from '../engine/explain.ts';
import { toWhyNotAnswer } from '../engine/nearest-case/why-not-answer.ts';
import { readClaim } from './read-claim.ts';

/** What is asked of each case. */
export type Asked =
  | { readonly is: 'claim' }
  | { readonly is: 'explain' }
  | { readonly is: 'why-not'; readonly code: string }
  /** Which wrong rules make the claim in a file. */
  | { readonly is: 'diagnose'; readonly claim: string };

/** What is made of each seed. */
export type Made = { readonly is: 'case' } | { readonly is: 'pair' };

export type AnswerTo = (theCase: Case) => string;

export const usage = `Usage: npm run --silent code -- FILE…                        codes cases (- for standard input)
       npm run --silent code -- --why-not CODE FILE…         why a code is not on the claim, and what would put it there
       npm run --silent code -- --diagnose CLAIM.json FILE…  which wrong rules make a claim
       npm run --silent code -- --explain FILE…              the claim as plain text
       npm run --silent code -- --generate SEED…             a practice case with its note and its claim
       npm run --silent code -- --pair SEED…                 two practice cases one fact apart, with different claims
`;

/** The arguments, read; or what is wrong with them, as a line or nothing. */
export function readArguments(
  given: readonly string[],
):
  | { readonly asked: Asked; readonly sources: readonly string[] }
  | { readonly made: Made; readonly seeds: readonly string[] }
  | { readonly wrong: string } {
  const [option, ...rest] = given;
  if (option === undefined) return { wrong: '' };
  const asked = (is: Asked, sources: readonly string[]) => {
    const other = sources.find((source) => source.startsWith('--'));
    if (other !== undefined) return { wrong: `An option comes first, and there is only one: ${other}\n` };
    return sources.length === 0 ? { wrong: `No file is named after ${given.join(' ')}\n` } : { asked: is, sources };
  };
  if (option === '--explain') return asked({ is: 'explain' }, rest);
  if (option === '--generate' || option === '--pair') {
    if (rest.length === 0) return { wrong: `${option} needs a seed\n` };
    return { made: { is: option === '--pair' ? 'pair' : 'case' }, seeds: rest };
  }
  const [value, ...sources] = rest;
  if (option === '--why-not' || option === '--diagnose') {
    if (value === undefined) return { wrong: `${option} needs ${option === '--diagnose' ? 'a file' : 'a code'}\n` };
    return asked(option === '--diagnose' ? { is: 'diagnose', claim: value } : { is: 'why-not', code: value }, sources);
  }
  if (option.startsWith('-') && option !== '-') return { wrong: `There is no option ${option}\n` };
  return asked({ is: 'claim' }, given);
}

/**
 * What answers each case.
 * @throws CaseError where the claim to diagnose is none.
 */
export async function answererFor(asked: Asked, engine: Engine): Promise<AnswerTo> {
  switch (asked.is) {
    case 'claim':
      return (theCase) => JSON.stringify(toAnswer(engine.code(theCase)));
    case 'explain':
      return (theCase) => `${explain(engine.code(theCase), theCase)}\n`;
    case 'why-not':
      return (theCase) => JSON.stringify(toWhyNotAnswer(engine, theCase, asked.code));
    case 'diagnose': {
      const lines = await readClaim(asked.claim);
      return (theCase) => JSON.stringify({ id: theCase.id, ...diagnose(engine, theCase, engine.code(theCase), lines) });
    }
  }
}
