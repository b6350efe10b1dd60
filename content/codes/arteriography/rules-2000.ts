/** Angiograms of arteries up to 2011: the imaging half of one renal artery or both, beside the catheters. */
import { proposeWith } from './propose.ts';
import { type RenalRule, sidesOf } from './studies.ts';

const renal: RenalRule = (_session, book, seen) => {
  if (seen.length === 0) return [];
  const sides = sidesOf(seen);
  const code = book.code(sides.length > 1 ? 'arteriogram/renal/both' : 'arteriogram/renal/one');
  return [{ kind: 'renal', code, seen, sides, modifiers: [] }];
};

/** Proposes the angiogram lines of a session. */
export const propose = proposeWith(renal);
