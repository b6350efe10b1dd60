import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useSettings } from '@/progress/use-settings.ts';
import { afterPaint } from '@/ui/after-paint.ts';
import { isOpen, useInView, useLesson, useLessonState } from './state.ts';

export type Steering = {
  /** Steps of the case as set. */
  readonly total: number;
  /** Steps done. */
  readonly count: number;
  readonly playing: boolean;
  readonly to: (count: number) => void;
  readonly back: () => void;
  /** One step on. Where a prediction is open it is asked for once; the second press goes on. */
  readonly next: () => void;
  /** Plays this step again, or, with autoplay on, from here to the end. Stops what plays. */
  readonly toggle: () => void;
  /** To be called when the picture has come to rest. */
  readonly settled: () => void;
};

/** Pause between two steps that play by themselves, in milliseconds at speed 1: time to look at the claim. */
const pause = 1600;

/** Moves through the steps: by button, by scrubber, by itself. */
export function useSteering(): Steering {
  const { go, store, outline } = useLesson();
  const { played, count, step } = useInView();
  const playing = useLessonState((state) => state.playing);
  const settings = useSettings((state) => state.settings);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const total = played.theCase.steps.length;

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    store.setState({ playing: false });
  }, [store]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const to = (next: number): void => {
    stop();
    go({ step: Math.max(0, Math.min(total, next)) });
  };

  /** From where the learner is by then: two quick presses are two steps. */
  const move = (by: number): void => afterPaint(() => to(Math.min(store.getState().place.step, total) + by));

  return {
    total,
    count,
    playing,
    to,
    back: () => move(-1),
    next: () => {
      const state = store.getState();
      if (step !== undefined && isOpen(state, outline, step.id) && state.asked !== step.id) {
        stop();
        store.setState({ asked: step.id });
      } else if (count < total) move(1);
    },
    toggle: () => {
      if (playing) return stop();
      store.setState((state) => ({ playing: true, replay: count === 0 ? state.replay : state.replay + 1 }));
      if (count === 0) go({ step: 1 });
    },
    settled: () => {
      const state = store.getState();
      if (!state.playing) return;
      const asks = isOpen(state, outline, played.theCase.steps[state.place.step - 1]?.id);
      if (!settings.autoplay || asks || state.place.step >= total) return stop();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => go({ step: store.getState().place.step + 1 }), pause / settings.speed);
    },
  };
}

const fields = 'input, textarea, select, dialog, [contenteditable], [popover]:not(span)';
const controls = `${fields}, button, a[href], summary`;

/** The keys of the walkthrough, while it is in view and nobody types. */
export function useKeys({ to, back, next, toggle, total }: Steering, theatre: RefObject<HTMLElement | null>): void {
  const { store } = useLesson();
  useEffect(() => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: back,
      ArrowRight: next,
      Home: () => to(0),
      End: () => to(total),
      ' ': toggle,
      Escape: () => store.setState({ presenting: false }),
    };
    const press = (event: KeyboardEvent): void => {
      const move = moves[event.key];
      if (!move || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest(event.key === ' ' ? controls : fields)) return;
      if (event.key === 'Escape' && !store.getState().presenting) return;
      const box = theatre.current?.getBoundingClientRect();
      if (!box || box.bottom < 0 || box.top > innerHeight) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
