import type { ReactNode } from 'react';
import { type PartId, parts } from '../place.ts';
import styles from './Part.module.css';

type Props = {
  readonly id: PartId;
  /** The heading, where it says more than the part's name. */
  readonly title?: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** Id of the heading of a part: what a link to the part moves the focus to. */
export const headingOf = (id: PartId): string => `${id}-heading`;

/** One of the eight parts, with its heading. */
export function Part({ id, title, className, children }: Props) {
  const name = parts.find((part) => part.id === id)?.title;
  return (
    <section
      id={id}
      data-part={id}
      className={[styles.part, className].filter(Boolean).join(' ')}
      aria-labelledby={headingOf(id)}
    >
      <h2 id={headingOf(id)} className={styles.heading} tabIndex={-1}>
        {title ?? name}
      </h2>
      {children}
    </section>
  );
}
