import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { dayInWords } from '@/ui/day.ts';
import { useLesson, useLessonState } from '../state.ts';
import { useKeptText } from './kept-text.ts';
import { Part } from './Part.tsx';
import styles from './Remember.module.css';
import { Sources } from './Sources.tsx';

/** Part 8: the rules to take along, the opening answer beside what the learner thinks now, and when all was checked. */
export function Remember({ children }: { readonly children: ReactNode }) {
  const { lesson } = useLesson();
  return (
    <Part id="remember" className={styles.remember}>
      <ol className={styles.rules}>{children}</ol>
      <ThenAndNow />
      <p className={styles.checked}>
        Rules and sources of this lesson were last checked on{' '}
        <time dateTime={lesson.checked}>{dayInWords(lesson.checked)}</time>.
      </p>
    </Part>
  );
}

type RuleProps = {
  /** The rule's id in the facts. */
  readonly id: string;
  readonly children: ReactNode;
};

/** A rule in the lesson's words; the sources come from the facts. Throws when no such rule is in force. */
export function Rule({ id, children }: RuleProps) {
  const { facts, lesson } = useLesson();
  const rule = facts.rule(id, lesson.case.dateOfService);
  if (rule === undefined) throw new Error(`no rule "${id}" is in force on ${lesson.case.dateOfService}`);
  return (
    <li className={styles.rule}>
      <div className={styles.words}>{children}</div>
      <Disclosure summary="Where this comes from">
        <p>{rule.statement}</p>
        <Sources ids={rule.source} />
      </Disclosure>
    </li>
  );
}

/** The answer of the opening, and a second box. */
function ThenAndNow() {
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
