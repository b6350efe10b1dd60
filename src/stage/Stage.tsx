/** The stage: the scene after a step, close-up and body map, and the way from one scene to the next. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Atlas, plainName } from '@/engine/atlas.ts';
import type { Case } from '@/engine/case.ts';
import { castOf } from './cast.ts';
import { captionOf, describe } from './describe.ts';
import { namedBy, partsOf } from './named.ts';
import { BodyMap } from './picture/BodyMap.tsx';
import { VesselCut } from './picture/VesselCut.tsx';
import { usePlayback } from './playback.ts';
import css from './Stage.module.css';
import { sceneAt } from './scene.ts';
import { placeOf, stateOf } from './words.ts';

export const looks = ['drawn', 'fluoroscopy'] as const;
export type Look = (typeof looks)[number];

export type StageProps = {
  /** The case that is played. Keep the same object from render to render: another one goes straight to rest. */
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
  /** Shown in the picture's upper corner. */
  readonly heading?: ReactNode;
};

/** The features of the animation library, for the `LazyMotion` around the page. */
export const loadMotion = () => import('./motion-features.ts').then((module) => module.default);

/**
 * The picture of a case after `step` steps. One step forward plays that step's moments; anything else goes straight to
 * rest. It fills its container, side by side where that is wide and stacked where it is tall. Its label says what it
 * shows; it announces nothing. Needs a `LazyMotion` with `loadMotion` around it to move.
 */
export function Stage({ theCase, atlas, step, speed = 1, look = 'drawn', replay = 0, onSettled, heading }: StageProps) {
  const { moment, move } = usePlayback({ theCase, step, speed, replay, onSettled });
  const scene = sceneAt(theCase, atlas, step, moment);
  const cast = useMemo(() => castOf(theCase, atlas), [theCase, atlas]);
  const parts = useMemo(() => partsOf(theCase, atlas), [theCase, atlas]);
  const named = useMemo(() => namedBy(theCase), [theCase]);
  const focusName = scene.focus === null ? (scene.part ?? '') : plainName(scene.focus);
  const picture = usePictureKey(`${step} ${scene.moment}`);
  return (
    <div className={css['stage']} data-look={look}>
      <div className={css['panels']} {...asPicture(describe(scene))} key={picture}>
        <div className={css['panel']}>
          <VesselCut scene={scene} cast={cast} move={move} />
          <p className={css['name']}>{placeOf(scene)}</p>
          <p className={css['now']}>{captionOf(scene)}</p>
          <p className={css['lesion']}>{scene.view === 'vessel' ? stateOf(scene) : ''}</p>
        </div>
        <div className={`${css['panel']} ${css['map']}`}>
          <BodyMap scene={scene} move={move} named={named} parts={parts} limb={theCase.dialysis?.limb} />
          <ul className={css['legend']}>
            <li className={css['ring']}>{focusName === '' ? '' : `Close-up: ${focusName}`}</li>
            <li className={css['dot']}>{scene.access === null ? '' : `Way in: ${plainName(scene.access.vessel)}`}</li>
          </ul>
        </div>
      </div>
      {heading === undefined ? null : <div className={css['heading']}>{heading}</div>}
    </div>
  );
}

/** One picture to a screen reader. (The element `img` can't hold drawings that move.) */
const asPicture = (words: string) => ({ role: 'img', 'aria-label': words }) as const;

/**
 * A key for the picture. Until the animation features have loaded, animated elements stay as they were first drawn, so
 * every scene is drawn afresh; from then on the key stays the same and the elements move.
 */
function usePictureKey(shown: string): string {
  const [fixed, setFixed] = useState<string | null>(null);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);
  useEffect(() => {
    let gone = false;
    loadMotion().then(
      () => {
        if (!gone) setFixed(latest.current);
      },
      // Offline before the features were ever fetched: the pictures go on without movement.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return fixed ?? shown;
}
