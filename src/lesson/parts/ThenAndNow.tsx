import { useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { useLesson, useLessonState } from '../state.ts';
import { useKeptText } from './kept-text.ts';
import styles from './Remember.module.css';

/** The answer of the opening, and a second box. */
export default function ThenAndNow() {
  const { lesson, keep } = useLesson();
  const then = useLessonState((state) => state.progress?.openingText ?? null);
  const kept = useLessonState((state) => state.progress?.thoughtAgain ?? null);
  const [now, write] = useKeptText('again', kept);
  const field = useId();
  return (
    <div className={styles.thoughts}>
      <div className={styles.then}>
        <h3>Your answer at the start</h3>
        {then === null ? (
          <p className={styles.none}>You began without an answer.</p>
        ) : (
          <blockquote className={styles.said}>{then}</blockquote>
        )}
      </div>
      <div className={styles.now}>
        <h3>
          <label htmlFor={field}>What do you think now?</label>
        </h3>
        <textarea id={field} rows={4} maxLength={4000} value={now} onChange={(event) => write(event.target.value)} />
        <Button
          disabled={now.trim() === '' || now === kept}
          onClick={() => keep({ type: 'thought-again', lesson: lesson.id, text: now })}
        >
          {kept !== null && now === kept ? 'Kept' : 'Keep this answer'}
        </Button>
      </div>
    </div>
  );
}
