/** Angiograms of arteries up to 2011: the imaging half of one renal artery or both, beside the catheters. */
import { isUpstream } from '../across-families/upstream.ts';
import { proposeWith } from './propose.ts';
import type { Seen } from './regions.ts';
import { type RenalRule, type Study, sidesOf } from './studies.ts';

const renal: RenalRule = ({ atlas }, book, all) => {
  const seen: Seen[] = [];
  const further = new Map<string, Seen[]>();
  for (const one of all) {
    const { from } = one;
    // A branch selected after the study of the artery that it comes from; an accessory artery belongs to that study.
    const isFurther = from !== null && seen.some((basic) => basic.from !== null && isUpstream(atlas, basic.from, from));
    if (isFurther) further.set(from, [...(further.get(from) ?? []), one]);
    else seen.push(one);
  }
  if (seen.length === 0) return [];
  const sides = sidesOf(seen);
  const code = book.code(sides.length > 1 ? 'arteriogram/renal/both' : 'arteriogram/renal/one');
  const branches = [...further.values()].map(
    (branch): Study => ({
      kind: 'further',
      code: book.code('arteriogram/further'),
      seen: branch,
      sides: sidesOf(branch),
      modifiers: [],
    }),
  );
  return [{ kind: 'renal', code, seen, sides, modifiers: [] }, ...branches];
};

/** Proposes the angiogram lines of a session. */
export const propose = proposeWith(renal);
