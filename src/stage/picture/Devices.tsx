/** The devices in the close-up: wire, catheter, balloon, stent, ultrasound probe. */
import * as m from 'framer-motion/m';
import type { Cast } from '../cast.ts';
import {
  balloonHalf,
  balloonPath,
  balloonShine,
  secondStent,
  stentCloth,
  stentHalf,
  stentPath,
  strutEnds,
  tubePath,
  wirePath,
} from './device-geometry.ts';
import { Ink, type Move, moving } from './Ink.tsx';
import type { Pose } from './pose.ts';
import { Slide } from './Slide.tsx';
import { axis, lumenOf, middle, turned } from './vessel-geometry.ts';

type Part = { readonly pose: Pose; readonly move: Move; readonly id: string; readonly cast: Cast };

/** A metal band on a shaft, as fluoroscopy sees it. */
function Band({ x, half }: { x: number; half: number }) {
  return <rect x={x - 2.5} y={axis(x) - half} width={5} height={half * 2} rx={1} fill="var(--cut-marker)" />;
}

/** The devices, drawn from the left; the group is mirrored when they come from the right. */
export function Devices({ pose, move, id, cast }: Part) {
  const { balloon, stent, second, ivus, narrowed, press } = pose;
  const isSecond = second.shown && second.open < 1;
  const carried = isSecond ? second : stent;
  const stentEnd = (isSecond ? secondStent : middle) + stentHalf;
  // A stent keeps its own width where the wall is widened.
  const straight = lumenOf(narrowed, press, { ...pose.form, swell: 'none' });
  const lumen = pose.mirrored ? turned(straight) : straight;
  return (
    <g
      transform={pose.mirrored ? 'matrix(-1 0 0 1 720 0)' : 'matrix(1 0 0 1 0 0)'}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <Slide back={stent.back} opacity={stent.shown ? 1 : 0} move={move}>
        {cast.covered && (
          <Ink
            d={stentCloth(stent.open, lumen)}
            move={move}
            fill="var(--cut-cloth)"
            opacity={pose.left.has('covered-stent') || pose.covering ? 0.34 : 0}
          />
        )}
        <Ink d={stentPath(stent.open, lumen)} move={move} stroke="var(--cut-strut)" strokeWidth={1.5} opacity={0.9} />
        <Ink d={strutEnds(stent.open, lumen)} move={move} stroke="var(--stage-metal)" strokeWidth={4} />
      </Slide>
      {cast.stentedTwice && (
        <Slide back={second.back} opacity={second.shown ? 1 : 0} move={move}>
          <Ink
            d={stentPath(second.open, lumen, secondStent)}
            move={move}
            stroke="var(--cut-strut)"
            strokeWidth={1.5}
            opacity={0.9}
          />
          <Ink d={strutEnds(second.open, lumen, secondStent)} move={move} stroke="var(--stage-metal)" strokeWidth={4} />
        </Slide>
      )}
      <Slide back={pose.wireBack} move={move}>
        <path d={wirePath(650)} fill="none" stroke="var(--cut-wire-edge)" strokeWidth={4} />
        <path d={wirePath(650)} fill="none" stroke="var(--stage-gold)" strokeWidth={2} />
      </Slide>
      <Slide back={pose.catheterBack} move={move}>
        <path d={tubePath(pose.tip, 7)} fill={`url(#${id}-tube)`} stroke="var(--cut-tube-edge)" strokeWidth={1} />
        <Band x={pose.tip - 18} half={7} />
      </Slide>
      <Slide back={balloon.back} opacity={balloon.shown ? 1 : 0} move={move}>
        <path
          d={tubePath(middle + balloonHalf + 34, 4)}
          fill={`url(#${id}-tube)`}
          stroke="var(--cut-tube-edge)"
          strokeWidth={1}
        />
        <Band x={middle - balloonHalf + 30} half={4} />
        <Band x={middle + balloonHalf - 30} half={4} />
        <Ink
          d={balloonPath(balloon.inflated, lumen)}
          move={move}
          fill={`url(#${id}-balloon)`}
          stroke="var(--stage-balloon)"
          strokeWidth={1.6}
        />
        <Ink
          d={balloonShine(balloon.inflated, lumen)}
          move={move}
          stroke="var(--cut-shine)"
          strokeWidth={3}
          opacity={balloon.inflated > 0.5 ? 0.65 : 0}
        />
      </Slide>
      <Slide back={carried.shown && carried.open < 1 ? carried.back : 700} opacity={carried.shown ? 1 : 0} move={move}>
        <path d={tubePath(stentEnd + 34, 4)} fill={`url(#${id}-tube)`} stroke="var(--cut-tube-edge)" strokeWidth={1} />
        <m.g initial={false} animate={{ x: -carried.open * 300 }} transition={moving(move)}>
          <path
            d={tubePath(stentEnd + 8, 8, 4)}
            fill={`url(#${id}-tube)`}
            fillOpacity={0.75}
            stroke="var(--cut-tube-edge)"
            strokeWidth={1}
          />
          <Band x={stentEnd} half={8} />
        </m.g>
      </Slide>
      <Slide back={ivus.back} opacity={ivus.shown ? 1 : 0} move={move}>
        <path d={tubePath(556, 5)} fill={`url(#${id}-tube)`} stroke="var(--cut-tube-edge)" strokeWidth={1} />
        <rect x={512} y={axis(520) - 6} width={16} height={12} rx={3} fill="var(--stage-balloon)" />
        <path
          d={`M520 ${axis(520) - 10}V${axis(520) - 58}M520 ${axis(520) + 10}V${axis(520) + 58}`}
          stroke="var(--stage-balloon)"
          strokeWidth={1.4}
          strokeDasharray="2 5"
          opacity={ivus.looks ? 0.8 : 0}
        />
      </Slide>
    </g>
  );
}
