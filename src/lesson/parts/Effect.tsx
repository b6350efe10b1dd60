import { memo } from 'react';
import { Code } from '@/ui/Code.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { type ClaimRow, lineInWords } from '../claim/difference.ts';
import { type EffectPart, effectOf, elseMoved } from '../effect.ts';
import { claimAfter } from '../played.ts';
import { agreement, readExpectation } from '../prediction.ts';
import { predictionOfStep, useLessonState, useOwn, usePlayed } from '../state.ts';
import styles from './Effect.module.css';

export type EffectProps = {
  readonly id: string;
  /** How many steps are done with it. */
  readonly number: number;
};

/** What a step does to the claim, with the reason; and whether the learner saw it coming. */
const Effect = memo(function Effect({ id, number }: EffectProps) {
  const played = usePlayed();
  const claim = claimAfter(played, number);
  const parts = effectOf(claim, id);
  const moved = untold(elseMoved(claimAfter(played, number - 1), claim, id));
  return (
    <div className={styles.effect} data-origin={id}>
      <h4 className={styles.heading}>What it does to the claim</h4>
      <Agreement id={id} number={number} />
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={`${part.kind} ${part.code?.id ?? ''} ${wordsOf(part)}`} data-kind={part.kind}>
            <p className={styles.verdict}>
              <Verdict part={part} />
            </p>
            <p className={styles.why}>{wordsOf(part)}</p>
          </li>
        ))}
      </ul>
      {moved.length > 0 && <p className={styles.moved}>{moved.map(movedInWords).join(' ')}</p>}
    </div>
  );
});

/** What moved, without the lines that a struck one is said to have become. */
const untold = (rows: readonly ClaimRow[]): readonly ClaimRow[] =>
  rows.filter(
    (row) =>
      row.kind !== 'added' ||
      rows.every((other) => other.kind !== 'struck' || !other.why.includes(lineInWords(row.line))),
  );

function movedInWords(row: ClaimRow): string {
  if (row.kind === 'struck') return `It takes ${lineInWords(row.line)} off the claim. ${row.why}`;
  return row.kind === 'changed'
    ? `It also turns ${lineInWords(row.was)} into ${lineInWords(row.line)}.`
    : `It also brings ${lineInWords(row.line)} onto the claim, for what was done before.`;
}

const wordsOf = (part: EffectPart): string => (part.kind === 'unsupported' ? part.text : part.reason.text);

function Verdict({ part }: { readonly part: EffectPart }) {
  switch (part.kind) {
    case 'billed':
      return (
        <>
          <Icon name="right" /> Billed: <Code number={part.code.value} /> {part.code.plain}
        </>
      );
    case 'included':
      return (
        <>
          <Icon name="forward" /> Included in <Code number={part.code.value} />
        </>
      );
    case 'missing':
      return (
        <>
          <Icon name="missing" /> Not reportable yet: <Code number={part.code.value} /> needs: {part.needs}
        </>
      );
    case 'nothing':
      return (
        <>
          <Icon name="info" /> No line of its own
        </>
      );
    case 'unsupported':
      return (
        <>
          <Icon name="info" /> Not coded by Lumen
        </>
      );
  }
}

/** What the learner expected, beside what happened. */
function Agreement({ id, number }: EffectProps) {
  const own = useOwn();
  const choice = useLessonState((state) => state.progress?.predictions.get(predictionOfStep(id)));
  const expected = readExpectation(choice);
  if (expected === null) return null;
  const { agrees, words } = agreement(expected.value, claimAfter(own, number), id);
  return (
    <output className={styles.agreement} data-agrees={agrees}>
      <Icon name={agrees ? 'right' : 'struck'} />
      <span>
        You expected <strong>{expected.value === 'included' ? expected.means : expected.label.toLowerCase()}</strong>.{' '}
        {words}
      </span>
    </output>
  );
}

export default Effect;
