import { ButtonLink } from '@/ui/ButtonLink.tsx';
import { counted } from '../counted.ts';
import { useLesson, useLessonState } from '../state.ts';
import styles from './Quiz.module.css';

/** What the quiz holds, how far the learner is, and the way to it. */
export default function QuizFacts() {
  const { quiz } = useLesson();
  const answered = useLessonState((state) => state.progress?.answers.size ?? 0);
  const began = answered > 0;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>Holds</dt>
          <dd>{counted(quiz.questions, 'question')}</dd>
        </div>
        <div>
          <dt>Kinds</dt>
          <dd>{quiz.kinds.join(', ')}</dd>
        </div>
        <div>
          <dt>You have answered</dt>
          <dd>
            {began ? `${answered} of ${quiz.questions}` : 'none yet'}
            {began && <progress className={styles.bar} max={quiz.questions} value={answered} aria-hidden="true" />}
          </dd>
        </div>
      </dl>
      <ButtonLink to={quiz.path} kind="primary">
        {began ? 'Go on with the quiz' : 'Begin the quiz'}
      </ButtonLink>
    </>
  );
}
