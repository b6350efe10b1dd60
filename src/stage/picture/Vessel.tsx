/** The vessel itself: its wall in layers, the blood, the tissue that narrows it, contrast, and what joins it. */
import * as m from 'framer-motion/m';
import type { SVGAttributes } from 'react';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { limbBonePath, ribPath, spinePath } from './bones-geometry.ts';
import { Anastomosis, Deposits, Joining, Pressing } from './Disease.tsx';
import { ringPath, weavePath } from './disease-geometry.ts';
import { cuspPath, flowHeads, flowPath } from './flow-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import type { Pose } from './pose.ts';
import * as shape from './vessel-geometry.ts';

type VesselProps = {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly pose: Pose;
  readonly move: Move;
  readonly id: string;
};

/** Veins of the limbs, which have valves; vessels that run along a limb's bone. */
const valved = /-(femoral|popliteal|tibial|great-saphenous|axillary|basilic|cephalic|brachial)-vein$/;
const inLimb =
  /femor|popliteal|tibi|peroneal|pedis|plantar|saphenous-vein|brachial-|-radial|ulnar|basilic|cephalic-|circuit-peri|anastom|side-branch/;
const sides = ['top', 'bottom'] as const;
const dashes = ['17 6', '21 7', '19 8'];
const rings = ringPath();
const weave = weavePath();

type Grain = {
  readonly strands: string;
  readonly fibres: string;
  readonly muscle: readonly string[];
  readonly cells: string;
};
const grains = new Map<string, Grain>();

/** The lines in the wall: drawn once for each kind of vessel and swelling. */
function grainOf(blood: Scene['blood'], form: shape.Form): Grain {
  const key = `${blood} ${form.swell} ${form.dent}`;
  const known = grains.get(key);
  if (known !== undefined) return known;
  const { intima, media, adventitia } = shape.walls[blood];
  const line = (depths: readonly number[], wave = 0) => shape.wallLines(depths, wave, form);
  const muscle =
    blood === 'vein'
      ? [
          [2.6, 7.8],
          [5.2, 10.4],
        ]
      : [
          [3.5, 13, 20],
          [7, 16.5],
          [10, 22],
        ];
  const grain = {
    strands: line([adventitia + 5, adventitia + 13, adventitia + 23], 2.4),
    fibres: line([media + 3.5, media + 7, media + 10.5], 1.1),
    muscle: muscle.map((depths) => line(depths.map((depth) => intima + depth))),
    // An artery's inner elastic sheet is the wavy bright line under its lining.
    cells: line(blood === 'vein' ? [1.4] : [1.4, intima], 0) + (blood === 'vein' ? '' : line([intima + 1.5], 0.9)),
  };
  grains.set(key, grain);
  return grain;
}

type GrainedProps = {
  readonly d: string;
  readonly move: Move | null;
} & Pick<SVGAttributes<SVGGElement>, 'stroke' | 'strokeWidth' | 'strokeDasharray' | 'strokeLinecap' | 'opacity'>;

/** Lines in the wall: they move only where the wall itself does. */
function Grained({ d, move, ...ink }: GrainedProps) {
  return (
    <g fill="none" {...ink}>
      {move === null ? <path d={d} /> : <m.path initial={false} animate={{ d }} transition={moving(move)} />}
    </g>
  );
}

