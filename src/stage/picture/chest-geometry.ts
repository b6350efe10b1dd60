/** A chest that turns, as geometry. Paths of one function always have the same commands. */
import { band, curve, loop, type Point, points, spread } from './paths.ts';

/** The chest turned by `turned` degrees: what lies in front and what lies behind part. */
function seen(x: number, y: number, z: number, turned: number): Point {
  const a = (turned * Math.PI) / 180;
  return [360 + (x - 360) * Math.cos(a) + z * Math.sin(a), y];
}
export function ribsOf(turned: number): string {
  return spread(0, 6, 7)
    .flatMap((k) =>
      [-1, 1].map((side) => {
        const y = 84 + k * 54;
        const wide = 150 + 62 * Math.sin(((k + 1.2) / 8) * Math.PI);
        return curve(
          (
            [
              [0.1, -6, 60],
              [0.55, -26, 92],
              [0.93, 14, 40],
              [1, 48, -20],
              [0.8, 84, -84],
              [0.45, 96, -100],
            ] as const
          ).map(([part, dy, back]) => seen(360 + side * wide * part, y + dy, -back, turned)),
        );
      }),
    )
    .join('');
}
export function lungsOf(turned: number): string {
  return [-1, 1]
    .map((side) =>
      loop(
        points('40 90  84 58  132 96  176 190  204 300  212 400  150 410  78 392  50 330  44 210').map(([dx, y]) =>
          seen(360 + side * dx, y, side === 1 && dx < 90 ? 20 : 0, turned),
        ),
      ),
    )
    .join('');
}
export const heartOf = (turned: number): string =>
  loop(
    points('330 250  352 214  392 220  440 286  470 360  450 400  380 410  326 390  316 320').map(([x, y]) =>
      seen(x, y, 46, turned),
    ),
  );
export const densityAt = (turned: number): Point => seen(492, 226, 118, turned);
export const backboneOf = (turned: number): string =>
  band(
    spread(20, 520, 7).map((y): Point => seen(344, y, -104, turned)),
    spread(20, 520, 7).map((y): Point => seen(376, y, -104, turned)),
  );
