import { useProgress } from '@/progress/use-progress.ts';
import { ButtonLink } from '@/ui/ButtonLink.tsx';
import type { HomePageData } from '../site.ts';
import styles from './GoOn.module.css';

/** The ways into the course: the first lesson, or the place where the learner stopped. Both take the same room. */
export function GoOn({ first }: HomePageData) {
  const last = useProgress((state) => state.progress.last);
  const isFinished = useProgress((state) => last !== null && state.progress.lessons.get(last)?.finished != null);
  if (last === null)
    return (
      <div className={styles.ways}>
        <ButtonLink to={`/lessons/${first.id}/`} kind="primary">
          Start the first lesson
        </ButtonLink>
        <ButtonLink to="/course/">See the whole course</ButtonLink>
        <p className={styles.hint}>
          {first.title}, {first.minutes} minutes. No medical knowledge is needed, and no account: your work stays on
          this device.
        </p>
      </div>
    );
  return (
    <div className={styles.ways}>
      <ButtonLink to={isFinished ? '/course/' : `/lessons/${last}/`} kind="primary">
        {isFinished ? 'Choose the next lesson' : 'Go on where you were'}
      </ButtonLink>
      <ButtonLink to={isFinished ? `/lessons/${last}/` : '/course/'}>
        {isFinished ? 'Look at the last one again' : 'See the whole course'}
      </ButtonLink>
      <p className={styles.hint}>
        {isFinished ? 'You finished the last lesson.' : 'Lumen kept your place in the lesson you opened last.'} Your
        work stays on this device.
      </p>
    </div>
  );
}
