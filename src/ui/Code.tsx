import styles from './Code.module.css';
import { Link } from './Link.tsx';

type Props = {
  /** The code number. */
  readonly number: string;
  /** False where the code stands inside another control, or on its own page. */
  readonly link?: boolean;
};

/** A code, set the same way everywhere, and a link to its own page. */
export function Code({ number, link = true }: Props) {
  if (!link) return <span className={styles.code}>{number}</span>;
  return (
    <Link to={`/codes/${number}/`} className={`${styles.code} ${styles.link}`}>
      {number}
    </Link>
  );
}