/** Draws the vessel in the close-up. */
export function Vessel({ scene, cast, pose, move, id }: VesselProps) {
  const { narrowed, press, contrast, flow, form, tissue } = pose;
  const { blood, focus } = scene;
  const { intima, media, adventitia } = shape.walls[blood];
  const lumen = shape.lumenOf(narrowed, press, form);
  const isPressed = form.tissue === 'pressed';
  const healthy = isPressed ? lumen : shape.lumenOf(0, press, form);
  const taken = isPressed ? 0 : narrowed;
  const grain = grainOf(blood, form);
  const moves = cast.pressed ? move : null;
  const hasValve = focus !== null && valved.test(focus);
  const limb = focus !== null && inLimb.test(focus);
  const isGraft = cast.circuit === 'graft' && focus?.endsWith('circuit-peripheral') === true;
  const coat = (name: string) => (isGraft ? 'var(--graft)' : `var(--cut-${name})`);
  const fill = (side: string) => (tissue === 'torn' ? `var(--cut-${blood}-mid)` : `url(#${id}-${tissue}-${side})`);
  // Nothing flows inside a covered sac: contrast keeps to the stent.
  const filled = pose.left.has('covered-stent') ? shape.lumenOf(narrowed, 0) : lumen;
  return (
    <>
      <g opacity="var(--bones-behind)">
        <path
          d={limb ? '' : ribPath()}
          fill="none"
          stroke="var(--bone-shade)"
          strokeWidth={34}
          strokeLinecap="round"
          opacity={0.6}
        />
        <path
          d={limb ? limbBonePath() : spinePath()}
          fill="var(--bone-shade)"
          stroke="var(--bone-edge)"
          strokeWidth={4}
        />
      </g>
      {cast.pressed && <Pressing scene={scene} pose={pose} move={move} />}
      <Grained d={grain.strands} move={moves} stroke="var(--cut-strand)" strokeWidth={1.1} opacity="var(--strands)" />
      <Ink d={shape.lumenPath(healthy)} move={move} fill={`url(#${id}-lumen)`} />
      <path
        d={cuspPath(564, flow)}
        fill={`url(#${id}-cusp)`}
        stroke="var(--cut-sheen)"
        strokeWidth={1}
        opacity={hasValve ? 0.9 : 0}
      />
      <Ink
        d={flowPath(lumen)}
        move={move}
        stroke={`var(--stage-${blood})`}
        strokeWidth={1.3}
        strokeDasharray="26 14"
        opacity={pose.current === 0 ? 0.05 : 0.16 + 0.2 * pose.current}
      />
      <path
        d={flowHeads(flow)}
        fill="none"
        stroke={`var(--stage-${blood})`}
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity={pose.current === 0 ? 0.2 : 0.85}
      />
      <Ink
        d={shape.contrastPath(filled, contrast.from, contrast.to)}
        move={move}
        fill={`url(#${id}-contrast)`}
        opacity={contrast.alpha}
      />
      <g opacity="var(--tissue)">
        {sides.map((side) => (
          <g key={side}>
            <Ink d={shape.wallPath(side, media, adventitia, press, form)} move={move} fill={coat('adventitia')} />
            <Ink d={shape.wallPath(side, intima, media, press, form)} move={move} fill={coat('media')} />
            <Ink d={shape.wallPath(side, 0, intima, press, form)} move={move} fill={coat('intima')} />
          </g>
        ))}
      </g>
      <g fill="none" opacity={isGraft ? 0 : 'var(--tissue)'}>
        <Grained d={grain.fibres} move={moves} stroke="var(--cut-strand)" strokeWidth={1} opacity={0.8} />
        {grain.muscle.map((d, row) => (
          <Grained
            key={dashes[row]}
            d={d}
            move={moves}
            stroke="var(--cut-muscle)"
            strokeWidth={1.3}
            strokeDasharray={dashes[row]}
            strokeLinecap="round"
            opacity={0.5}
          />
        ))}
        <Grained
          d={grain.cells}
          move={moves}
          stroke="var(--cut-sheen)"
          strokeWidth={1.6}
          strokeDasharray="7 4"
          opacity={0.5}
        />
      </g>
      {cast.circuit === 'graft' && (
        <g fill="none" opacity={isGraft ? 1 : 0}>
          <path d={weave} stroke="var(--graft-line)" strokeWidth={1} strokeDasharray="3 3" opacity={0.7} />
          <path d={rings} stroke="var(--graft-ring)" strokeWidth={5} strokeLinecap="round" />
        </g>
      )}
      <Joining scene={scene} cast={cast} pose={pose} lumen={lumen} move={move} id={id} />
      <g opacity="var(--tissue)">
        {sides.map((side) => (
          <g key={side}>
            <Ink
              d={shape.tissuePath(side, lumen, press, form)}
              move={move}
              fill={fill(side)}
              opacity={taken > 0.02 ? 1 : 0}
            />
            <Ink
              d={shape.fibrePath(side, lumen, press, form)}
              move={move}
              stroke={
                tissue === 'clot' ? 'var(--cut-intima)' : `var(--cut-${blood === 'vein' ? 'fibre' : 'scar'}-line)`
              }
              strokeWidth={1.1}
              opacity={taken > 0.05 && tissue !== 'torn' ? 0.42 : 0}
            />
          </g>
        ))}
      </g>
      <Ink d={shape.lumenEdges(lumen)} move={move} stroke="var(--cut-sheen)" strokeWidth={1.5} opacity={0.9} />
      {cast.circuit !== 'none' && <Anastomosis scene={scene} move={move} id={id} />}
      <g opacity="var(--hard)">
        <Deposits scene={scene} cast={cast} pose={pose} lumen={lumen} move={move} id={id} />
      </g>
      <Ink
        d={shape.lumenPath(shape.lumenOf(pose.ghost ?? narrowed, 0, form))}
        move={move}
        fill="var(--cut-contrast)"
        fillOpacity={0.06}
        stroke="var(--cut-contrast)"
        strokeWidth={1.6}
        strokeDasharray="2 7"
        strokeLinecap="round"
        opacity={pose.ghost === null ? 0 : 0.9}
      />
    </>
  );
}
