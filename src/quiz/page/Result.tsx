import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button.tsx';
import { ButtonLink } from '@/ui/ButtonLink.tsx';
import { type Graded, isMastered, mastery, percent, scoreOf } from '../mastery.ts';
import { Mark } from './Mark.tsx';
import styles from './Result.module.css';
import { standingNames, standingOf } from './standing.ts';

/** The lesson that follows in the course, with its path from the root of the site. */
export type NextLesson = { readonly to: string; readonly title: string; readonly minutes: number };

type Props = {
  readonly graded: readonly Graded[];
  readonly goTo: (id: string) => void;
  readonly backToLesson: string;
  readonly next: NextLesson | null;
  readonly takesFocus: boolean;
};

/** What the quiz is worth so far, what to look at again, and where to go from here. */
export function Result({ graded, goTo, backToLesson, next, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const score = scoreOf(graded);
  const open = graded.filter(({ grade }) => grade === undefined);
  const again = graded.filter(({ grade }) => grade !== undefined && grade.score < 1);
  const mark = mastery * 100;
  const reached = isMastered(score);
  const first = open[0] ?? again[0];
  const isDone = open.length === 0 && reached;
  return (
    <section className={styles.result} aria-labelledby="quiz-result">
      <h2 ref={heading} id="quiz-result" className={styles.heading} tabIndex={-1}>
        {open.length > 0 ? 'So far' : reached ? 'Mastered' : 'Not mastered yet'}
      </h2>
      <p className={styles.score}>
        <span className={styles.number}>{percent(score)} %</span>
        <span>
          {open.length > 0
            ? `${open.length} of ${graded.length} questions have no answer yet and count as nothing so far.`
            : reached
              ? `Mastery begins at ${mark} %.${again.length > 0 ? ' You can still try what was not all right.' : ''}`
              : `Mastery begins at ${mark} %. Try the questions below again; nothing is lost by trying.`}
        </span>
      </p>
      <div className={styles.scale} data-reached={reached} aria-hidden="true">
        <span className={styles.fill} style={{ inlineSize: `${percent(score)}%` }} />
        <span className={styles.mastery} style={{ insetInlineStart: `${mark}%` }} />
      </div>
      {first && (
        <>
          <h3>{open.length === 0 ? 'Look at again' : 'Still to answer, or to look at again'}</h3>
          <ul className={styles.list}>
            {graded
              .filter(({ grade }) => !grade || grade.score < 1)
              .map(({ question, grade }) => (
                <li key={question.id}>
                  <button type="button" className={styles.again} onClick={() => goTo(question.id)}>
                    <span>{question.ask}</span>
                    <Mark
                      state={standingOf(grade)}
                      text={`${standingNames[standingOf(grade)]}${grade && grade.score > 0 ? `, ${percent(grade.score)} %` : ''}`}
                    />
                  </button>
                </li>
              ))}
          </ul>
        </>
      )}
      {open.length === 0 && next && (
        <p className={styles.next}>
          Next in the course: {next.title}, {next.minutes} minutes.
        </p>
      )}
      <div className={styles.actions}>
        {first && (
          <Button kind={isDone ? 'quiet' : 'primary'} onClick={() => goTo(first.question.id)}>
            {open.length > 0 ? 'Answer the next one' : 'Try the first of them again'}
          </Button>
        )}
        {open.length === 0 && (
          <ButtonLink to={next?.to ?? '/course/'} kind={isDone ? 'primary' : 'quiet'}>
            {next ? 'Go to the next lesson' : 'Back to the course'}
          </ButtonLink>
        )}
        <ButtonLink to={`${backToLesson}#remember`}>See your first answer again</ButtonLink>
      </div>
    </section>
  );
}
