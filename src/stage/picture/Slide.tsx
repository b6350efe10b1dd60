import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import { tubePath } from './device-geometry.ts';
import { type Move, moving } from './Ink.tsx';

type SlideProps = {
  readonly back?: number;
  readonly opacity?: number;
  readonly move: Move;
  readonly children: ReactNode;
};

/** What slides along the vessel as one: `back` units behind where it rests. */
export function Slide({ back = 0, opacity = 1, move, children }: SlideProps) {
  return (
    <m.g initial={false} animate={{ x: -back, opacity }} transition={moving(move)}>
      {children}
    </m.g>
  );
}

/** What is drawn along its own length: `part` 0 (none of it) to 1 (all). */
export function Thread({
  d,
  part,
  move,
  stroke,
  strokeWidth,
  opacity = 1,
}: {
  readonly d: string;
  readonly part: number;
  readonly move: Move;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity?: number;
}) {
  return (
    <m.path
      d={d}
      initial={false}
      animate={{ pathLength: part, opacity: part === 0 ? 0 : opacity }}
      transition={moving(move)}
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
    />
  );
}

/** A tube with its edge. */
export function Tube({ tip, half, taper = 22, id }: { tip: number; half: number; taper?: number; id: string }) {
  return (
    <path d={tubePath(tip, half, taper)} fill={`url(#${id}-tube)`} stroke="var(--cut-tube-edge)" strokeWidth={1} />
  );
}
