import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

type Props = {
  readonly summary: ReactNode;
  /** Whether it starts open. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Words that open on demand; works before and without scripts. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <span className={styles.sign}>
          <Icon name="forward" size={18} />
        </span>
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
