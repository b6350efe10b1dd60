import type { ReactNode } from 'react';
import { dayInWords } from '@/engine/day-words.ts';
import { later } from '@/ui/later.tsx';
import { useLesson } from '../state.ts';
import { Part } from './Part.tsx';
import styles from './Remember.module.css';

const RuleSource = later(() => import('./RuleSource.tsx'));
const ThenAndNow = later(() => import('./ThenAndNow.tsx'));

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
      <RuleSource rule={rule} />
    </li>
  );
}
