/** Wires that cross a plug: from the near end, from the far end by a side channel, or turned aside. */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { type Move, moving } from './Ink.tsx';
import { Slide, Thread, Tube } from './Slide.tsx';
import * as work from './work-geometry.ts';

type CrossingProps = { readonly scene: Scene; readonly cast: Cast; readonly move: Move; readonly id: string };

const wires = [
  ['var(--cut-wire-edge)', 5],
  ['var(--stage-gold)', 2.4],
] as const;

/** Draws the wires, and the side channel. */
export function Crossing({ scene, cast, move, id }: CrossingProps) {
  const step = scene.of?.do === 'cross' ? scene.of : null;
  const round = scene.lesion !== null && cast.roundabout.has(scene.lesion.id);
  const { moment } = scene;
  const fromFar = round && step !== null && step.direction !== 'antegrade';
  const both = fromFar && step.direction === 'combined';
  const failed = step?.outcome !== undefined;
  const near =
    step === null || (fromFar && !both) ? 0 : { stump: 0.44, channel: both ? 0.6 : 0.66, through: 1, short: 0 }[moment];
  const far = !fromFar ? 0 : { stump: 0.5, channel: both ? 0.88 : 0.84, through: 1, short: 0.78 }[moment];
  const aside = step !== null && failed && !(fromFar && !both) ? { stump: 0.5, short: 1 }[moment] : 0;
  return (
    <>
      {cast.roundabout.size > 0 && (
        <m.g
          initial={false}
          animate={{ opacity: round ? 1 : 0 }}
          transition={moving(move)}
          fill="none"
          strokeLinecap="butt"
        >
          <path d={work.collateral} stroke="var(--cut-adventitia)" strokeWidth={24} opacity="var(--tissue)" />
          <path d={work.collateral} stroke="var(--cut-media)" strokeWidth={18} opacity="var(--tissue)" />
          <path d={work.collateral} stroke={`var(--cut-${scene.blood})`} strokeWidth={13} />
        </m.g>
      )}
      <Slide back={step === null || (fromFar && !both) ? 700 : failed || moment === 'stump' ? 0 : -20} move={move}>
        <Tube tip={196} half={5.5} id={id} />
      </Slide>
      {wires.map(([stroke, wide]) => (
        <g key={stroke}>
          <Thread
            d={work.crossingWire()}
            part={failed ? 0 : (near ?? 0)}
            move={move}
            stroke={stroke}
            strokeWidth={wide}
          />
          <Thread d={work.deflectedWire()} part={aside ?? 0} move={move} stroke={stroke} strokeWidth={wide} />
          {cast.roundabout.size > 0 && (
            <Thread
              d={work.returningWire(both ? 352 : 96)}
              part={far ?? 0}
              move={move}
              stroke={stroke}
              strokeWidth={wide}
            />
          )}
        </g>
      ))}
    </>
  );
}
