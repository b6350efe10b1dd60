import { type ReactNode, useId } from 'react';
import { Mark } from '../page/Mark.tsx';
import styles from './Options.module.css';

export type Option = {
  readonly id: string;
  readonly text: ReactNode;
  /** Present once checked: whether the option holds. */
  readonly holds?: boolean | undefined;
};

/** What a mark says of an option that was chosen, rightly or not, and of one that should have been. */
export type MarkWords = { readonly right: string; readonly wrong: string; readonly missed: string };

const usual: MarkWords = { right: 'Right', wrong: 'Wrong', missed: 'True, not chosen' };

type Props = {
  /** What to do, such as "Choose one." */
  readonly legend: string;
  readonly several: boolean;
  readonly options: readonly Option[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
  readonly locked: boolean;
  readonly marks?: MarkWords;
};

/** Options as radio buttons, or as checkboxes where several may hold; with their marks once checked. */
export function Options({ legend, several, options, picked, onPick, locked, marks = usual }: Props) {
  const name = useId();
  const pick = (id: string, on: boolean) => {
    if (!several) onPick([id]);
    else onPick(on ? [...picked, id] : picked.filter((other) => other !== id));
  };
  return (
    <fieldset className={styles.options} disabled={locked}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ id, text, holds }) => {
        const isPicked = picked.includes(id);
        const missed = holds === true && !isPicked;
        const mark = missed ? 'missed' : holds ? 'right' : 'wrong';
        return (
          <label
            key={id}
            className={styles.option}
            data-picked={isPicked}
            data-mark={holds !== undefined && (isPicked || missed) ? mark : undefined}
          >
            <input
              className={styles.box}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={isPicked}
              onChange={(event) => pick(id, event.currentTarget.checked)}
            />
            <span className={styles.text}>{text}</span>
            {holds !== undefined && isPicked && (
              <Mark state={holds ? 'right' : 'wrong'} text={holds ? marks.right : marks.wrong} />
            )}
            {missed && <Mark state="open" text={marks.missed} />}
          </label>
        );
      })}
    </fieldset>
  );
}
