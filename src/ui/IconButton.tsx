import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> & {
  readonly icon: IconName;
  /** What happens, for readers and as the tooltip. */
  readonly label: string;
};

/** A square button with a sign; its label is its accessible name and its tooltip. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={[styles.button, className].filter(Boolean).join(' ')}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
