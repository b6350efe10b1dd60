import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'plain';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** primary: the one next thing; quiet: bordered; plain: text only. */
  readonly kind?: ButtonKind;
};

/** A button whose text says what happens. */
export function Button({ kind = 'quiet', type = 'button', className, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={[styles.button, styles[kind], className].filter(Boolean).join(' ')} />
  );
}
