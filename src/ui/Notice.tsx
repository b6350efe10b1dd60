import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

export const noticeTones = ['info', 'missing', 'struck', 'right'] as const;
export type NoticeTone = (typeof noticeTones)[number];

type Props = {
  /** What it means; each tone has a sign and a border of its own beside its colour. */
  readonly tone?: NoticeTone;
  readonly title?: string;
  /** True where it appears in answer to something: readers hear it at once. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
};

/** A few words set apart: to know, missing, struck, or right. */
export function Notice({ tone = 'info', title, announced = false, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={announced ? 'alert' : undefined}>
      <span className={styles.sign}>
        <Icon name={tone} size={22} />
      </span>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
