import type { HTMLAttributes } from 'react';
import { VisuallyHidden } from '@/ui/VisuallyHidden.tsx';
import { Mark } from '../page/Mark.tsx';
import type { PlacedStep, Target } from './PlaceSteps.tsx';
import styles from './StepCard.module.css';
import { TargetName } from './TargetName.tsx';

type Props = {
  readonly step: PlacedStep;
  /** Where the learner put it. */
  readonly target: Target | undefined;
  readonly active: boolean;
  /** Whether the pointer carries it at the moment. */
  readonly held: boolean;
  readonly locked: boolean;
  /** The id of the words that say how to place a step. */
  readonly help: string;
  readonly onPress: () => void;
  readonly onCancel: () => void;
  readonly dragging: HTMLAttributes<HTMLElement>;
};

/** One step: its number, what was done, and where the learner has put it. */
export function StepCard({ step, target, active, held, locked, help, onPress, onCancel, dragging }: Props) {
  const words = (
    <>
      <span className={styles.number}>
        <VisuallyHidden>Step </VisuallyHidden>
        {step.number}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{step.name}</span>
        <span className={styles.detail}>{step.detail}</span>
      </span>
      <span className={styles.slot} data-empty={target === undefined}>
        {step.mark && <Mark state={step.mark.right ? 'right' : 'wrong'} />}
        {step.mark && <VisuallyHidden>{step.mark.right ? 'Right: ' : 'Wrong: '}</VisuallyHidden>}
        {target ? <TargetName target={target} /> : 'Not placed'}
      </span>
    </>
  );
  if (locked) {
    return (
      <div className={styles.card} data-mark={step.mark && (step.mark.right ? 'right' : 'wrong')}>
        {words}
        {step.mark && !step.mark.right && <span className={styles.truth}>{step.mark.truth}</span>}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.card}
      data-step={step.id}
      data-active={active}
      data-held={held}
      aria-label={`Step ${step.number}, ${step.name}: ${step.detail}. ${target?.label ?? 'Not placed'}`}
      aria-pressed={active}
      aria-describedby={help}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !active) return;
        event.stopPropagation();
        onCancel();
      }}
      {...dragging}
    >
      {words}
      <span className={styles.grip} data-grip="" aria-hidden="true">
        <svg viewBox="0 0 12 20" width="12" height="20" focusable="false">
          <path d="M3 4h.01M9 4h.01M3 10h.01M9 10h.01M3 16h.01M9 16h.01" />
        </svg>
      </span>
    </button>
  );
}
