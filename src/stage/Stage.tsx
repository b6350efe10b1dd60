/** The stage: the scene after a step, close-up and body map, and the way from one scene to the next. */
import { useReducedMotion } from 'framer-motion';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Atlas, plainName } from '@/engine/atlas.ts';
import type { Case } from '@/engine/case.ts';
import { BodyMap } from './BodyMap.tsx';
import { describe, lesionState } from './describe.ts';
import type { Move } from './Ink.tsx';
import { momentsOf, timeOf } from './moments.ts';
import css from './Stage.module.css';
import { sceneAt } from './scene.ts';
import { VesselCut } from './VesselCut.tsx';

export const looks = ['drawn', 'fluoroscopy'] as const;
export type Look = (typeof looks)[number];

export type StageProps = {
  readonly theCase: Case;
  readonly atlas: Atlas;
  /** Steps done, 0 before the first. */
  readonly step: number;
  /** 1 is the ordinary pace; 2 twice as fast. */
  readonly speed?: number;
  readonly look?: Look;
  /** Another number plays the current step again. */
  readonly replay?: number;
  /** Called when the picture has come to rest after a change. */
  readonly onSettled?: () => void;
  readonly heading?: ReactNode;
};

/** The features of the animation library, for the `LazyMotion` around the page. */
export const loadMotion = () => import('./motion-features.ts').then((module) => module.default);

const ease: Move['ease'] = [0.3, 0.7, 0.2, 1];

/**
 * The picture of a case after `step` steps. One step forward plays that step's moments; anything else goes straight to
 * rest. Says what it shows by its label; announces nothing.
 */
export function Stage(props: StageProps) {
  const { theCase, atlas, step, look = 'drawn', heading } = props;
  const still = useReducedMotion() === true;
  const { moment, move } = usePlayback(props, still);
  const loaded = useLoaded();
  const scene = sceneAt(theCase, atlas, step, moment);
  const shown = `${step} ${scene.moment}`;
  const frozen = useRef(shown);
  if (!loaded) frozen.current = shown;
  return (
    <div className={css['stage']} data-look={look}>
      <div className={css['panels']} role="img" aria-label={describe(scene)} key={frozen.current}>
        <div className={css['panel']}>
          <VesselCut scene={scene} move={move} />
          <p className={`${css['caption']} ${css['name']}`}>{scene.focus === null ? '' : plainName(scene.focus)}</p>
          <p className={`${css['caption']} ${css['state']}`}>
            {scene.lesion === null ? '' : lesionState(scene.lesion)}
          </p>
        </div>
        <div className={`${css['panel']} ${css['map']}`}>
          <BodyMap scene={scene} move={move} named={namesOf(theCase)} />
        </div>
      </div>
      {heading === undefined ? null : <div className={css['heading']}>{heading}</div>}
    </div>
  );
}

/** Every vessel that a case names. */
function namesOf(theCase: Case): readonly string[] {
  return [
    ...theCase.lesions.flatMap(({ vessels }) => vessels),
    ...theCase.steps.flatMap((step) => {
      if ('vessels' in step) return step.vessels;
      if (step.do === 'access' || step.do === 'central-line') return [step.vessel];
      return step.do === 'catheter' ? [step.tip] : [];
    }),
  ];
}

function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let gone = false;
    loadMotion().then(
      () => gone || setLoaded(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
}

type Playback = { readonly moment: string | undefined; readonly move: Move };

/** Which moment to show now. Pure state and timers: the pictures know nothing of time. */
function usePlayback({ theCase, step, speed = 1, replay = 0, onSettled }: StageProps, still: boolean): Playback {
  const [playing, setPlaying] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const was = useRef({ theCase, step, replay });
  const settled = useRef(onSettled);
  settled.current = onSettled;
  const moments = momentsAt(theCase, step);
  const key = `${step}/${replay}`;
  const forward =
    was.current.theCase === theCase &&
    (step === was.current.step + 1 || (step === was.current.step && replay !== was.current.replay));
  useEffect(() => {
    const { current } = was;
    const plays =
      current.theCase === theCase &&
      (step === current.step + 1 || (step === current.step && replay !== current.replay));
    if (current.step === step && current.replay === replay && current.theCase === theCase) return;
    was.current = { theCase, step, replay };
    if (plays && !still) setPlaying({ key, index: 0 });
    else {
      setPlaying(null);
      settled.current?.();
    }
  }, [theCase, step, replay, key, still]);
  const index = playing?.key === key ? playing.index : null;
  const moment = index === null ? (forward && !still ? moments[0] : undefined) : moments[index];
  const duration = still ? 0 : (index === null ? 260 : timeOf(moment ?? '')) / speed / 1000;
  useEffect(() => {
    if (index === null) return;
    const timer = setTimeout(
      () => {
        if (index + 1 < moments.length) setPlaying({ key, index: index + 1 });
        else {
          setPlaying(null);
          settled.current?.();
        }
      },
      duration * 1000 + 120 / speed,
    );
    return () => clearTimeout(timer);
  }, [index, key, duration, speed, moments.length]);
  return { moment, move: { duration, ease } };
}

function momentsAt(theCase: Case, step: number): readonly string[] {
  const current = theCase.steps[step - 1];
  return current === undefined ? [] : momentsOf(current);
}
