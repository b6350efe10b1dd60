/** What the procedure adds to the map: the vessels on the way, the close-up's vessel, the catheter, lesions, the ring. */
import * as m from 'framer-motion/m';
import type { Vessel } from '@/engine/case.ts';
import type { Scene } from '../scene.ts';
import { isBlue, midline, pinchPath, pointOn, vesselPath } from './body-map.ts';
import { vesselsOn, wayPath } from './body-map-way.ts';
import { type Move, moving } from './Ink.tsx';
import type { Point } from './paths.ts';

type WayInkProps = {
  readonly scene: Pick<Scene, 'focus' | 'reach' | 'lesions'>;
  /** The vessels of the way, by the names of their places. */
  readonly way: readonly Vessel[];
  readonly focus: Vessel | null;
  /** The place that the close-up shows where it shows no vessel. */
  readonly spot?: Point | undefined;
  readonly move: Move;
  /** Widths of lines: 1 where the map is drawn at its ordinary size, less where it is drawn larger. */
  readonly unit: number;
  /** Which vessels of the way are lit; all of them when left out. */
  readonly lit?: (vessel: Vessel) => boolean;
};

const colour = (vessel: Vessel): string => `var(--stage-${isBlue(vessel) ? 'vein' : 'artery'})`;

/** Draws the procedure over the ground of the map. */
export function WayInk({ scene, way, focus, spot, move, unit, lit = () => true }: WayInkProps) {
  const t = moving(move);
  const middle = focus === null ? spot : pointOn(focus);
  const [fx = midline, fy = midline] = middle?.map((value) => Math.round(value * 10) / 10) ?? [];
  const line = wayPath(way);
  const run = { pathLength: scene.reach, opacity: scene.reach > 0 ? 1 : 0 };
  return (
    <>
      {vesselsOn(way)
        .filter(lit)
        .map((vessel) => (
          <path key={vessel} d={vesselPath(vessel)} fill={colour(vessel)} opacity={0.42} />
        ))}
      <path
        d={focus === null ? '' : vesselPath(focus)}
        fill={colour(focus ?? '')}
        stroke={colour(focus ?? '')}
        strokeWidth={0.9 * unit}
      />
      <m.path
        d={line}
        initial={false}
        animate={run}
        transition={t}
        fill="none"
        stroke="var(--map-wire-edge)"
        strokeWidth={3.4 * unit}
      />
      <m.path
        d={line}
        initial={false}
        animate={run}
        transition={t}
        fill="none"
        stroke="var(--stage-gold)"
        strokeWidth={1.7 * unit}
      />
      {scene.lesions.map((lesion) => (
        <path
          key={lesion.id}
          d={lesion.vessels.map(pinchPath).join('')}
          fill={lesion.percent > 15 ? 'var(--stage-plaque)' : 'var(--map-body)'}
          stroke="var(--stage-plaque)"
          strokeWidth={0.8 * unit}
          opacity={lesion.percent > 15 ? 1 : 0.55}
        />
      ))}
      <m.g initial={false} animate={{ x: fx, y: fy, opacity: middle === undefined ? 0 : 1 }} transition={t}>
        <circle r={19 * unit} fill="none" stroke="var(--map-line)" strokeWidth={3.4 * unit} opacity={0.6} />
        <circle r={19 * unit} fill="none" stroke="var(--stage-ink)" strokeWidth={1 * unit} />
      </m.g>
    </>
  );
}
