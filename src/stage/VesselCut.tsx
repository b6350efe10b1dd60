/** The close-up: the vessel cut lengthwise, with what lies in it. */
import { useId } from 'react';
import { Devices } from './Devices.tsx';
import { Ink, type Move } from './Ink.tsx';
import { IvusInset } from './IvusInset.tsx';
import { poseOf } from './pose.ts';
import { Puncture } from './Puncture.tsx';
import type { Scene } from './scene.ts';
import * as shape from './vessel-geometry.ts';

type VesselCutProps = { readonly scene: Scene; readonly move: Move };

const valved = /femoral-vein|popliteal-vein|tibial-vein|saphenous|axillary-vein|basilic|cephalic|brachial-vein/;

/** Draws the scene's close-up. Decorative for a screen reader: the stage around it carries the words. */
export function VesselCut({ scene, move }: VesselCutProps) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const pose = poseOf(scene);
  const { narrowed, press } = pose;
  const blood = scene.blood === 'vein' ? 'vein' : 'artery';
  const inVessel = scene.view === 'vessel' ? 1 : 0;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={`${id}-lumen`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={`var(--cut-${blood}-deep)`} />
          <stop offset="0.5" stopColor={`var(--cut-${blood})`} />
          <stop offset="1" stopColor={`var(--cut-${blood}-deep)`} />
        </linearGradient>
        <linearGradient id={`${id}-contrast`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--cut-contrast-deep)" />
          <stop offset="0.5" stopColor="var(--cut-contrast)" />
          <stop offset="1" stopColor="var(--cut-contrast-deep)" />
        </linearGradient>
        <linearGradient id={`${id}-balloon`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--cut-balloon-edge)" />
          <stop offset="0.45" stopColor="var(--cut-balloon-mid)" />
          <stop offset="1" stopColor="var(--cut-balloon-edge)" />
        </linearGradient>
        <linearGradient id={`${id}-tube`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--cut-tube)" />
          <stop offset="0.4" stopColor="var(--cut-tube-light)" />
          <stop offset="1" stopColor="var(--cut-tube)" />
        </linearGradient>
        <linearGradient id={`${id}-scar-top`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--cut-scar-deep)" />
          <stop offset="1" stopColor="var(--cut-scar)" />
        </linearGradient>
        <linearGradient id={`${id}-scar-bottom`} x1="0" y1="1" x2="0" y2="0">
          <stop offset="0" stopColor="var(--cut-scar-deep)" />
          <stop offset="1" stopColor="var(--cut-scar)" />
        </linearGradient>
      </defs>
      <rect width={shape.width} height={shape.height} fill="var(--stage)" />
      <g>
        <Ink d={shape.lumenPath(0, press)} move={move} fill={`url(#${id}-lumen)`} opacity={inVessel} />
        {(['top', 'bottom'] as const).map((side) => (
          <g key={side}>
            <Ink d={shape.wallPath(side, 18, 29, press)} move={move} fill="var(--cut-adventitia)" opacity={inVessel} />
            <Ink d={shape.wallPath(side, 5, 18, press)} move={move} fill="var(--cut-media)" opacity={inVessel} />
            <Ink d={shape.wallPath(side, 0, 5, press)} move={move} fill="var(--cut-intima)" opacity={inVessel} />
            <Ink
              d={shape.tissuePath(side, narrowed, press)}
              move={move}
              fill={`url(#${id}-scar-${side})`}
              opacity={inVessel}
            />
            <Ink
              d={shape.fibrePath(side, narrowed, press)}
              move={move}
              stroke="var(--cut-scar-line)"
              strokeWidth={1}
              opacity={narrowed > 0.05 ? 0.5 * inVessel : 0}
            />
          </g>
        ))}
        <Ink
          d={shape.lumenEdges(narrowed, press)}
          move={move}
          stroke="var(--cut-sheen)"
          strokeWidth={1.5}
          opacity={inVessel}
        />
        <Ink
          d={shape.flowPath(narrowed)}
          move={move}
          stroke={`var(--stage-${blood})`}
          strokeWidth={1.2}
          opacity={0.35 * inVessel}
        />
        <path
          d={shape.flowHeads(pose.flow)}
          fill="none"
          stroke={`var(--stage-${blood})`}
          strokeWidth={1.6}
          opacity={0.8 * inVessel}
        />
        <path
          d={shape.cuspPath(560, pose.flow)}
          fill="var(--cut-intima)"
          opacity={scene.focus !== null && valved.test(scene.focus) ? 0.8 * inVessel : 0}
        />
        <Ink
          d={shape.lumenPath(pose.ghost ?? narrowed)}
          move={move}
          fill="var(--cut-contrast)"
          fillOpacity={0.12}
          stroke="var(--cut-contrast)"
          strokeWidth={1.4}
          strokeDasharray="2 6"
          opacity={pose.ghost === null ? 0 : inVessel}
        />
        <Ink
          d={shape.contrastPath(narrowed, pose.contrast.from, pose.contrast.to)}
          move={move}
          fill={`url(#${id}-contrast)`}
          opacity={pose.contrast.alpha * inVessel}
        />
        <g opacity={inVessel}>
          <Devices pose={pose} move={move} id={id} />
        </g>
      </g>
      <Puncture scene={scene} move={move} id={id} />
      <IvusInset pose={pose} move={move} />
    </svg>
  );
}
