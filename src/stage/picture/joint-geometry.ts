/** A knee from the side, as geometry. Paths of one function always have the same commands. */
import { curve, loop, type Point, points } from './paths.ts';

/** Turns points about (x, y), degrees clockwise. */
function turn(points: readonly Point[], [x, y]: Point, degrees: number): Point[] {
  const a = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  return points.map(([px, py]) => [x + (px - x) * c - (py - y) * s, y + (px - x) * s + (py - y) * c]);
}

const knee: Point = [352, 262];
/** The shin bone, bent by so many degrees. */
export const shin = (bend: number): string =>
  loop(
    turn(
      points(
        '284 282  330 274  376 276  418 286  420 316  396 352  386 420  384 560  336 560  330 420  312 352  284 314',
      ),
      knee,
      bend,
    ),
  );
/** The thin bone behind it. */
export const calfBone = (bend: number): string => {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = turn(
    [
      [292, 336],
      [302, 430],
      [300, 570],
    ],
    knee,
    bend,
  );
  return curve([a, b, c]);
};
export const thigh = loop(
  points(
    '300 -40  360 -40  362 90  378 160  414 206  420 246  392 270  360 256  330 268  294 258  276 222  296 160  304 90',
  ),
);
export const kneecap = (bend: number): string =>
  loop(turn(points('440 190  458 204  462 236  446 256  432 240  430 208'), knee, bend * 0.55));
/** The outline of the leg round the joint: a line to be drawn broad. */
export const flesh = (bend: number): string =>
  curve([
    [332, -60],
    [332, 60],
    [342, 190],
    knee,
    ...turn(
      [
        [352, 400],
        [350, 640],
      ],
      knee,
      bend,
    ),
  ]);
/** A calcified body beside the joint. */
export const looseBody = (bend: number): Point => turn([[300, 190]], knee, bend * 0.3)[0] ?? knee;
