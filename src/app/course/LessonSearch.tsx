import { useEffect, useRef, useState } from 'react';
import type { CourseModule } from '../site.ts';
import styles from './LessonSearch.module.css';
import type { FindLessons } from './lesson-search.ts';

type Props = {
  readonly modules: readonly CourseModule[];
  /** The lessons found, or null while nothing is asked. */
  readonly onFound: (found: ReadonlySet<string> | null) => void;
  /** How many lessons are shown. */
  readonly shown: number;
};

/** A field that narrows the course to lessons about some words or a code. `/` goes to it. */
export function LessonSearch({ modules, onFound, shown }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState('');
  const [find, setFind] = useState<{ readonly with: FindLessons }>();
  const words = asked.trim();

  const load = () => {
    if (find) return;
    void import('./lesson-search.ts').then(({ lessonSearch }) => setFind({ with: lessonSearch(modules) }));
  };
  useEffect(() => onFound(words === '' || !find ? null : find.with(words)), [words, find, onFound]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.documentElement.dataset['keys'] === 'off') return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <search className={styles.search}>
      <label className={styles.label}>
        Find a lesson by a word or a code
        <input
          ref={field}
          type="search"
          className={styles.field}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="/"
          value={asked}
          onFocus={load}
          onChange={(event) => {
            load();
            setAsked(event.currentTarget.value);
          }}
        />
      </label>
      <output className={styles.count}>
        {words !== '' &&
          (shown === 0 ? `No lesson is about “${words}”.` : `${shown} ${shown === 1 ? 'lesson' : 'lessons'}`)}
      </output>
    </search>
  );
}
