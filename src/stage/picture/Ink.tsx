/** One animated path of the stage: always in the page, its outline, strength and place carried over from scene to scene. */
import * as m from 'framer-motion/m';
import type { SVGAttributes } from 'react';

/** How a change is carried out: seconds, and the easing curve. */
export type Move = { readonly duration: number; readonly ease: readonly [number, number, number, number] };

type InkProps = {
  readonly d: string;
  readonly move: Move;
  readonly opacity?: number;
} & Pick<
  SVGAttributes<SVGPathElement>,
  | 'fill'
  | 'stroke'
  | 'strokeWidth'
  | 'strokeLinecap'
  | 'strokeLinejoin'
  | 'strokeDasharray'
  | 'fillOpacity'
  | 'strokeOpacity'
>;

/** A path whose outline and opacity move to their new values. `d` keeps its commands for as long as it is mounted. */
export function Ink({ d, move, opacity = 1, fill = 'none', ...rest }: InkProps) {
  return <m.path initial={false} animate={{ d, opacity }} transition={moving(move)} fill={fill} {...rest} />;
}

/** The transition as the animation library wants it. */
export function moving(move: Move): { duration: number; ease: [number, number, number, number] } {
  const [a, b, c, d] = move.ease;
  return { duration: move.duration, ease: [a, b, c, d] };
}
