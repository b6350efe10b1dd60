/** The close-up: the vessel cut lengthwise with what lies in it, or what else the scene looks at. */
import { useId } from 'react';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { CentralLine } from './CentralLine.tsx';
import { Chest } from './Chest.tsx';
import { Devices } from './Devices.tsx';
import type { Move } from './Ink.tsx';
import { IvusInset } from './IvusInset.tsx';
import { Joint } from './Joint.tsx';
import { Needle } from './Needle.tsx';
import { Paints } from './Paints.tsx';
import { PressureInset } from './PressureInset.tsx';
import { Puncture } from './Puncture.tsx';
import { poseOf } from './pose.ts';
import { Room } from './Room.tsx';
import { Spine } from './Spine.tsx';
import { Vessel } from './Vessel.tsx';
import { height, width } from './vessel-geometry.ts';
import { WorkDevices } from './WorkDevices.tsx';

type VesselCutProps = { readonly scene: Scene; readonly cast: Cast; readonly move: Move };

/**
 * Draws the scene's close-up. What the case never needs isn't mounted; what it needs is, from the first step on.
 * Decorative for a screen reader: the stage around it carries the words.
 */
export function VesselCut({ scene, cast, move }: VesselCutProps) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const pose = poseOf(scene, cast.circuit === 'fistula');
  const { views, kinds } = cast;
  const part = { scene, cast, pose, move, id };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <Paints id={id} blood={scene.blood} />
      <rect width={width} height={height} fill="var(--stage)" />
      <rect width={width} height={height} fill={`url(#${id}-glow)`} />
      {views.has('vessel') && (
        <>
          <Vessel {...part} />
          <Devices pose={pose} move={move} id={id} covered={cast.covered} />
          <WorkDevices {...part} />
          {kinds.has('ivus') && <IvusInset {...part} />}
          {kinds.has('physiology') && <PressureInset {...part} />}
        </>
      )}
      {views.has('puncture') && <Puncture {...part} />}
      {views.has('needle') && <Needle {...part} />}
      {views.has('spine') && <Spine {...part} />}
      {views.has('joint') && <Joint {...part} />}
      {views.has('chest') && <Chest {...part} />}
      {views.has('line') && <CentralLine {...part} />}
      {views.has('room') && <Room {...part} />}
    </svg>
  );
}
