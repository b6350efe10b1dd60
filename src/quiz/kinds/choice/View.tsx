import { useId } from 'react';
import type { ChoiceQuestion, ViewProps } from '../../kind.ts';
import { Mark } from '../../page/Mark.tsx';
import { shuffle } from '../../shuffle.ts';
import type { ChoiceAnswer } from './rules.ts';
import styles from './View.module.css';

/** Options as radio buttons, or as checkboxes where several may hold. */
export function View({ question, answer, onChange, grade, attempt }: ViewProps<ChoiceQuestion, ChoiceAnswer>) {
  const name = useId();
  const several = question.several === true;
  const pick = (id: string, on: boolean) => {
    if (!several) onChange([id]);
    else onChange(on ? [...answer, id] : answer.filter((other) => other !== id));
  };
  return (
    <fieldset className={styles.options} disabled={grade !== undefined}>
      <legend className={styles.legend}>{several ? 'Choose all that hold.' : 'Choose one.'}</legend>
      {shuffle(question.options, question.id, attempt).map((option) => {
        const part = grade?.parts.find(({ id }) => id === option.id);
        const picked = answer.includes(option.id);
        const missed = part && !part.right && !picked;
        return (
          <label
            key={option.id}
            className={styles.option}
            data-picked={picked}
            data-mark={part && (picked || missed) ? (missed ? 'missed' : part.right ? 'right' : 'wrong') : undefined}
          >
            <input
              className={styles.box}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={picked}
              onChange={(event) => pick(option.id, event.currentTarget.checked)}
            />
            <span className={styles.text}>{option.text}</span>
            {part && picked && <Mark state={part.right ? 'right' : 'wrong'} text={part.right ? 'Right' : 'Wrong'} />}
            {missed && <Mark state="open" text="True, not chosen" />}
          </label>
        );
      })}
    </fieldset>
  );
}
