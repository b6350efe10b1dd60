/** The heart drawn large over a small body: its arteries by the letters of their territories, and the catheter in them. */
import { useId } from 'react';
import type { Vessel } from '@/engine/case.ts';
import type { Scene } from '../scene.ts';
import { isOfHeart } from './body-map.ts';
import { territories } from './body-map-heart.ts';
import type { Move } from './Ink.tsx';
import { HeartGround } from './MapGround.tsx';
import { WayInk } from './WayInk.tsx';

/** One tall picture: the heart in its upper part, below it the body from the chin to the groins. */
export const heartLayout = {
  viewBox: '0 0 320 520',
  /** Puts the map's points 118 to 518 down into the lower part. */
  body: 'translate(61 261.6) scale(0.495)',
  heart: 'translate(-468.9 -592) scale(2.95)',
} as const;

type HeartInsetProps = {
  readonly scene: Pick<Scene, 'focus' | 'reach' | 'lesions'>;
  readonly way: readonly Vessel[];
  readonly focus: Vessel | null;
  readonly move: Move;
  /** Grafts of this heart. */
  readonly more: readonly Vessel[];
};

/** Draws the heart over the upper part of the map, tied to its place in the body below. */
export function HeartInset({ scene, way, focus, move, more }: HeartInsetProps) {
  const ofHeart = (vessel: Vessel | null): vessel is Vessel => vessel !== null && isOfHeart(vessel);
  const lesions = scene.lesions.filter(({ vessels }) => vessels.some(isOfHeart));
  const shownFocus = ofHeart(focus) ? focus : null;
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <path d="M-20 0H340V317H-20Z" />
      </clipPath>
      <path d="M-600 -600H920V318H-600Z" fill="var(--stage)" />
      <path
        d="M0 318H320M145.6 378.4H190.6V416H145.6ZM145.6 378.4L8 318M190.6 378.4L312 318"
        fill="none"
        stroke="var(--map-line)"
        strokeWidth={1}
      />
      <g clipPath={`url(#${clip})`}>
        <g transform={heartLayout.heart}>
          <HeartGround more={more.filter(isOfHeart)} />
          <WayInk scene={{ ...scene, lesions }} way={way} focus={shownFocus} move={move} unit={0.36} lit={isOfHeart} />
          {territories.map(({ letters, vessel, at: [x, y] }) => (
            <text
              key={letters}
              x={x}
              y={y}
              fill={vessel === shownFocus ? 'var(--stage-ink)' : 'var(--stage-soft)'}
              stroke="var(--map-heart)"
              strokeWidth={1.2}
              paintOrder="stroke"
              fontSize={4.7}
              fontWeight={vessel === shownFocus ? 700 : 400}
              fontFamily="system-ui, sans-serif"
              textAnchor="middle"
            >
              {letters}
            </text>
          ))}
        </g>
      </g>
    </>
  );
}
