/** Angiograms of arteries from 2012: the study of a kidney and the way there are one code. */
import type { Side } from '@/engine/atlas.ts';
import { isDone, lookUp, type Session, stepsOf } from '@/engine/session.ts';
import { proposeWith } from './propose.ts';
import type { Seen } from './regions.ts';
import { type RenalRule, type Study, sidesOf } from './studies.ts';

/** Whether a catheter went beyond the renal artery of a side before the last run that shows it. */
function isBeyond(session: Session, side: Side, seen: readonly Seen[]): boolean {
  const last = Math.max(...seen.map(({ run }) => run.at));
  return stepsOf(session, 'catheter').some(({ step, at }) => {
    const tip = lookUp(session, step.tip);
    return at < last && isDone(step) && tip.side === side && tip.base === 'renal-segmental-artery';
  });
}

const renal: RenalRule = (session, book, seen) => {
  const first: Side[] = [];
  const second: Side[] = [];
  for (const side of sidesOf(seen)) (isBeyond(session, side, seen) ? second : first).push(side);
  const study = (sides: readonly Side[], order: 'first-order' | 'second-order', apart: boolean): Study[] =>
    sides.length === 0
      ? []
      : [
          {
            kind: 'renal',
            code: book.code(`arteriogram/renal/${order}/${sides.length > 1 ? 'both' : 'one'}`),
            seen: seen.filter(({ side }) => side !== null && sides.includes(side)),
            sides,
            modifiers: apart ? ['59'] : [],
          },
        ];
  return [...study(second, 'second-order', false), ...study(first, 'first-order', second.length > 0)];
};

/** Proposes the angiogram lines of a session. */
export const propose = proposeWith(renal);
