import type { CSSProperties } from 'react';
import type { Graded } from '../mastery.ts';
import { Mark } from './Mark.tsx';
import styles from './ProgressList.module.css';
import { standingNames, standingOf } from './standing.ts';

type Props = {
  readonly graded: readonly Graded[];
  /** The id of the question in view; none on the result. */
  readonly at: string | undefined;
  readonly goTo: (id: string) => void;
};

/** Every question with how it stands; each leads to it. */
export function ProgressList({ graded, at, goTo }: Props) {
  return (
    <nav aria-label="Questions" className={styles.nav}>
      <ol className={styles.list} style={{ '--columns': Math.ceil(graded.length / 2) } as CSSProperties}>
        {graded.map(({ question, grade }, index) => (
          <li key={question.id}>
            <button
              type="button"
              className={styles.item}
              aria-label={`Question ${index + 1}, ${standingNames[standingOf(grade)]}`}
              aria-current={question.id === at ? 'step' : undefined}
              onClick={() => goTo(question.id)}
            >
              <span className={styles.number}>{index + 1}</span>
              <Mark state={standingOf(grade)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
