/**
 * The vessel cut lengthwise, as geometry: from how narrowed it is to path text. Units are those of the close-up's
 * drawing, 720 by 520, the lesion in its middle, left and right alike. Paths of one function always have the same commands.
 */
import { band, curve, lines, type Point, short, spread } from './paths.ts';

export const width = 720;
export const height = 520;
/** Where the lesion sits, and half its length. */
export const middle = 360;
export const lesionHalf = 128;
/** Half the height of the open lumen, and the thickness of the wall's layers from within: intima, media, adventitia. */
export const radius = 74;
export const layers = { intima: 5, media: 13, adventitia: 11 } as const;

/** The vessel's mid-line, a slow bend. */
export function axis(x: number): number {
  return 260 + 7 * Math.cos((x / width) * 2 * Math.PI);
}

/** 1 at the middle of the lesion, 0 outside it, with a broad top: the outline of scarred tissue. */
export function bump(x: number): number {
  const t = (x - middle) / lesionHalf;
  if (Math.abs(t) >= 1) return 0;
  const dome = Math.cos((t * Math.PI) / 2) ** 2;
  const ridge = 1 + 0.05 * Math.cos(t * 9) * dome;
  return Math.min(1, dome ** 0.8 * ridge);
}

const stations = spread(-24, width + 24, 33);

/** How far tissue stands into the lumen on each side at `x`; `narrowed` 0 to 1 is the part of the diameter taken. */
export function tissue(x: number, narrowed: number): { readonly above: number; readonly below: number } {
  const taken = 2 * radius * narrowed * bump(x);
  const lean = 0.06 * Math.cos((x - middle) / 34);
  return { above: taken * (0.54 + lean * narrowed), below: taken * (0.46 - lean * narrowed) };
}

/** The upper and lower edge of the lumen at `x`. `press` 0 to 1: how hard a balloon presses the wall outward. */
export function lumenAt(x: number, narrowed: number, press = 0): { readonly top: number; readonly bottom: number } {
  const { above, below } = tissue(x, narrowed);
  const out = 4 * press * bump(x);
  return { top: axis(x) - radius - out + above, bottom: axis(x) + radius + out - below };
}

const edge = (narrowed: number, press: number, side: 'top' | 'bottom'): Point[] =>
  stations.map((x) => [x, lumenAt(x, narrowed, press)[side]]);

/** The open inside of the vessel. */
export function lumenPath(narrowed: number, press = 0): string {
  return band(edge(narrowed, press, 'top'), edge(narrowed, press, 'bottom'));
}

/** The lumen's two edges, as lines. */
export function lumenEdges(narrowed: number, press = 0): string {
  return curve(edge(narrowed, press, 'top')) + curve(edge(narrowed, press, 'bottom'));
}

/** One layer of the wall, above or below: from `inner` to `outer`, measured outward from the healthy lumen's edge. */
export function wallPath(side: 'top' | 'bottom', inner: number, outer: number, press = 0): string {
  const sign = side === 'top' ? -1 : 1;
  const at = (out: number): Point[] =>
    stations.map((x) => [x, axis(x) + sign * (radius + out + 4 * press * bump(x) * (1 - out / 90))]);
  return band(at(outer), at(inner));
}

/** The tissue that narrows the lumen, between the healthy edge and the lumen as it is. */
export function tissuePath(side: 'top' | 'bottom', narrowed: number, press = 0): string {
  const wall = edge(0, press, side);
  const now = edge(Math.max(narrowed, 0.012), press, side);
  const near = (points: readonly Point[]) => points.filter(([x]) => Math.abs(x - middle) <= lesionHalf + 24);
  return band(near(wall), near(now));
}

/** Lines of fibre within the tissue: the same outline at parts of its depth. */
export function fibrePath(side: 'top' | 'bottom', narrowed: number, press = 0): string {
  const xs = spread(middle - lesionHalf * 0.92, middle + lesionHalf * 0.92, 13);
  return [0.25, 0.5, 0.75]
    .map((depth, k) => {
      const inset = 0.1 * (k + 1);
      const own = xs.map((x) => middle + (x - middle) * (1 - inset));
      return curve(
        own.map((x): Point => {
          const wall = lumenAt(x, 0, press)[side];
          return [x, wall + (lumenAt(x, narrowed, press)[side] - wall) * depth];
        }),
      );
    })
    .join('');
}

/**
 * Contrast in the lumen between `from` and `to` (left and right ends, in drawing units), its ends rounded off as it
 * streams. `from` may equal `to`: nothing to see, the same commands.
 */
export function contrastPath(narrowed: number, from: number, to: number): string {
  const xs = spread(from, to, 41);
  const reach = Math.max(1, to - from);
  const round = (x: number) => {
    const near = Math.min(x - from, to - x) / Math.min(90, reach);
    const open = from <= -24 && x - from < to - x ? 1 : to >= width + 24 && to - x < x - from ? 1 : near;
    return Math.sqrt(Math.max(0, Math.min(1, open)));
  };
  const at = (side: 'top' | 'bottom'): Point[] =>
    xs.map((x) => {
      const { top, bottom } = lumenAt(x, narrowed);
      const mid = (top + bottom) / 2;
      const wall = side === 'top' ? top + 1 : bottom - 1;
      return [x, mid + (wall - mid) * round(x)];
    });
  return band(at('top'), at('bottom'));
}

/** Lines of flow: they crowd through a narrowing. Drawn left to right; the arrowheads are apart. */
export function flowPath(narrowed: number): string {
  return [-0.72, -0.36, 0.36, 0.72]
    .map((lane) =>
      curve(
        spread(-24, width + 24, 25).map((x): Point => {
          const { top, bottom } = lumenAt(x, narrowed);
          return [x, (top + bottom) / 2 + ((bottom - top) / 2) * lane];
        }),
      ),
    )
    .join('');
}

/** Small open arrowheads along the flow, pointing left or right. */
export function flowHeads(toward: 'left' | 'right'): string {
  const tip = toward === 'left' ? -6 : 6;
  return [-0.72, -0.36, 0.36, 0.72]
    .flatMap((lane, i) => [70 + 22 * i, 596 + 18 * i].map((x): [number, number] => [x, axis(x) + radius * lane]))
    .map(([x, y]) =>
      lines([
        [x - tip, y - 4],
        [x, y],
        [x - tip, y + 4],
      ]),
    )
    .join('');
}

/** A pair of valve cusps, open with the flow, at `x`. */
export function cuspPath(x: number, toward: 'left' | 'right'): string {
  const way = toward === 'left' ? -1 : 1;
  const cusp = (sign: 1 | -1) => {
    const wall = axis(x) + sign * radius;
    const p = (dx: number, dy: number) => `${short(x + way * dx)} ${short(wall - sign * dy)}`;
    return `M${p(0, 0)}C${p(18, 4)} ${p(34, 26)} ${p(62, 30)}C${p(48, 14)} ${p(44, 4)} ${p(40, 0)}`;
  };
  return cusp(-1) + cusp(1);
}
