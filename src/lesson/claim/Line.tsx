import type { NotReported } from '@/engine/claim.ts';
import { Code } from '@/ui/Code.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { Played } from '../played.ts';
import { type ClaimRow, lineInWords } from './difference.ts';
import styles from './Line.module.css';
import { StepNames } from './StepNames.tsx';
import { Why } from './Why.tsx';

const signs = {
  same: null,
  added: 'Added',
  changed: 'Changed',
  struck: 'Struck',
} as const;

type Props = {
  readonly row: ClaimRow;
  /** What went into this line. */
  readonly takes: readonly NotReported[];
  readonly played: Played;
};

/** A line of the claim: code, modifiers, units, plain words, its reasons, and the steps that went into it. */
export function Line({ row, takes, played }: Props) {
  const { line } = row;
  const on = played.theCase.dateOfService;
  const sign = signs[row.kind];
  return (
    <li
      className={styles.line}
      data-kind={row.kind}
      data-key={`${row.kind === 'struck' ? 'struck ' : ''}${line.code.value}`}
    >
      <div className={styles.entry}>
        <p className={styles.code}>
          {row.kind === 'struck' ? (
            <s>
              <Code number={line.code.value} />
              <Tail line={line} />
            </s>
          ) : (
            <>
              <Code number={line.code.value} />
              <Tail line={line} />
            </>
          )}
          {sign && <span className={styles.sign}>{sign}</span>}
        </p>
        <p className={styles.plain}>{line.code.plain}</p>
        {row.kind === 'changed' && <p className={styles.was}>Was {lineInWords(row.was)}.</p>}
        {row.kind === 'struck' ? (
          <p className={styles.gone}>
            <Icon name="struck" /> <span>{row.why}</span>
          </p>
        ) : (
          <Why className={styles.why} summary="Why" reasons={[...line.because, ...takes]} on={on} />
        )}
      </div>
      {takes.length > 0 && (
        <div className={styles.takes}>
          <p className={styles.into}>In {line.code.value}</p>
          <ul>
            {takes.map((entry) => (
              <li key={`${entry.rule} ${entry.steps.join()}`} data-key={`in ${entry.rule} ${entry.steps.join()}`}>
                <StepNames steps={entry.steps} played={played} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

/** Modifiers and units. */
function Tail({ line }: { readonly line: ClaimRow['line'] }) {
  return (
    <>
      {line.modifiers.map((modifier) => (
        <span key={modifier} className={styles.modifier}>
          -{modifier}
        </span>
      ))}
      {line.units > 1 && (
        <span className={styles.units}>
          <span aria-hidden="true"> × {line.units}</span>
          <span className={styles.said}>, {line.units} units</span>
        </span>
      )}
    </>
  );
}
