import type { ReactNode } from 'react';
import styles from './Switch.module.css';

type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is on when it is on. */
  readonly children: ReactNode;
  readonly disabled?: boolean;
};

/** On or off, at once: a checkbox that readers hear as a switch. */
export function Switch({ checked, onChange, children, disabled = false }: Props) {
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
