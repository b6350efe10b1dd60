import { type KeyboardEvent, useRef } from 'react';
import type { PlacedStep, Target } from './PlaceSteps.tsx';
import { TargetName } from './TargetName.tsx';
import styles from './Targets.module.css';

type Props = {
  readonly targets: readonly Target[];
  readonly steps: readonly PlacedStep[];
  readonly placed: Readonly<Record<string, string>>;
  /** The step that was picked up. */
  readonly active: PlacedStep | undefined;
  /** The target under the pointer. */
  readonly over: string | undefined;
  readonly wide: boolean;
  readonly onChoose: (target: string, byPointer: boolean) => void;
  readonly onCancel: () => void;
};

const ahead: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Where a step can go. Arrows move among the targets, Enter chooses, Esc puts the step back. */
export function Targets({ targets, steps, placed, active, over, wide, onChoose, onCancel }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
      return;
    }
    const by = ahead[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('[data-target]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  const question = active ? `Where does step ${active.number}, ${active.name.toLowerCase()}, go?` : 'Where steps go';
  return (
    <fieldset ref={box} className={styles.targets} data-wide={wide}>
      <legend className={styles.title}>{question}</legend>
      {targets.map((target) => {
        const here = steps.filter(({ id }) => placed[id] === target.id).map(({ number }) => number);
        return (
          <button
            key={target.id}
            type="button"
            className={styles.target}
            data-target={target.id}
            data-tone={target.tone}
            data-over={over === target.id}
            data-ready={active !== undefined}
            aria-pressed={active !== undefined && placed[active.id] === target.id}
            aria-disabled={active === undefined}
            onKeyDown={onKeyDown}
            onClick={(event) => onChoose(target.id, event.detail > 0)}
          >
            <TargetName target={target} />
            {target.plain && <span className={styles.plain}>{target.plain}</span>}
            {wide && (
              <span className={styles.here}>{here.length > 0 ? `Steps: ${here.join(', ')}` : 'No step yet'}</span>
            )}
          </button>
        );
      })}
      {active && (
        <button type="button" className={styles.cancel} onKeyDown={onKeyDown} onClick={onCancel}>
          Put back
        </button>
      )}
    </fieldset>
  );
}
