/** The body map: where the vessel lies, and the way that the catheter took to it. */
import * as m from 'framer-motion/m';
import type { Scene, SceneAccess } from '../scene.ts';
import {
  bonePath,
  frameOf,
  midline,
  outlinePath,
  pinchPath,
  placed,
  pointOn,
  vesselPath,
  wayPath,
} from './body-map.ts';
import { heart, organs, rightAtrium } from './body-map-data.ts';
import { type Move, moving } from './Ink.tsx';
import { loop } from './paths.ts';

type BodyMapProps = {
  readonly scene: Scene;
  readonly move: Move;
  /** Every vessel that the case will name, so that the part shown stays the same throughout. */
  readonly named: readonly string[];
};

const isVein = (vessel: string) => /vein|vena/.test(vessel);
const drawn = placed.filter((vessel) => !vessel.includes('dialysis') && vessel !== 'aorta');
const veins = drawn
  .filter(isVein)
  .map((vessel) => vesselPath(vessel))
  .join('');
const arteries = drawn
  .filter((vessel) => !isVein(vessel))
  .map((vessel) => vesselPath(vessel))
  .join('');
const body = outlinePath();
const skeleton = bonePath();

/** Draws the map of the scene. Decorative for a screen reader: the stage around it carries the words. */
export function BodyMap({ scene, move, named }: BodyMapProps) {
  const [x, y, w, h] = frameOf(named);
  const unit = h < 600 ? 1 : 1.6;
  const t = moving(move);
  const focus = scene.focus === null ? undefined : pointOn(scene.focus);
  const [fx = midline, fy = midline] = focus?.map((value) => Math.round(value * 10) / 10) ?? [];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${x} ${y} ${w} ${h}`}
      aria-hidden="true"
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={body} fill="var(--map-body)" stroke="var(--map-line)" strokeWidth={1.1 * unit} />
      <path d={skeleton} fill="none" stroke="var(--map-bone)" strokeWidth="var(--bone-width)" opacity="var(--bones)" />
      <path
        d={organs.map(loop).join('')}
        fill="var(--map-organ)"
        stroke="var(--map-line)"
        strokeWidth={0.6}
        opacity={0.75}
      />
      <path d={loop(heart)} fill="var(--map-heart)" stroke="var(--map-line)" strokeWidth={0.9} />
      <path d={arteries} fill="var(--map-body)" stroke="var(--map-artery)" strokeWidth={1.9} paintOrder="stroke" />
      <path d={loop(rightAtrium)} fill="var(--stage-vein-dim)" />
      <path d={veins} fill="var(--stage-vein-dim)" stroke="var(--map-body)" strokeWidth={1.6} paintOrder="stroke" />
      {scene.way.map((vessel) => (
        <path key={vessel} d={vesselPath(vessel)} fill={`var(--stage-${scene.blood})`} opacity={0.42} />
      ))}
      <path
        d={scene.focus === null ? '' : vesselPath(scene.focus)}
        fill={`var(--stage-${scene.blood})`}
        stroke={`var(--stage-${scene.blood})`}
        strokeWidth={0.9}
      />
      <m.path
        d={wayPath(scene.way)}
        initial={false}
        animate={{ pathLength: scene.reach, opacity: scene.reach > 0 ? 1 : 0 }}
        transition={t}
        fill="none"
        stroke="var(--map-wire-edge)"
        strokeWidth={3.4 * unit}
      />
      <m.path
        d={wayPath(scene.way)}
        initial={false}
        animate={{ pathLength: scene.reach, opacity: scene.reach > 0 ? 1 : 0 }}
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
      <m.g initial={false} animate={{ x: fx, y: fy, opacity: focus === undefined ? 0 : 1 }} transition={t}>
        <circle r={19 * unit} fill="none" stroke="var(--map-line)" strokeWidth={3.4 * unit} opacity={0.6} />
        <circle r={19 * unit} fill="none" stroke="var(--stage-ink)" strokeWidth={1 * unit} />
      </m.g>
      {scene.accesses.map((access) => (
        <AccessMark key={access.id} access={access} unit={unit} />
      ))}
    </svg>
  );
}

/** A needle's mark at a way in; paler once the sheath is out. */
function AccessMark({ access, unit }: { readonly access: SceneAccess; readonly unit: number }) {
  const at = pointOn(access.vessel);
  if (at === undefined) return null;
  const outward = at[0] < midline ? -unit : unit;
  return (
    <g transform={`translate(${at[0]} ${at[1]}) scale(${outward} ${unit})`} opacity={access.state === 'gone' ? 0.5 : 1}>
      <path d="M2 3L20 30" stroke="var(--stage-metal)" strokeWidth={1.8} />
      <path d="M17 31.5L23 27.5M19.5 29.5L23.5 35.5" stroke="var(--stage-gold)" strokeWidth={2.4} />
      <circle r={3.6} fill="var(--stage-gold)" stroke="var(--map-body)" strokeWidth={1} />
    </g>
  );
}
