import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { afterLayout } from '@/ui/after-layout.ts';
import { Icon } from '@/ui/Icon.tsx';
import { later } from '@/ui/later.tsx';
import { isOpen, useLesson, useLessonState, usePlayed } from '../state.ts';
import styles from './Step.module.css';

const EffectInShort = later(() => import('./EffectInShort.tsx'));
const Effect = later(() => import('./Effect.tsx'));
const Predict = later(() => import('./Predict.tsx'));

type Props = {
  /** The step's id in the case. */
  readonly id: string;
  readonly title: string;
  /** Ask what the step does to the claim before telling. */
  readonly predict?: boolean;
  readonly children: ReactNode;
};

type Stage = 'done' | 'now' | 'next';

/** Where this step is: of the case as set now, and not of the lesson's own, which a switch may have lengthened. */
function useWhere(id: string): { readonly number: number; readonly stage: Stage } {
  const { outline } = useLesson();
  const { theCase } = usePlayed();
  const told = (index: number): boolean => outline.some((each) => each.id === theCase.steps[index]?.id);
  const number = theCase.steps.findIndex((step) => step.id === id) + 1;
  const stage = useLessonState(({ place }): Stage => {
    // A step that only a switch adds has no prose: the one before it stays open.
    let now = Math.min(place.step, theCase.steps.length);
    while (now > 0 && !told(now - 1)) now -= 1;
    return number < now ? 'done' : number === now ? 'now' : 'next';
  });
  // The picture moves first; the text follows in a frame of its own.
  return { number, stage: useDeferredValue(stage) };
}

/** One step: its name, and, while it is at hand, what is done, seen and documented, and what it does to the claim. */
export function Step({ id, title, children }: Props) {
  const { go, hrefOf, outline, store } = useLesson();
  const on = useLessonState((state) => state.place.on);
  const switches = useLessonState((state) => state.place.switches);
  const { number, stage } = useWhere(id);
  const open = useLessonState((state) => isOpen(state, outline, id));
  const box = useRef<HTMLElement>(null);
  const shown = useRef(stage === 'now');

  useEffect(() => {
    const isNow = stage === 'now';
    const { part } = store.getState().place;
    // The learner who changes a fact or the year is elsewhere on the page, and stays there.
    const isHere = part === 'walkthrough' || part === 'where-we-are';
    const opens = isNow && !shown.current && isHere;
    shown.current = isNow;
    const element = box.current;
    if (!opens || element === null) return;
    return afterLayout(element, () => element.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
  }, [stage, store]);

  return (
    <article ref={box} className={styles.step} data-step={id} data-state={stage} aria-labelledby={`step-${id}`}>
      <h3 className={styles.head}>
        <a
          id={`step-${id}`}
          className={styles.name}
          href={hrefOf({ part: 'walkthrough', step: number, on, switches })}
          aria-current={stage === 'now' ? 'step' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ step: number });
          }}
        >
          <span className={styles.number}>
            {stage === 'done' ? <Icon name="right" size={16} /> : number}
            <span className={styles.said}>{stage === 'done' ? `Step ${number}, done:` : ''}</span>
          </span>
          <span className={styles.title}>{title}</span>
        </a>
        {stage === 'done' && <EffectInShort id={id} />}
      </h3>
      <div className={styles.body} hidden={stage !== 'now'} data-asks={open || undefined}>
        {children}
        {open ? <Predict id={id} title={title} /> : <Effect id={id} number={number} />}
      </div>
    </article>
  );
}

/** What the physician does. */
export function Does({ children }: { readonly children: ReactNode }) {
  return <div className={styles.does}>{children}</div>;
}

/** What is seen on the screen. */
export function Seen({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <h4>On the screen</h4>
      <div>{children}</div>
    </div>
  );
}

/** What the note must say for the step to count. It often gives the answer away, so it waits for the prediction. */
export function NoteMustSay({ children }: { readonly children: ReactNode }) {
  return (
    <div className={`${styles.fact} ${styles.note}`}>
      <h4>The note must say</h4>
      <div>{children}</div>
    </div>
  );
}
