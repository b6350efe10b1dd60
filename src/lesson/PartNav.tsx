import { useEffect, useRef } from 'react';
import styles from './PartNav.module.css';
import { parts } from './place.ts';
import { useLesson, useLessonState } from './state.ts';

/** The eight parts in a line that stays in sight: where the learner is, and the way to the others. */
export default function PartNav() {
  const { go, hrefOf } = useLesson();
  const place = useLessonState((state) => state.place);
  const list = useRef<HTMLOListElement>(null);
  const at = parts.findIndex((part) => part.id === place.part);

  useEffect(() => {
    const holder = list.current;
    const item = holder?.children[at];
    if (!holder || !(item instanceof HTMLElement) || holder.scrollWidth <= holder.clientWidth) return;
    holder.scrollTo({ left: item.offsetLeft - (holder.clientWidth - item.offsetWidth) / 2 });
  }, [at]);

  return (
    <nav className={styles.nav} aria-label="Parts of the lesson">
      <ol ref={list} className={styles.list}>
        {parts.map((part, index) => (
          <li key={part.id} data-state={index < at ? 'past' : index === at ? 'now' : 'ahead'}>
            <a
              href={hrefOf({ ...place, part: part.id })}
              aria-current={index === at ? 'location' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go({ part: part.id });
              }}
            >
              <span className={styles.number}>{index + 1}</span> {part.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
