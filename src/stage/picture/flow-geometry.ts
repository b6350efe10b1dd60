/** The flow in the vessel of the close-up, and the valve that it passes. */
import { curve, lines, once, type Point, short, spread } from './paths.ts';
import { axis, type Lumen, radius, width } from './vessel-geometry.ts';

const lanes = [-0.74, -0.4, 0.4, 0.74] as const;

/** Lines of flow: they crowd together through a narrowing. */
export function flowPath(lumen: Lumen): string {
  return lanes
    .map((lane) =>
      curve(
        spread(-24, width + 24, 27).map((x): Point => {
          const { top, bottom } = lumen(x);
          return [x, (top + bottom) / 2 + ((bottom - top) / 2) * lane];
        }),
      ),
    )
    .join('');
}

/** Small open arrowheads on the lines of flow, outside the lesion. */
export const flowHeads = once((toward: 'left' | 'right'): string => {
  const tip = toward === 'left' ? -7 : 7;
  return lanes
    .flatMap((lane, i) => [126 + 26 * i, 548 + 22 * i].map((x): Point => [x, axis(x) + radius * lane]))
    .map(([x, y]) =>
      lines([
        [x - tip, y - 4.5],
        [x, y],
        [x - tip, y + 4.5],
      ]),
    )
    .join('');
});

/** A pair of valve cusps at `x`, standing open in the flow. */
export const cuspPath = once((x: number, toward: 'left' | 'right'): string => {
  const dir = toward === 'left' ? -1 : 1;
  return ([-1, 1] as const)
    .map((sign) => {
      const foot = axis(x) + sign * radius;
      const p = (dx: number, dy: number) => `${short(x + dir * dx)} ${short(foot - sign * dy)}`;
      return `M${p(-6, -2)}C${p(10, 3)} ${p(26, 22)} ${p(62, 34)}C${p(66, 36)} ${p(66, 31)} ${p(63, 30)}C${p(44, 22)} ${p(36, 8)} ${p(30, -2)}Z`;
    })
    .join('');
});
