import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Source } from '@/engine/facts.ts';
import { Button } from '@/ui/Button.tsx';
import { later } from '@/ui/later.tsx';
import { kindOf } from '../all-kinds.ts';
import type { Question, Setting } from '../kind.ts';
import { CaseRecap } from './CaseRecap.tsx';
import { Mark } from './Mark.tsx';
import styles from './QuestionPanel.module.css';
import { Reasons } from './Reasons.tsx';
import { standingOf } from './standing.ts';

/** How safely an answer is kept: in the database, in its journal, or only while the page is open. */
export type Kept = 'disk' | 'journal' | 'memory';

type Props = {
  readonly question: Question;
  readonly number: number;
  readonly count: number;
  readonly setting: Setting;
  readonly answer: unknown;
  readonly checked: boolean;
  readonly attempt: number;
  readonly onChange: (answer: unknown) => void;
  readonly onCheck: () => Promise<Kept>;
  readonly onTryAgain: () => void;
  /** Whether the heading takes the focus when the question comes up. */
  readonly takesFocus: boolean;
  readonly sourceOf: ((id: string) => Source | undefined) | undefined;
  readonly renderReplay: ((question: Question, step: string) => ReactNode) | undefined;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: () => void;
};

/** Fetched once an answer turns out wrong. */
const Diagnosis = later(() => import('./Diagnosis.tsx'));

const verdicts = { right: 'Right', partly: 'Partly right', wrong: 'Not right', open: '' } as const;

/** Whether the question itself does not say what was done. */
const showsCase = (question: Question): boolean =>
  question.kind === 'choice' || question.kind === 'when' || (question.kind === 'audit' && question.note === undefined);

/** One question: the answer, its check, and the reasons. */
export function QuestionPanel(props: Props) {
  const { question, number, count, setting, answer, checked, attempt } = props;
  const [checking, setChecking] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const [kept, setKept] = useState<Kept>();
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const justChecked = useRef(false);
  const ask = useId();
  const kind = kindOf(question);
  const grade = checked ? kind.grade(question, answer, setting) : undefined;
  const standing = standingOf(grade);
  const right = grade?.parts.filter((part) => part.right).length ?? 0;

  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (!checked || !justChecked.current) return;
    justChecked.current = false;
    verdict.current?.focus();
  }, [checked]);

  const check = async () => {
    if (checking) return;
    if (!kind.answered(question, answer, setting)) {
      setUnanswered(true);
      return;
    }
    setChecking(true);
    justChecked.current = true;
    setKept(await props.onCheck());
    setChecking(false);
  };

  return (
    <article className={styles.panel} aria-labelledby={ask}>
      <p className={styles.count}>
        Question {number} of {count}
      </p>
      <h2 ref={heading} id={ask} className={styles.ask} tabIndex={-1}>
        {question.ask}
      </h2>
      {showsCase(question) && <CaseRecap setting={setting} withDay={question.kind !== 'when'} />}
      <kind.View
        question={question}
        setting={setting}
        answer={answer}
        onChange={(next) => {
          setUnanswered(false);
          props.onChange(next);
        }}
        grade={grade}
        attempt={attempt}
      />
      {grade && (
        <section className={styles.reason} data-testid="reason" data-standing={standing} aria-live="polite">
          <h3 ref={verdict} className={styles.verdict} tabIndex={-1}>
            <Mark state={standing} text={verdicts[standing]} />
            {grade.parts.length > 1 && grade.score < 1 && question.kind !== 'choice' && question.kind !== 'when' && (
              <span className={styles.parts}>
                {right} of {grade.parts.length} parts right
              </span>
            )}
          </h3>
          {question.kind === 'code-the-case' && grade.score < 1 && (
            <Diagnosis question={question} answer={answer} setting={setting} renderReplay={props.renderReplay} />
          )}
          <Reasons
            question={question}
            setting={setting}
            grade={grade}
            sourceOf={props.sourceOf}
            renderReplay={props.renderReplay}
          />
        </section>
      )}
      <output className={styles.status}>
        {unanswered && 'Not answered yet: fill in every part, then check.'}
        {kept === 'memory' &&
          checked &&
          'Not saved: this browser keeps no data. Your answer lasts until you close the page.'}
        {kept === 'journal' && checked && 'Kept in this browser; not fully saved yet.'}
        {kept === 'disk' && checked && 'Saved on this device.'}
      </output>
      <div className={styles.actions}>
        {props.onPrevious && <Button onClick={props.onPrevious}>Previous</Button>}
        <span className={styles.space} />
        {checked ? (
          // The second press of a double click on "Check" is no press of "Next".
          <>
            {standing !== 'right' && <Button onClick={props.onTryAgain}>Try again</Button>}
            <Button kind="primary" onClick={(event) => event.detail < 2 && props.onNext()}>
              {number === count ? 'See the result' : 'Next'}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={props.onNext}>{number === count ? 'To the result' : 'Skip for now'}</Button>
            <Button kind="primary" data-testid="check" aria-busy={checking} onClick={() => void check()}>
              {checking ? 'Checking' : 'Check'}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
