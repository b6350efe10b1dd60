import type { ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import { counted } from '../counted.ts';
import { propsOf } from '../outline.ts';
import { useInView, useLesson } from '../state.ts';
import { Part } from './Part.tsx';
import { Step } from './Step.tsx';
import styles from './Walkthrough.module.css';

/** Part 3: the steps by name, done, at hand and to come; the one at hand is open. All of them are in the page. */
export function Walkthrough({ children }: { readonly children: ReactNode }) {
  const steps = propsOf(children, Step);
  return (
    <Part id="walkthrough">
      {children}
      <BeforeFirst count={steps.length} />
    </Part>
  );
}

/** The way in, before the first step. */
function BeforeFirst({ count }: { readonly count: number }) {
  const { go } = useLesson();
  const inView = useInView();
  return (
    <div className={styles.before} hidden={inView.count > 0}>
      <p>Nothing has been done yet, and the claim is empty. There are {counted(count, 'step')} to play.</p>
      <Button kind="primary" onClick={() => go({ step: 1 })}>
        Play the first step
      </Button>
    </div>
  );
}
