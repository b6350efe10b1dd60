import type { Billing } from '@/engine/case.ts';
import { dayInWords } from '@/engine/day-words.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import type { Setting } from '../kind.ts';
import { nameOf } from '../step-name.ts';
import styles from './CaseRecap.module.css';

const billed: { readonly [B in Billing]: string } = {
  professional: 'the physician’s claim',
  technical: 'the claim for equipment and staff',
  global: 'one claim for physician and equipment',
  facility: 'the hospital’s claim',
};

type Props = {
  readonly setting: Setting;
  /** Left out where the day is what is asked for. */
  readonly withDay?: boolean;
};

/** The case that a question is about: its day, whose claim it is, and what was done, as the note has it. */
export function CaseRecap({ setting: { theCase }, withDay = true }: Props) {
  const session = withDay ? `The session of ${dayInWords(theCase.dateOfService)}` : 'The session';
  return (
    <Disclosure summary={`${session}: ${billed[theCase.billing]}`}>
      <ol className={styles.steps}>
        {theCase.steps.map((step) => {
          const { name, detail } = nameOf(step);
          return (
            <li key={step.id}>
              <strong>{name}</strong> <span className={styles.detail}>{detail}</span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
