import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Source } from '@/engine/facts.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Link } from '@/ui/Link.tsx';
import { kindOf } from './all-kinds.ts';
import type { Question, Setting } from './kind.ts';
import { ProgressList } from './page/ProgressList.tsx';
import { QuestionPanel } from './page/QuestionPanel.tsx';
import { type NextLesson, Result } from './page/Result.tsx';
import { type QuizRecord, useQuiz } from './page/use-quiz.ts';
import styles from './QuizPage.module.css';

/** Where `at` points when the result is in view; no question may have this id. */
export const resultId = 'result';

type Props = QuizRecord & {
  readonly title: string;
  readonly questions: readonly Question[];
  /** The case that a question is about, with its switches and its day, and the claim it earns. */
  readonly settingOf: (question: Question) => Setting;
  /** A publication by its id; left out, rules come without their source. */
  readonly sourceOf?: (id: string) => Source | undefined;
  /** A small stage that plays a step of the question's case. */
  readonly renderReplay?: (question: Question, step: string) => ReactNode;
  /** Called once, when the result is first seen with every question answered. */
  readonly onFinished: () => void;
  /** The question in view, or `resultId`; undefined opens the first without an answer. */
  readonly at: string | undefined;
  readonly goTo: (id: string) => void;
  /** The path of the lesson, from the root of the site. */
  readonly backToLesson: string;
  /** The lesson that follows; null after the last. */
  readonly next?: NextLesson | null;
  /** How often the quiz was begun; decides the order of options. */
  readonly attempt?: number;
};

/** A quiz, one question at a time, and its result. */
export function QuizPage(props: Props) {
  const { title, questions, at, goTo, backToLesson, next = null, onFinished, attempt = 0 } = props;
  const quiz = useQuiz(questions, props.settingOf, props);
  const [first] = useState(() => quiz.graded.find(({ grade }) => !grade)?.question.id ?? resultId);
  const place = at ?? first;
  const index = questions.findIndex(({ id }) => id === place);
  const question = questions[index];
  const onResult = question === undefined;
  const [moved, setMoved] = useState(false);
  const finished = useRef(false);
  const complete = quiz.graded.every(({ grade }) => grade !== undefined);

  useEffect(() => {
    if (!onResult || !complete || finished.current) return;
    finished.current = true;
    onFinished();
  }, [onResult, complete, onFinished]);

  useEffect(() => {
    for (const one of questions) void kindOf(one).preload();
  }, [questions]);

  const go = (id: string) => {
    setMoved(true);
    goTo(id);
  };
  const before = questions[index - 1];

  return (
    <div className={styles.quiz}>
      <header className={styles.head}>
        <Link to={backToLesson} className={styles.back}>
          <Icon name="back" />
          Back to the lesson
        </Link>
        <h1 className={styles.title}>{title}</h1>
        <ProgressList graded={quiz.graded} at={question?.id} goTo={go} />
      </header>
      {question ? (
        <QuestionPanel
          key={question.id}
          question={question}
          number={index + 1}
          count={questions.length}
          setting={quiz.setting(question)}
          answer={quiz.answerOf(question)}
          checked={quiz.isChecked(question)}
          attempt={attempt}
          takesFocus={moved}
          onChange={(answer) => quiz.change(question, answer)}
          onCheck={() => quiz.check(question)}
          onTryAgain={() => quiz.tryAgain(question)}
          sourceOf={props.sourceOf}
          renderReplay={props.renderReplay}
          onPrevious={before && (() => go(before.id))}
          onNext={() => go(questions[index + 1]?.id ?? resultId)}
        />
      ) : (
        <Result graded={quiz.graded} goTo={go} backToLesson={backToLesson} next={next} takesFocus={moved} />
      )}
    </div>
  );
}
