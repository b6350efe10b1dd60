import { Icon } from '@/ui/Icon.tsx';
import { useLesson } from '../state.ts';
import styles from './Sources.module.css';

/** The publications behind a fact, as links that leave the site. Ids without an entry are left out. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { facts } = useLesson();
  const sources = ids.flatMap((id) => facts.source(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources}>
      <p className={styles.label}>{sources.length === 1 ? 'Source' : 'Sources'}</p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.url} rel="noreferrer">
              {source.title}
              <Icon name="outside" size={14} />
            </a>
            <span className={styles.publisher}>
              {source.publisher}
              {source.year === undefined ? '' : `, ${source.year}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
