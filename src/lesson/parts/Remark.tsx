import type { ReactNode } from 'react';
import styles from './Remark.module.css';

type Props = {
  /** The common wrong rules that it warns of (`mistakes` in `src/engine/claim.ts`), with a space between two. */
  readonly mistake: string;
  readonly children: ReactNode;
};

/** A warning of a common wrong rule, where the case gives reason for one and no question asks about it. */
export function Remark({ children }: Props) {
  return (
    <div className={styles.remark}>
      <strong>A common mistake.</strong> {children}
    </div>
  );
}
