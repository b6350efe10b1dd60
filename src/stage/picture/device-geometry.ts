/**
 * The devices of the close-up, as geometry. They come in from the left; a picture in which they come from the right is
 * the mirror image, in a lumen turned round. Paths of one function always have the same commands.
 */
import { band, curve, lines, once, type Point, short, spread } from './paths.ts';
import { axis, type Lumen, middle, radius } from './vessel-geometry.ts';

/** Half the length of the balloon, cones included, and of the stent; the middle of a second stent that overlaps the first. */
export const balloonHalf = 150;
export const stentHalf = 140;
export const secondStent = middle + 176;

const smooth = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

/** Half the balloon's height above (-1) or below (1) the mid-line at `x`. */
function balloonHalfAt(x: number, sign: 1 | -1, inflated: number, lumen: Lumen): number {
  const { top, bottom } = lumen(x);
  const room = (sign < 0 ? axis(x) - top : bottom - axis(x)) - 1;
  const shoulder = smooth((balloonHalf - Math.abs(x - middle)) / 52) ** 0.8;
  const wanted = 5 + (radius + 4 - 5) * inflated * shoulder;
  return Math.max(4 + shoulder, Math.min(wanted, room));
}

/**
 * The balloon's outline. `inflated` 0 (wrapped round its shaft) to 1. It can't be wider than the lumen, so a narrowing
 * bites a waist into it.
 */
export function balloonPath(inflated: number, lumen: Lumen): string {
  const xs = spread(middle - balloonHalf, middle + balloonHalf, 41);
  const at = (sign: 1 | -1): Point[] => xs.map((x) => [x, axis(x) + sign * balloonHalfAt(x, sign, inflated, lumen)]);
  return band(at(-1), at(1));
}

/** Light along the balloon's upper side. */
export function balloonShine(inflated: number, lumen: Lumen): string {
  return curve(
    spread(middle - balloonHalf * 0.62, middle + balloonHalf * 0.62, 19).map(
      (x): Point => [x, axis(x) - balloonHalfAt(x, -1, inflated, lumen) * 0.66],
    ),
  );
}

/** How open the stent is at a place along it (0 near, 1 far): it opens from its far end as its cover draws back. */
export function stentOpening(along: number, open: number): number {
  return smooth(open * 2.5 - (1 - along) * 1.5);
}

type Edge = { readonly up: number; readonly down: number };
const stentEdge = (x: number, open: number, lumen: Lumen, centre: number): Edge => {
  const part = stentOpening((x - centre + stentHalf) / (2 * stentHalf), open);
  const { top, bottom } = lumen(x);
  return { up: 6 + (axis(x) - top - 8) * part, down: 6 + (bottom - axis(x) - 8) * part };
};

/**
 * The stent's mesh seen from the side: rows of zigzags that touch and make diamonds. `open` 0 (under its cover) to 1
 * (against the wall).
 */
export function stentPath(open: number, lumen: Lumen, centre = middle): string {
  const rows = 8;
  const xs = spread(centre - stentHalf, centre + stentHalf, 25);
  const at = (x: number, angle: number): Point => {
    const { up, down } = stentEdge(x, open, lumen, centre);
    const s = Math.sin(angle);
    return [x, axis(x) + s * (s < 0 ? up : down)];
  };
  const wide = Math.PI / rows;
  return spread(-Math.PI / 2, Math.PI / 2, rows + 1)
    .slice(0, -1)
    .map((from, row) => lines(xs.map((x, i) => at(x, from + ((i + row) % 2 === 0 ? 0 : wide)))))
    .join('');
}

/** The cloth of a covered stent, between its struts. */
export function stentCloth(open: number, lumen: Lumen): string {
  const xs = spread(middle - stentHalf, middle + stentHalf, 25);
  const at = (x: number) => stentEdge(x, open, lumen, middle);
  return band(
    xs.map((x): Point => [x, axis(x) - at(x).up]),
    xs.map((x): Point => [x, axis(x) + at(x).down]),
  );
}

/** The struts that the cut has gone through, lying on the wall above and below. */
export function strutEnds(open: number, lumen: Lumen, centre = middle): string {
  return spread(centre - stentHalf, centre + stentHalf, 25)
    .flatMap((x) => {
      const { up, down } = stentEdge(x, open, lumen, centre);
      return [axis(x) - up, axis(x) + down].map((y) => `M${short(x - 2)} ${short(y)}L${short(x + 2)} ${short(y)}`);
    })
    .join('');
}

const flat = (x: number): number => axis(Math.max(0, x));

/** The wire along the mid-line up to `tip`, ending in a soft J. */
export const wirePath = once((tip: number): string => {
  const start = tip - 34;
  const run = curve(spread(-760, start, 26).map((x): Point => [x, flat(x)]));
  const at = (dx: number, dy: number) => `${short(start + dx)} ${short(flat(start) + dy)}`;
  return `${run}C${at(16, 0)} ${at(33, -4)} ${at(34, -18)}C${at(34, -30)} ${at(20, -34)} ${at(13, -26)}`;
});

const tube = once((tip: number, half: number, taper: number): string => {
  const xs = [...spread(-760, tip - taper, 24), tip - taper * 0.4, tip];
  const at = (sign: 1 | -1): Point[] =>
    xs.map((x, i) => [x, flat(x) + sign * half * (i === xs.length - 1 ? 0.42 : i === xs.length - 2 ? 0.8 : 1)]);
  return band(at(-1), at(1));
});

/** A tube along the mid-line up to `tip`, `half` its half-thickness, tapering over its last stretch. */
export function tubePath(tip: number, half: number, taper = 22): string {
  return tube(tip, half, taper);
}

/**
 * The round ultrasound picture's inner edge: the lumen round the catheter, uneven where tissue narrows it, off the middle
 * where plaque lies on one side, flat where a neighbour presses on it.
 */
export function ringPoints(size: number, narrowed: number, shape: 'round' | 'eccentric' | 'flat' = 'round'): Point[] {
  const mean = size * (1 - 0.74 * narrowed);
  // The catheter in the middle stays in the lumen.
  const aside = shape === 'eccentric' ? Math.max(0, Math.min((size - mean) * 0.7, mean - 13)) : 5 * narrowed;
  return spread(0, 2 * Math.PI, 29)
    .slice(0, -1)
    .map((angle): Point => {
      const uneven = 1 - 0.2 * narrowed * Math.cos(2 * angle + 0.7) - 0.09 * narrowed * Math.sin(3 * angle);
      const breath = 1 + 0.018 * Math.sin(3 * angle + 1) + 0.012 * Math.cos(5 * angle);
      if (shape === 'flat')
        return [
          Math.cos(angle) * size * breath * (1 + 0.12 * narrowed),
          Math.sin(angle) * size * breath * (1 - 0.8 * narrowed),
        ];
      const r = mean * uneven * breath;
      return [Math.cos(angle) * r + aside, Math.sin(angle) * r - aside * 0.6];
    });
}
