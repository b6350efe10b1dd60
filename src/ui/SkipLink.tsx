import styles from './SkipLink.module.css';

/** The first thing a keyboard meets: a way past the header, to the element with the id. */
export function SkipLink({ to }: { readonly to: string }) {
  return (
    <a
      href={`#${to}`}
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      Skip to the content
    </a>
  );
}
