import { type ReactNode, useMemo } from 'react';
import { diagnose } from '@/engine/diagnose/diagnose.ts';
import type { CodeTheCaseQuestion, Question, Setting } from '../kind.ts';
import { entriesOf } from '../kinds/code-the-case/rules.ts';
import styles from './Diagnosis.module.css';
import { Replay } from './Replay.tsx';

type Props = {
  readonly question: CodeTheCaseQuestion;
  readonly answer: unknown;
  readonly setting: Setting;
  readonly renderReplay: ((question: Question, step: string) => ReactNode) | undefined;
};

/** The common wrong rules that give the learner's claim, or come nearest to it; nothing where none does. */
export default function Diagnosis({ question, answer, setting, renderReplay }: Props) {
  const { engine, theCase, claim } = setting;
  const found = useMemo(() => diagnose(engine, theCase, claim, entriesOf(answer)), [engine, theCase, claim, answer]);
  const { exact, mistakes } = found;
  if (mistakes.length === 0) return null;
  const says = exact ? 'Your claim is what one gets by' : 'Some of what is wrong is what one gets by';
  return (
    <div className={styles.diagnosis} data-testid="diagnosis">
      <p className={styles.title}>
        {says} {mistakes.length === 1 ? 'this mistake' : 'these mistakes together'}.
      </p>
      <ul className={styles.mistakes}>
        {mistakes.map((mistake) => (
          <li key={mistake.mistake}>
            <p>{mistake.text}</p>
            <Replay
              question={question}
              setting={setting}
              step={mistake.replay ?? undefined}
              renderReplay={renderReplay}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
