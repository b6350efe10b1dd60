/** The close-up: the vessel cut lengthwise, with what lies in it. */
import { useId } from 'react';
import type { Scene } from '../scene.ts';
import { Devices } from './Devices.tsx';
import { Ink, type Move } from './Ink.tsx';
import { IvusInset } from './IvusInset.tsx';
import { Paints } from './Paints.tsx';
import { Puncture } from './Puncture.tsx';
import { poseOf } from './pose.ts';
import * as shape from './vessel-geometry.ts';

type VesselCutProps = { readonly scene: Scene; readonly move: Move };

/** Veins of the limbs, which have valves. */
const valved = /-(femoral|popliteal|tibial|great-saphenous|axillary|basilic|cephalic|brachial)-vein$/;
const sides = ['top', 'bottom'] as const;
const { intima, media, adventitia } = shape.wall;
const strands = shape.wallLines([adventitia + 5, adventitia + 13, adventitia + 23], 2.4);
const fibres = shape.wallLines([media + 3.5, media + 7, media + 10.5], 1.1);
const muscle = [
  { d: shape.wallLines([intima + 2.6, intima + 7.8]), dashes: '17 6' },
  { d: shape.wallLines([intima + 5.2, intima + 10.4]), dashes: '21 7' },
] as const;
const cells = shape.wallLines([1.4]);

/** Draws the scene's close-up. Decorative for a screen reader: the stage around it carries the words. */
export function VesselCut({ scene, move }: VesselCutProps) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const pose = poseOf(scene);
  const { narrowed, press, contrast, flow } = pose;
  const { blood } = scene;
  const healthy = shape.lumenOf(0, press);
  const lumen = shape.lumenOf(narrowed, press);
  const hasValve = scene.focus !== null && valved.test(scene.focus);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <Paints id={id} blood={blood} />
      <rect width={shape.width} height={shape.height} fill="var(--stage)" />
      <rect width={shape.width} height={shape.height} fill={`url(#${id}-glow)`} />
      <g opacity="var(--bones-behind)">
        <path
          d={shape.ribPath()}
          fill="none"
          stroke="var(--bone-shade)"
          strokeWidth={34}
          strokeLinecap="round"
          opacity={0.6}
        />
        <path d={shape.spinePath()} fill="var(--bone-shade)" stroke="var(--bone-edge)" strokeWidth={4} />
      </g>
      <path d={strands} fill="none" stroke="var(--cut-strand)" strokeWidth={1.1} opacity="var(--strands)" />
      <Ink d={shape.lumenPath(healthy)} move={move} fill={`url(#${id}-lumen)`} />
      <path
        d={shape.cuspPath(564, flow)}
        fill={`url(#${id}-cusp)`}
        stroke="var(--cut-sheen)"
        strokeWidth={1}
        opacity={hasValve ? 0.9 : 0}
      />
      <Ink
        d={shape.flowPath(lumen)}
        move={move}
        stroke={`var(--stage-${blood})`}
        strokeWidth={1.3}
        strokeDasharray="26 14"
        opacity={0.16 + 0.2 * pose.current}
      />
      <path
        d={shape.flowHeads(flow)}
        fill="none"
        stroke={`var(--stage-${blood})`}
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity={0.85}
      />
      <Ink
        d={shape.contrastPath(lumen, contrast.from, contrast.to)}
        move={move}
        fill={`url(#${id}-contrast)`}
        opacity={contrast.alpha}
      />
      {sides.map((side) => (
        <g key={side} opacity="var(--tissue)">
          <Ink d={shape.wallPath(side, media, adventitia, press)} move={move} fill="var(--cut-adventitia)" />
          <Ink d={shape.wallPath(side, intima, media, press)} move={move} fill="var(--cut-media)" />
          <Ink d={shape.wallPath(side, 0, intima, press)} move={move} fill="var(--cut-intima)" />
          <Ink
            d={shape.tissuePath(side, lumen, press)}
            move={move}
            fill={`url(#${id}-scar-${side})`}
            opacity={narrowed > 0.02 ? 1 : 0}
          />
          <Ink
            d={shape.fibrePath(side, lumen, press)}
            move={move}
            stroke="var(--cut-scar-line)"
            strokeWidth={1.1}
            opacity={narrowed > 0.05 ? 0.42 : 0}
          />
        </g>
      ))}
      <g fill="none" opacity="var(--tissue)">
        <path d={fibres} stroke="var(--cut-strand)" strokeWidth={1} opacity={0.8} />
        {muscle.map(({ d, dashes }) => (
          <path
            key={dashes}
            d={d}
            stroke="var(--cut-muscle)"
            strokeWidth={1.3}
            strokeDasharray={dashes}
            strokeLinecap="round"
            opacity={0.5}
          />
        ))}
        <path d={cells} stroke="var(--cut-sheen)" strokeWidth={1.6} strokeDasharray="7 4" opacity={0.5} />
      </g>
      <Ink d={shape.lumenEdges(lumen)} move={move} stroke="var(--cut-sheen)" strokeWidth={1.5} opacity={0.9} />
      <Ink
        d={shape.lumenPath(shape.lumenOf(pose.ghost ?? narrowed))}
        move={move}
        fill="var(--cut-contrast)"
        fillOpacity={0.06}
        stroke="var(--cut-contrast)"
        strokeWidth={1.6}
        strokeDasharray="2 7"
        strokeLinecap="round"
        opacity={pose.ghost === null ? 0 : 0.9}
      />
      <Devices pose={pose} move={move} id={id} />
      <Puncture scene={scene} move={move} id={id} />
      <IvusInset pose={pose} move={move} />
    </svg>
  );
}
