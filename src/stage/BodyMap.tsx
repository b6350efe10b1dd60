/** The body map: where the vessel lies, and the way that the catheter took to it. */
import * as m from 'framer-motion/m';
import { plainName } from '@/engine/atlas.ts';
import { frameOf, outlinePath, pinchPath, placed, placeOf, pointOn, vesselPath, wayPath } from './body-map.ts';
import { heart } from './body-map-data.ts';
import { type Move, moving } from './Ink.tsx';
import { loop } from './paths.ts';
import type { Scene } from './scene.ts';

type BodyMapProps = {
  readonly scene: Scene;
  readonly move: Move;
  /** Every vessel that the case will name, so that the part shown stays the same throughout. */
  readonly named: readonly string[];
};

const widths = { 1: 2.6, 2: 4.6, 3: 7.6 } as const;
const isVein = (vessel: string) => /vein|vena/.test(vessel);
const drawn = ([1, 2, 3] as const).map((size) => {
  const own = placed.filter((vessel) => placeOf(vessel)?.size === size && !vessel.includes('dialysis'));
  return {
    size,
    veins: own.filter(isVein).map(vesselPath).join(''),
    arteries: own
      .filter((vessel) => !isVein(vessel))
      .map(vesselPath)
      .join(''),
  };
});

/** Draws the map of the scene. Decorative for a screen reader: the stage around it carries the words. */
export function BodyMap({ scene, move, named }: BodyMapProps) {
  const [x, y, w, h] = frameOf(named);
  const unit = h / 436;
  const t = moving(move);
  const access = scene.access === null ? undefined : pointOn(scene.access.vessel);
  const focus = scene.focus === null ? undefined : pointOn(scene.focus);
  const [fx, fy] = focus ?? [200, 200];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${x} ${y} ${w} ${h}`}
      aria-hidden="true"
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outlinePath()} fill="var(--map-body)" stroke="var(--map-line)" strokeWidth={1.4 * unit} />
      <path d={loop(heart)} fill="var(--map-heart)" stroke="var(--map-line)" strokeWidth={1.2} />
      <g fill="none">
        {drawn.map(({ size, arteries }) => (
          <g key={size}>
            <path d={arteries} stroke="var(--stage-artery-dim)" strokeWidth={widths[size]} />
            <path d={arteries} stroke="var(--map-body)" strokeWidth={widths[size] - 1.8} />
          </g>
        ))}
        {drawn.map(({ size, veins }) => (
          <path key={size} d={veins} stroke="var(--stage-vein-dim)" strokeWidth={widths[size]} />
        ))}
        {scene.way.map((vessel) => (
          <path
            key={vessel}
            d={vesselPath(vessel)}
            stroke={`var(--stage-${scene.blood})`}
            strokeWidth={widths[placeOf(vessel)?.size ?? 1]}
            opacity={0.55}
          />
        ))}
        <path
          d={scene.focus === null ? '' : vesselPath(scene.focus)}
          stroke={`var(--stage-${scene.blood})`}
          strokeWidth={widths[placeOf(scene.focus ?? '')?.size ?? 1] + 0.8}
        />
        <m.path
          d={wayPath(scene.way)}
          initial={false}
          animate={{ pathLength: scene.reach, opacity: scene.reach > 0 ? 1 : 0 }}
          transition={t}
          stroke="var(--stage-gold)"
          strokeWidth={2 * unit}
        />
      </g>
      {scene.lesions.map((lesion) => (
        <path
          key={lesion.id}
          d={lesion.vessels.map(pinchPath).join('')}
          fill={lesion.percent > 15 ? 'var(--stage-plaque)' : 'none'}
          stroke="var(--stage-plaque)"
          strokeWidth={1}
        />
      ))}
      <m.g initial={false} animate={{ x: fx, y: fy, opacity: focus === undefined ? 0 : 1 }} transition={t}>
        <circle r={19 * unit} fill="none" stroke="var(--stage-ink)" strokeWidth={1.2 * unit} opacity={0.75} />
      </m.g>
      {access === undefined ? null : (
        <g transform={`translate(${access[0]} ${access[1]})`}>
          <circle r={4 * unit} fill="var(--stage-gold)" />
        </g>
      )}
      <text x={fx + 24} y={fy} fill="var(--stage-ink)" fontSize={13 * unit}>
        {scene.focus === null ? '' : plainName(scene.focus)}
      </text>
    </svg>
  );
}
