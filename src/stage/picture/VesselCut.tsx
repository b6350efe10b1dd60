/** The close-up: the vessel cut lengthwise with what lies in it, or what else the scene looks at. */
import { memo, type ReactNode, useId } from 'react';
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

type HeldProps = {
  readonly seen: boolean;
  /** Others come over it: it doesn't go out by itself. */
  readonly covered?: boolean;
  readonly cast: Cast;
  readonly children: ReactNode;
};

/** Holds what is drawn as it was while nobody sees it: only what comes in sight, is in it or goes out is drawn anew. */
const Held = memo(
  function Held({ children }: HeldProps) {
    return children;
  },
  (was, now) => !now.seen && (now.covered === true || !was.seen) && was.cast === now.cast,
);

type VesselCutProps = { readonly scene: Scene; readonly cast: Cast; readonly move: Move };

/** What lies over the vessel when the scene looks elsewhere. */
const others = [
  ['puncture', Puncture],
  ['needle', Needle],
  ['spine', Spine],
  ['joint', Joint],
  ['chest', Chest],
  ['line', CentralLine],
  ['room', Room],
] as const;

/**
 * Draws the scene's close-up. What the case never needs isn't mounted; what it needs is, from the first step on.
 * Decorative for a screen reader: the stage around it carries the words.
 */
export function VesselCut({ scene, cast, move }: VesselCutProps) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const pose = poseOf(scene, cast.circuit === 'fistula');
  const { views, kinds } = cast;
  const part = { scene, cast, pose, move, id };
  const held = (view: Scene['view']) => ({ seen: scene.view === view, cast });
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
        <Held {...held('vessel')} covered>
          <Vessel {...part} />
          <Devices pose={pose} move={move} id={id} cast={cast} />
          <WorkDevices {...part} />
          {kinds.has('ivus') && <IvusInset {...part} />}
          {kinds.has('physiology') && <PressureInset {...part} />}
        </Held>
      )}
      {others.map(
        ([view, Picture]) =>
          views.has(view) && (
            <Held key={view} {...held(view)}>
              <Picture {...part} />
            </Held>
          ),
      )}
    </svg>
  );
}
