import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { useLesson, useLessonState } from '../state.ts';
import { useKeptText } from './kept-text.ts';
import styles from './Opening.module.css';
import { Part } from './Part.tsx';

type Props = {
  /** The one question, such as "What would you report?" */
  readonly ask: string;
  readonly children: ReactNode;
};

/** Part 1: a few lines of an operative note and one question. The answer is kept, never graded, and shown at the end. */
export function Opening({ ask, children }: Props) {
  const { lesson, keep, go } = useLesson();
  const kept = useLessonState((state) => state.progress?.openingText ?? null);
  const [text, write] = useKeptText('opening', kept);
  const field = useId();

  const begin = (): void => {
    if (text.trim() !== '' && text !== kept) keep({ type: 'opening-answered', lesson: lesson.id, text });
    go({ part: 'where-we-are' });
  };

  return (
    <Part id="opening" title="From the operative note" className={styles.opening}>
      <blockquote className={styles.excerpt}>{children}</blockquote>
      <div className={styles.answer}>
        <label className={styles.label} htmlFor={field}>
          {ask}
        </label>
        <p id={`${field}-hint`} className={styles.hint}>
          Codes or plain words, as you like. It isn’t graded: you will see it again at the end.
        </p>
        <textarea
          id={field}
          className={styles.field}
          aria-describedby={`${field}-hint`}
          rows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        <div className={styles.actions}>
          <Button kind="primary" onClick={begin}>
            {text.trim() === '' ? 'Begin without an answer' : 'Keep my answer and begin'}
          </Button>
        </div>
      </div>
    </Part>
  );
}

/** One line of the note. */
export function NoteLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}
