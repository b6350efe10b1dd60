import type { ChoiceQuestion, ViewProps } from '../../kind.ts';
import { Options } from '../../options/Options.tsx';
import { shuffle } from '../../shuffle.ts';
import type { ChoiceAnswer } from './rules.ts';

/** Options as radio buttons, or as checkboxes where several may hold. */
export function View({ question, answer, onChange, grade, attempt }: ViewProps<ChoiceQuestion, ChoiceAnswer>) {
  const several = question.several === true;
  return (
    <Options
      legend={several ? 'Choose all that hold.' : 'Choose one.'}
      several={several}
      options={shuffle(question.options, question.id, attempt).map(({ id, text }) => {
        const part = grade?.parts.find((one) => one.id === id);
        return { id, text, holds: part && part.right === answer.includes(id) };
      })}
      picked={answer}
      onPick={onChange}
      locked={grade !== undefined}
    />
  );
}
