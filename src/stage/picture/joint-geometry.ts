/** A knee from the side, or turned to face the beam, as geometry. Paths of one function always have the same commands. */
import { curve, loop, type Point, points } from './paths.ts';

/** Turns points about (x, y), degrees clockwise. */
function turn(points: readonly Point[], [x, y]: Point, degrees: number): Point[] {
  const a = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  return points.map(([px, py]) => [x + (px - x) * c - (py - y) * s, y + (px - x) * s + (py - y) * c]);
}

const knee: Point = [352, 262];
const shins = {
  side: points(
    '284 282  330 274  376 276  418 286  420 316  396 352  386 420  384 560  336 560  330 420  312 352  284 314',
  ),
  front: points(
    '262 290  308 284  396 284  440 290  436 322  406 362  388 430  384 560  330 560  324 430  300 362  266 322',
  ),
};
const thighs = {
  side: points(
    '300 -40  360 -40  362 90  378 160  414 206  420 246  392 270  360 256  330 268  294 258  276 222  296 160  304 90',
  ),
  front: points(
    '322 -40  376 -40  378 90  394 150  430 208  434 250  404 274  352 246  300 274  268 250  272 208  308 150  322 90',
  ),
};
const kneecaps = {
  side: points('440 190  458 204  462 236  446 256  432 240  430 208'),
  front: points('352 166  380 184  380 218  352 242  324 218  324 184'),
};
const calves = {
  side: points('292 336  302 430  300 570'),
  front: points('278 344  284 440  286 570'),
};
const seen = (turned: boolean): 'side' | 'front' => (turned ? 'front' : 'side');

/** The shin bone, bent by so many degrees. */
export const shin = (bend: number, turned = false): string => loop(turn(shins[seen(turned)], knee, bend));
/** The thin bone behind it. */
export const calfBone = (bend: number, turned = false): string => curve(turn(calves[seen(turned)], knee, bend));
export const thigh = (turned = false): string => loop(thighs[seen(turned)]);
export const kneecap = (bend: number, turned = false): string =>
  loop(turn(kneecaps[seen(turned)], knee, turned ? 0 : bend * 0.55));
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
/** A calcified body: above the kneecap while the joint is straight, slipped down between the bones when it is bent. */
export function looseBody(bend: number, turned = false): Point {
  if (turned) return [424, 148];
  const part = Math.min(1, bend / 66);
  return [412 - 6 * part, 146 + 150 * part];
}
