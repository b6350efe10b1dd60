import type { Source } from '@/engine/facts.ts';
import styles from './SourceList.module.css';

/** Publications, numbered. Nothing is fetched from them unless the reader follows the link. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className={styles.list}>
      {sources.map((source, at) => (
        <li key={source.id} id={`source-${at + 1}`}>
          <a href={source.url} rel="noreferrer">
            {source.title}
          </a>
          <span className={styles.publisher}>
            {source.publisher}
            {source.year ? `, ${source.year}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
