import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Step } from '@/engine/case.ts';
import { IconButton } from '@/ui/IconButton.tsx';
import { VisuallyHidden } from '@/ui/VisuallyHidden.tsx';
import type { OrderQuestion, ViewProps } from '../../kind.ts';
import { Mark } from '../../page/Mark.tsx';
import { useDrag } from '../../place/use-drag.ts';
import { nameOf } from '../../step-name.ts';
import { type OrderAnswer, presented } from './rules.ts';
import styles from './View.module.css';

const ahead: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The steps in the learner's order, each with a button up and one down. Dragging is another way. */
export function View({ question, setting, answer, onChange, grade, attempt }: ViewProps<OrderQuestion, OrderAnswer>) {
  const help = useId();
  const box = useRef<HTMLOListElement>(null);
  const keepsFocus = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  const shown = presented(question, setting, attempt);
  const given = answer.flatMap((id) => shown.find((step) => step.id === id) ?? []);
  const steps = given.length === shown.length ? given : shown;
  const locked = grade !== undefined;

  useEffect(() => {
    if (keepsFocus.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-move="${keepsFocus.current}"]`)?.focus();
    keepsFocus.current = undefined;
  });

  const moveTo = (step: Step, place: number) => {
    const to = Math.max(0, Math.min(place, steps.length - 1));
    const others = steps.filter((other) => other !== step);
    const name = nameOf(step).name;
    if (steps[to] === step) {
      setSaid(`${name} stays ${to === 0 ? 'first' : 'last'}.`);
      return;
    }
    setSaid(`${name} is now ${to + 1} of ${steps.length}.`);
    onChange([...others.slice(0, to), step, ...others.slice(to)].map(({ id }) => id));
  };
  const { drag, handlers } = useDrag({
    onStart: () => setSaid(''),
    onDrop: (id, target) => {
      const step = steps.find((one) => one.id === id);
      const place = steps.findIndex((one) => one.id === target);
      if (step && place >= 0) moveTo(step, place);
    },
    onCancel: () => setSaid('Put back.'),
  });

  const moveBy = (step: Step, by: number, control: string) => {
    keepsFocus.current = `${step.id} ${control}`;
    moveTo(step, steps.indexOf(step) + by);
  };
  const onKeyDown = (event: KeyboardEvent, step: Step, control: string) => {
    const by = ahead[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveBy(step, by, control);
  };
  const button = (step: Step, control: 'up' | 'down', at: number) => {
    const atEnd = at === (control === 'up' ? 0 : steps.length - 1);
    return (
      <IconButton
        icon="back"
        className={styles[control]}
        label={`Move ${control}: ${nameOf(step).name}, ${at + 1} of ${steps.length}`}
        aria-disabled={atEnd}
        aria-describedby={help}
        data-move={`${step.id} ${control}`}
        onClick={() => moveBy(step, control === 'up' ? -1 : 1, control)}
        onKeyDown={(event) => onKeyDown(event, step, control)}
      />
    );
  };

  return (
    <div>
      {!locked && (
        <p id={help} className={styles.help}>
          The first step stands on top. Move a step with its buttons, with the arrow keys on them, or by dragging.
        </p>
      )}
      <ol ref={box} className={styles.steps} data-dragging={drag !== undefined}>
        {steps.map((step, at) => {
          const { name, detail } = nameOf(step);
          const part = grade?.parts.find(({ id }) => id === step.id);
          return (
            <li
              key={step.id}
              className={styles.step}
              data-target={step.id}
              data-held={drag?.id === step.id}
              data-over={drag !== undefined && drag.id !== step.id && drag.over === step.id}
              data-mark={part && (part.right ? 'right' : 'wrong')}
              {...(locked ? {} : handlers(step.id))}
            >
              <span className={styles.number} data-grip="">
                {at + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.detail}>{detail}</span>
                {part && !part.right && <span className={styles.truth}>{part.truth}</span>}
              </span>
              {part && <Mark state={part.right ? 'right' : 'wrong'} text={part.right ? 'Right' : 'Wrong'} />}
              {!locked && (
                <span className={styles.moves}>
                  {button(step, 'up', at)}
                  {button(step, 'down', at)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <div aria-live="assertive" data-testid="announcement">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}
