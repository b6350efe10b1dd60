import { useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { useLesson, useLessonState } from '../state.ts';
import { useKeptText } from './kept-text.ts';
import styles from './Opening.module.css';

/** The learner's answer to the opening question: kept with every key, and for good when the lesson is begun. */
export default function OpeningAnswer({ ask }: { readonly ask: string }) {
  const { lesson, keep, go } = useLesson();
  const kept = useLessonState((state) => state.progress?.openingText ?? null);
  const [text, write] = useKeptText('opening', kept);
  const field = useId();

  const begin = (): void => {
    if (text.trim() !== '' && text !== kept) keep({ type: 'opening-answered', lesson: lesson.id, text });
    go({ part: 'where-we-are' });
  };

  return (
    <div className={styles.answer}>
      <label className={styles.label} htmlFor={field}>
        {ask}
      </label>
      <p id={`${field}-hint`} className={styles.hint}>
        Codes or plain words, as you like, or nothing yet: new words are explained as you go. It isn’t graded, and you
        see it again at the end.
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
  );
}
