import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { Question, Setting } from '../kind.ts';
import { numberOf } from '../steps-asked.ts';
import styles from './Reasons.module.css';

type Props = {
  readonly question: Question;
  readonly setting: Setting;
  readonly step: string | undefined;
  readonly renderReplay: ((question: Question, step: string) => ReactNode) | undefined;
};

/** A button that opens the picture of the step; nothing where the step or a stage is lacking. */
export function Replay({ question, step, setting, renderReplay }: Props) {
  const [open, setOpen] = useState(false);
  const number = step === undefined ? 0 : numberOf(setting, step);
  if (step === undefined || number === 0 || !renderReplay) return null;
  return (
    <div className={styles.replay}>
      <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'close' : 'replay'} />
        {open ? 'Close the picture' : `Play step ${number} again`}
      </Button>
      {open && <div className={styles.stage}>{renderReplay(question, step)}</div>}
    </div>
  );
}
