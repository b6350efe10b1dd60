import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button.tsx';
import { expectations } from '../prediction.ts';
import { predictionOfStep, useLesson, useLessonState } from '../state.ts';
import styles from './Predict.module.css';

type Props = { readonly id: string; readonly title: string };

/** Asks what the step will do to the claim. It can be let pass. */
export default function Predict({ id, title }: Props) {
  const { lesson, keep, store } = useLesson();
  const asked = useLessonState((state) => state.asked === id);
  const box = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (!asked) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [asked]);

  return (
    <fieldset ref={box} className={styles.predict} data-asked={asked || undefined}>
      <legend className={styles.ask}>What will this do to the claim?</legend>
      <output className={styles.hint}>
        {asked
          ? 'Say what you expect first, or skip it: Next goes on.'
          : 'Say what you expect. Then the claim answers.'}
      </output>
      <div className={styles.choices}>
        {expectations.map((each) => (
          <button
            key={each.value}
            type="button"
            className={styles.choice}
            onClick={() =>
              keep({ type: 'predicted', lesson: lesson.id, prediction: predictionOfStep(id), choice: each.value })
            }
          >
            <strong>{each.label}</strong>
            <span>{each.means}</span>
          </button>
        ))}
      </div>
      <Button
        kind="plain"
        aria-label={`Skip the question about: ${title}`}
        onClick={() => store.setState((state) => ({ skipped: new Set(state.skipped).add(id), asked: null }))}
      >
        Skip and show me
      </Button>
    </fieldset>
  );
}
