import { type ReactNode, useId } from 'react';
import styles from './Term.module.css';

type Props = {
  /** The term as the glossary has it. */
  readonly name: string;
  /** What it means, in plain words. */
  readonly means: string;
  /** The term as it stands in the sentence; its name when left out. */
  readonly children?: ReactNode;
};

/** A term where it first stands; pressing it shows what it means. Esc, or a press elsewhere, puts it away. */
export function Term({ name, means, children }: Props) {
  const id = useId();
  return (
    <span className={styles.term}>
      <button type="button" className={styles.word} popoverTarget={id}>
        {children ?? name}
      </button>
      <span id={id} popover="auto" className={styles.meaning}>
        <strong>{name.charAt(0).toUpperCase() + name.slice(1)}.</strong> {means}
      </span>
    </span>
  );
}
