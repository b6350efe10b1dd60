import { useId } from 'react';
import { useSettings } from '@/progress/use-settings.ts';
import { Icon } from '@/ui/Icon.tsx';
import { later } from '@/ui/later.tsx';
import { nameOfStep } from './outline.ts';
import { useInView, useLesson, useLessonState } from './state.ts';
import type { Steering } from './steering.ts';
import styles from './Transport.module.css';

const Options = later(() => import('./Options.tsx'));

/** Back, play, next, and a scrubber; speed and look of the picture. */
export function Transport({ steering }: { readonly steering: Steering }) {
  const { outline, go } = useLesson();
  const { step } = useInView();
  const options = useId();
  const beyond = useLessonState(({ place }) => place.part !== 'where-we-are' && place.part !== 'walkthrough');
  const { autoplay } = useSettings((state) => state.settings);
  const { total, count, playing } = steering;
  const title = step === undefined ? 'Before the first step' : nameOfStep(step, outline);
  const where = count === 0 ? title : `Step ${count} of ${total}: ${title}`;
  const plays = playing ? 'Stop' : autoplay ? 'Play on' : count === 0 ? 'Play' : 'Play again';
  return (
    <div className={styles.transport}>
      <p className={styles.where}>
        {count > 0 && (
          <span className={styles.number}>
            Step {count} of {total}
          </span>
        )}
        <span className={styles.title}>{title}</span>
      </p>
      <div className={styles.scrubber}>
        <ol className={styles.ticks} aria-hidden="true">
          {Array.from({ length: total + 1 }, (_, at) => (
            // The ticks are places on a line: each is its number.
            <li key={`tick ${at + 0}`} data-done={at <= count} />
          ))}
        </ol>
        <input
          type="range"
          className={styles.range}
          aria-label="Step"
          aria-valuetext={where}
          min={0}
          max={total}
          step={1}
          value={count}
          onChange={(event) => steering.to(Number(event.target.value))}
        />
      </div>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={steering.back} disabled={count === 0}>
          <Icon name="back" size={20} />
          <span>Back</span>
        </button>
        <button type="button" className={styles.button} onClick={steering.toggle}>
          <Icon name={playing ? 'pause' : count > 0 && !autoplay ? 'replay' : 'play'} size={20} />
          <span>{plays}</span>
        </button>
        {count < total || beyond ? (
          <button
            type="button"
            className={`${styles.button} ${styles.next}`}
            onClick={steering.next}
            disabled={count === total}
          >
            <span>Next</span>
            <Icon name="forward" size={20} />
          </button>
        ) : (
          <button type="button" className={`${styles.button} ${styles.next}`} onClick={() => go({ part: 'claim' })}>
            <span>The claim</span>
            <Icon name="forward" size={20} />
          </button>
        )}
        <button type="button" className={`${styles.button} ${styles.more}`} popoverTarget={options}>
          <Icon name="options" size={20} />
          <span>Options</span>
        </button>
        <Options id={options} />
      </div>
    </div>
  );
}
