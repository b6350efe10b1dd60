import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Switch } from '@/ui/Switch.tsx';
import { changesInWords, compareClaims, isChanged, type Move, moveOf, reasonsInWords } from '../claim/difference.ts';
import { claimAfter, type Played } from '../played.ts';
import { useLesson, useLessonState, useOwn, usePlayed } from '../state.ts';
import styles from './ChangeCard.module.css';

const guesses: readonly { readonly value: Move; readonly label: string }[] = [
  { value: 'grows', label: 'It grows' },
  { value: 'shrinks', label: 'It shrinks' },
  { value: 'turns', label: 'Its lines change' },
  { value: 'stays', label: 'It stays' },
];

const outcomes: Readonly<Record<Move, string>> = {
  grows: 'The claim grows.',
  shrinks: 'The claim shrinks.',
  stays: 'The claim stays as it is.',
  turns: 'Its lines change.',
};

export type ChangeProps = {
  /** The switch's id in `lesson.ts`. */
  readonly switch: string;
  readonly children: ReactNode;
};

/** One fact: what is different, what the learner expects, the switch, and what became of the claim. */
export default function ChangeCard({ switch: id, children }: ChangeProps) {
  const { lesson, play, keep, go } = useLesson();
  const title = useId();
  const thrownNow = useLessonState((state) => state.place.switches);
  const day = useLessonState((state) => state.place.on);
  const on = thrownNow.includes(id);
  const guess = useLessonState((state) => state.progress?.predictions.get(`switch:${id}`));
  const own = useOwn();
  const thrown = lesson.switches.find((each) => each.id === id);
  const changed = play({ on: null, switches: [id] });

  const stepsNow = usePlayed().theCase.steps.map((step) => step.id);
  const shows = firstToShow(own, changed);

  const flip = (next: boolean): void => {
    const switches = lesson.switches
      .map((each) => each.id)
      .filter((each) => (each === id ? next : thrownNow.includes(each)));
    go({ switches, step: play({ on: day, switches }).theCase.steps.length });
  };

  return (
    <article className={styles.change} aria-labelledby={title} data-on={on}>
      <h3 id={title} className={styles.title}>
        {thrown?.label}
      </h3>
      <div className={styles.words}>{children}</div>
      <fieldset className={styles.guess}>
        <legend>What will the claim do?</legend>
        <div className={styles.choices}>
          {guesses.map((each) => (
            <label key={each.value} className={styles.choice}>
              <input
                type="radio"
                name={`${title}-guess`}
                value={each.value}
                checked={guess === each.value}
                onChange={() =>
                  keep({ type: 'predicted', lesson: lesson.id, prediction: `switch:${id}`, choice: each.value })
                }
              />
              <span>{each.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.act}>
        <Switch checked={on} onChange={flip}>
          Change the fact
        </Switch>
        {on && shows !== undefined && (
          <Button kind="plain" onClick={() => go({ step: stepsNow.indexOf(shows) + 1 })}>
            Play the step where it shows
          </Button>
        )}
      </div>
      <output className={styles.answer}>
        {on && (
          <Outcome
            guess={guess}
            move={moveOf(own.claim, changed.claim)}
            words={`${changesInWords(own.claim, changed.claim)} ${reasonsInWords(own.claim, changed.claim)}`}
          />
        )}
      </output>
    </article>
  );
}

/** The first step at which a change shows: one that the changed case alone has, or after which its claim is another. */
function firstToShow(own: Played, changed: Played): string | undefined {
  const before = own.theCase.steps.map((step) => step.id);
  return changed.theCase.steps.find(({ id }, index) => {
    const same = before.indexOf(id);
    return same < 0 || isChanged(compareClaims(claimAfter(own, same + 1), claimAfter(changed, index + 1)));
  })?.id;
}

type OutcomeProps = { readonly guess: string | undefined; readonly move: Move; readonly words: string };

function Outcome({ guess, move, words }: OutcomeProps) {
  const judged = guess !== undefined;
  const agrees = guess === move;
  return (
    <span className={styles.outcome} data-agrees={judged ? agrees : undefined}>
      <Icon name={judged ? (agrees ? 'right' : 'struck') : 'info'} />
      <span>
        {judged && (agrees ? 'As you expected. ' : 'You expected otherwise. ')}
        <strong>{outcomes[move]}</strong> {words}
      </span>
    </span>
  );
}
