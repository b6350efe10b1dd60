import { useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Link } from '@/ui/Link.tsx';
import { useLesson, useLessonState } from '../state.ts';
import { useKeptText } from './kept-text.ts';
import styles from './Remember.module.css';

/** The answer of the opening, a second box, and where to go from here. */
export default function ThenAndNow() {
  const { lesson, keep } = useLesson();
  const then = useLessonState((state) => state.progress?.openingText ?? null);
  const kept = useLessonState((state) => state.progress?.thoughtAgain ?? null);
  const [now, write] = useKeptText('again', kept);
  const field = useId();
  return (
    <>
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
      <Onward />
    </>
  );
}

/** Where to go from here: the quiz until it is finished, then the next lesson. */
function Onward() {
  const { quiz, next } = useLesson();
  const isFinished = useLessonState((state) => state.progress?.finished != null);
  const then = next ? <Link to={next.to}>{next.title}</Link> : <Link to="/course/">the course</Link>;
  return (
    <p className={styles.onward}>
      {isFinished ? (
        'Next: '
      ) : (
        <>
          Next: the <Link to={quiz.path}>quiz</Link> of this lesson, and then{' '}
        </>
      )}
      {then}
      {next !== null && `, ${next.minutes} minutes`}.
    </p>
  );
}
