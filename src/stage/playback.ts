/** Which moment of a step the stage shows now. State and timers only: the pictures know nothing of time. */
import { useReducedMotion } from 'framer-motion';
import { useEffect, useRef, useState } from 'react';
import type { Case } from '@/engine/case.ts';
import { momentsOf, timeOf } from './moments.ts';
import type { Move } from './picture/Ink.tsx';

type Wanted = {
  readonly theCase: Case;
  readonly step: number;
  readonly speed: number;
  readonly replay: number;
  readonly onSettled: (() => void) | undefined;
};

export type Playback = {
  /** The moment to show; undefined for the step's resting picture. */
  readonly moment: string | undefined;
  readonly move: Move;
};

const ease: Move['ease'] = [0.3, 0.7, 0.2, 1];
/** How long a jump takes, and how long each picture stands before the next, in milliseconds at speed 1. */
const jump = 260;
const pause = 140;
const pauseWhenStill = 900;

/**
 * One step forward, or another `replay`, plays the step's moments in order; any other change goes straight to rest.
 * With reduced motion the same pictures follow one another without movement. Calls `onSettled` at rest after a change.
 */
export function usePlayback({ theCase, step, speed, replay, onSettled }: Wanted): Playback {
  const still = useReducedMotion() === true;
  const [now, setNow] = useState<{ theCase: Case; step: number; replay: number; at: number | null; fresh: boolean }>({
    theCase,
    step,
    replay,
    at: null,
    fresh: true,
  });
  const current = theCase.steps[step - 1];
  const moments = current === undefined ? [] : momentsOf(current);
  if (now.theCase !== theCase || now.step !== step || now.replay !== replay) {
    const plays = now.theCase === theCase && (step === now.step + 1 || (step === now.step && replay !== now.replay));
    setNow({ theCase, step, replay, at: plays && moments.length > 0 ? 0 : null, fresh: false });
  }
  const moment = now.at === null ? undefined : moments[now.at];
  const travel = (moment === undefined ? jump : timeOf(moment)) / speed;
  const stay = still ? (moment === undefined ? 0 : pauseWhenStill / speed) : travel + pause / speed;
  const isLast = now.at === null || now.at + 1 >= moments.length;

  const settled = useRef(onSettled);
  useEffect(() => {
    settled.current = onSettled;
  }, [onSettled]);
  useEffect(() => {
    if (now.fresh) return;
    const timer = setTimeout(() => {
      if (isLast) settled.current?.();
      else setNow((was) => ({ ...was, at: (was.at ?? 0) + 1 }));
    }, stay);
    return () => clearTimeout(timer);
  }, [now, isLast, stay]);
  return { moment, move: { duration: still ? 0 : travel / 1000, ease } };
}
