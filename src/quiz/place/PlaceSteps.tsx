import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { VisuallyHidden } from '@/ui/VisuallyHidden.tsx';
import styles from './PlaceSteps.module.css';
import { StepCard } from './StepCard.tsx';
import { Targets } from './Targets.tsx';
import { useDrag } from './use-drag.ts';
import { useWide } from './use-wide.ts';

export type PlacedStep = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  /** Present once checked. */
  readonly mark?: { readonly right: boolean; readonly truth: string };
};
export const targetTones = ['code', 'billed', 'included', 'missing', 'nothing'] as const;
export type Target = {
  readonly id: string;
  readonly label: string;
  /** What a code stands for. */
  readonly plain?: string;
  /** How it is drawn: as a code, or with the sign of what becomes of the step. */
  readonly tone: (typeof targetTones)[number];
};

type Props = {
  readonly steps: readonly PlacedStep[];
  readonly targets: readonly Target[];
  /** Step id → target id. */
  readonly placed: Readonly<Record<string, string>>;
  readonly onPlace: (step: string, target: string) => void;
  /** True once checked: nothing moves any more. */
  readonly locked: boolean;
};

/**
 * Puts steps to targets in three ways that end in the same place: drag a step onto a target; press a step, then a
 * target; or by keyboard, where Enter picks a step up, arrows or Tab move among the targets, Enter drops it and Esc
 * puts it back. Every move is announced.
 */
export function PlaceSteps({ steps, targets, placed, onPlace, locked }: Props) {
  const [active, setActive] = useState<string>();
  const [said, setSaid] = useState('');
  const wide = useWide();
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  /** What takes the focus after the next rendering, so that it is never lost: the first selector that finds something. */
  const focusNext = useRef<readonly string[]>([]);

  useEffect(() => {
    for (const selector of focusNext.current) {
      const found = box.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found) break;
    }
    focusNext.current = [];
  });

  const stepOf = (id: string) => steps.find((step) => step.id === id);
  const spoken = (id: string) => {
    const step = stepOf(id);
    return step ? `Step ${step.number}, ${step.name.toLowerCase()},` : '';
  };
  const toStep = (id: string) => `[data-step="${CSS.escape(id)}"]`;

  const pickUp = (id: string) => {
    setActive(id);
    setSaid(`${spoken(id)} picked up. Choose where it goes.`);
    focusNext.current = ['[data-target][aria-pressed="true"]', '[data-target]'];
  };
  const putBack = () => {
    if (active === undefined) return;
    setSaid(`${spoken(active)} put back.`);
    focusNext.current = [toStep(active)];
    setActive(undefined);
  };
  /** By pointer the next open step is picked up at once: one press a step. By keyboard it only takes the focus. */
  const drop = (id: string, target: string, goOn: boolean) => {
    const from = steps.findIndex((step) => step.id === id);
    const next = [...steps.slice(from + 1), ...steps.slice(0, from)].find((step) => placed[step.id] === undefined);
    const label = targets.find((one) => one.id === target)?.label ?? '';
    const done = `Step ${stepOf(id)?.number} matched to ${label}.`;
    onPlace(id, target);
    focusNext.current = [toStep(next?.id ?? id)];
    const follow = goOn && placed[id] === undefined ? next : undefined;
    setActive(follow?.id);
    setSaid(follow ? `${done} ${spoken(follow.id)} picked up. Choose where it goes.` : done);
  };

  const { drag, handlers } = useDrag({
    onStart: (id) => {
      setActive(id);
      setSaid(`${spoken(id)} picked up. Choose where it goes.`);
    },
    onDrop: (id, target) => drop(id, target, false),
    onCancel: putBack,
  });

  const panel: ReactNode = (
    <Targets
      targets={targets}
      steps={steps}
      placed={placed}
      active={active === undefined ? undefined : stepOf(active)}
      over={drag?.over}
      wide={wide}
      onChoose={(target, byPointer) => {
        if (active !== undefined) drop(active, target, byPointer);
        else setSaid('Pick a step first, then where it goes.');
      }}
      onCancel={putBack}
    />
  );
  const held = drag && stepOf(drag.id);
  const open = steps.filter(({ id }) => placed[id] === undefined).length;

  return (
    <div ref={box} className={styles.place} data-wide={wide && !locked} data-dragging={drag !== undefined}>
      {!locked && (
        <p id={help} className={styles.help}>
          {open === 0 ? 'Every step has a place. ' : `${steps.length - open} of ${steps.length} placed. `}
          Press a step, then where it goes; or drag it there.
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <StepCard
              step={step}
              target={targets.find(({ id }) => id === placed[step.id])}
              active={active === step.id}
              held={drag?.id === step.id}
              locked={locked}
              help={help}
              onPress={() => (active === step.id ? putBack() : pickUp(step.id))}
              onCancel={putBack}
              dragging={locked ? {} : handlers(step.id)}
            />
            {!wide && active === step.id && !locked && panel}
          </li>
        ))}
      </ol>
      {wide && !locked && <div className={styles.side}>{panel}</div>}
      {held && drag && (
        <div className={styles.ghost} style={{ translate: `${drag.x}px ${drag.y}px` }} aria-hidden="true">
          <span className={styles.ghostNumber}>{held.number}</span>
          {held.name}
        </div>
      )}
      <div aria-live="assertive" data-testid="announcement">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}
