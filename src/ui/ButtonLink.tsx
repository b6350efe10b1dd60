import type { ReactNode } from 'react';
import styles from './Button.module.css';
import type { ButtonKind } from './Button.tsx';
import { Link } from './Link.tsx';

type Props = {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
};

/** A link to a page of the site, dressed as a button. */
export function ButtonLink({ to, kind = 'quiet', children }: Props) {
  return (
    <Link to={to} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </Link>
  );
}
