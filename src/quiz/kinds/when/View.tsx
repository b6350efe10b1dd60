import { Code } from '@/ui/Code.tsx';
import type { ViewProps, WhenQuestion } from '../../kind.ts';
import { Options } from '../../options/Options.tsx';
import { offeredRanges } from './ranges.ts';
import { rangeInWords, type WhenAnswer } from './rules.ts';
import styles from './View.module.css';

/** The claim without its day, and the ranges of days to choose from, the oldest first. */
export function View({ setting, answer, onChange, grade }: ViewProps<WhenQuestion, WhenAnswer>) {
  return (
    <div className={styles.when}>
      <section className={styles.claim} aria-label="The claim">
        <h3 className={styles.heading}>The claim</h3>
        <ul className={styles.lines}>
          {setting.claim.lines.map(({ code, units, modifiers }) => (
            <li key={[code.id, ...modifiers].join('-')} className={styles.line}>
              <Code number={[code.value, ...modifiers].join('-')} link={false} />
              <span className={styles.units}>
                {units} {units === 1 ? 'unit' : 'units'}
              </span>
              <span className={styles.plain}>{code.plain}</span>
            </li>
          ))}
        </ul>
      </section>
      <Options
        legend="Dates of service on which this claim is right. Choose all that hold."
        several
        options={offeredRanges(setting).map((range) => {
          const part = grade?.parts.find(({ id }) => id === range.from);
          return {
            id: range.from,
            text: rangeInWords(range),
            holds: part && part.right === answer.includes(range.from),
          };
        })}
        picked={answer}
        onPick={onChange}
        locked={grade !== undefined}
      />
    </div>
  );
}
