/** Makes practice cases for the command: one line of JSON for each seed. */
import { practice } from '#content/practice/all.ts';
import { type Answer, toAnswer } from '../engine/answer.ts';
import type { Engine } from '../engine/code.ts';
import { type Generated, generate } from '../practice/generate.ts';
import { minimalPair } from '../practice/minimal-pair.ts';

const withAnswer = ({ claim, ...made }: Generated): Omit<Generated, 'claim'> & { readonly answer: Answer } => ({
  ...made,
  answer: toAnswer(claim),
});

/** The case of a seed with its note and its answer, as JSON. */
export const caseOf = (engine: Engine, seed: string): string => {
  const made = generate(engine, practice, seed);
  return JSON.stringify(made === null ? { seed, error: 'No case was found.' } : withAnswer(made));
};

/** Two cases one fact apart whose claims differ, with what is different, as JSON. */
export const pairOf = (engine: Engine, seed: string): string => {
  const pair = minimalPair(engine, practice, seed);
  if (pair === null) return JSON.stringify({ seed, error: 'No pair was found.' });
  return JSON.stringify({ seed, fact: pair.fact, one: withAnswer(pair.one), other: withAnswer(pair.other) });
};
