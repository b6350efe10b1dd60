import type { CodeTheCaseQuestion, ViewProps } from '../../kind.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { OperativeNote } from './OperativeNote.tsx';
import type { CodeAnswer } from './rules.ts';
import styles from './View.module.css';

/** The note beside the claim to be made. */
export function View({ question, answer, onChange, grade }: ViewProps<CodeTheCaseQuestion, CodeAnswer>) {
  return (
    <div className={styles.coding}>
      <OperativeNote note={question.note} />
      <ClaimRows legend="Your claim" from="note" answer={answer} onChange={onChange} locked={grade !== undefined} />
    </div>
  );
}
