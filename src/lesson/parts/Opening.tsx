import type { ReactNode } from 'react';
import { later } from '@/ui/later.tsx';
import styles from './Opening.module.css';
import { Part } from './Part.tsx';

const OpeningAnswer = later(() => import('./OpeningAnswer.tsx'));

type Props = {
  /** The one question, such as "What would you report?" */
  readonly ask: string;
  readonly children: ReactNode;
};

/** Part 1: a few lines of an operative note and one question. The answer is kept, never graded, and shown at the end. */
export function Opening({ ask, children }: Props) {
  return (
    <Part id="opening" title="From the operative note" className={styles.opening}>
      <blockquote className={styles.excerpt}>{children}</blockquote>
      <OpeningAnswer ask={ask} />
    </Part>
  );
}

/** One line of the note. */
export function NoteLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}
