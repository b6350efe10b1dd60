import type { Source } from '@/engine/facts.ts';
import styles from './SourceMarks.module.css';

type Props = {
  readonly ids: readonly string[];
  /** The page's list of sources, in the order of its numbers. */
  readonly sources: readonly Source[];
};

/** Small links from a fact to its entries in the page's list of sources. */
export function SourceMarks({ ids, sources }: Props) {
  const places = ids.map((id) => sources.findIndex((source) => source.id === id)).filter((place) => place >= 0);
  return places
    .toSorted((a, b) => a - b)
    .map((place) => (
      <a key={place} href={`#source-${place + 1}`} className={styles.mark} aria-label={`Source ${place + 1}`}>
        {place + 1}
      </a>
    ));
}
