/**
 * The devices of the close-up, as geometry. They come in from the left; a picture in which they come from the right is
 * the mirror image. Paths of one function always have the same commands.
 */
import { band, curve, lines, type Point, short, spread } from './paths.ts';
import { axis, bump, lumenAt, middle, radius } from './vessel-geometry.ts';

/** Half the length of the balloon's working part, and of the stent. */
export const balloonHalf = 118;
export const stentHalf = 132;

const smooth = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

/**
 * The balloon's outline. `inflated` 0 (wrapped round its shaft) to 1; `narrowed` bites the waist, because the balloon
 * can't be wider than the lumen.
 */
export function balloonPath(inflated: number, narrowed: number, press = 0): string {
  const xs = spread(middle - balloonHalf, middle + balloonHalf, 33);
  const at = (sign: 1 | -1): Point[] =>
    xs.map((x) => {
      const { top, bottom } = lumenAt(x, narrowed, press);
      const mid = axis(x);
      const room = sign < 0 ? mid - top : bottom - mid;
      const shoulder = smooth((balloonHalf - Math.abs(x - middle)) / 34);
      const wanted = 6 + (radius + 3 - 6) * inflated * shoulder;
      const pleat = inflated < 0.05 ? Math.sin((x - middle) / 9) * 0.6 : 0;
      return [x, mid + sign * Math.max(shoulder === 0 ? 4 : 5.5, Math.min(wanted, room - 1.5)) + pleat];
    });
  return band(at(-1), at(1));
}

/** The highlight along the balloon's upper shoulder. */
export function balloonShine(inflated: number, narrowed: number, press = 0): string {
  const xs = spread(middle - balloonHalf * 0.72, middle + balloonHalf * 0.72, 17);
  return curve(
    xs.map((x): Point => {
      const { top } = lumenAt(x, narrowed, press);
      const half = Math.max(5.5, Math.min(6 + (radius - 3) * inflated, axis(x) - top - 1.5));
      return [x, axis(x) - half * 0.62];
    }),
  );
}

/** How open the stent is at a place along it, 0 to 1: a self-expanding stent opens from its far end as its cover draws back. */
export function stentOpening(along: number, open: number): number {
  return smooth(open * 2.6 - (1 - along) * 1.6);
}

/**
 * The stent's mesh seen from the side, rows of zigzags that touch: `open` 0 (under its cover) to 1 (against the wall);
 * `narrowed` holds it in where the lumen is still tight.
 */
export function stentPath(open: number, narrowed: number, press = 0): string {
  const rows = 9;
  const xs = spread(middle - stentHalf, middle + stentHalf, 27);
  const at = (x: number, angle: number): Point => {
    const along = (x - middle + stentHalf) / (2 * stentHalf);
    const { top, bottom } = lumenAt(x, narrowed, press);
    const part = stentOpening(along, open);
    const up = 5 + (axis(x) - top - 6) * part;
    const down = 5 + (bottom - axis(x) - 6) * part;
    const s = Math.sin(angle);
    return [x, axis(x) + s * (s < 0 ? up : down)];
  };
  return spread(-Math.PI / 2, Math.PI / 2, rows)
    .slice(0, -1)
    .map((from, row) => {
      const wide = Math.PI / (rows - 1);
      return lines(xs.map((x, i) => at(x, from + ((i + row) % 2 === 0 ? 0 : wide))));
    })
    .join('');
}

/** The cut ends of struts, as dots lying on the wall above and below. */
export function strutEnds(open: number, narrowed: number, press = 0): string {
  return spread(middle - stentHalf, middle + stentHalf, 14)
    .flatMap((x) => {
      const along = (x - middle + stentHalf) / (2 * stentHalf);
      const { top, bottom } = lumenAt(x, narrowed, press);
      const part = stentOpening(along, open);
      return [axis(x) - 5 - (axis(x) - top - 6) * part, axis(x) + 5 + (bottom - axis(x) - 6) * part].map(
        (y) => `M${short(x - 1.6)} ${short(y)}L${short(x + 1.6)} ${short(y)}`,
      );
    })
    .join('');
}

/** The wire along the mid-line up to `tip`, ending in a soft J. */
export function wirePath(tip: number): string {
  const xs = spread(-760, tip - 26, 24);
  const run = curve(xs.map((x): Point => [x, axis(Math.max(0, x))]));
  const y = axis(tip - 26);
  const at = (dx: number, dy: number) => `${short(tip - 26 + dx)} ${short(y + dy)}`;
  return `${run}C${at(12, 0)} ${at(24, -3)} ${at(25, -14)}C${at(26, -23)} ${at(15, -26)} ${at(10, -20)}`;
}

/** A tube along the mid-line up to `tip`, `half` its half-thickness, tapering over its last stretch. */
export function tubePath(tip: number, half: number, taper = 16): string {
  const xs = [...spread(-760, tip - taper, 22), tip];
  const at = (sign: 1 | -1): Point[] =>
    xs.map((x, i) => [x, axis(Math.max(0, x)) + sign * (i === xs.length - 1 ? half * 0.45 : half)]);
  return band(at(-1), at(1));
}

/** The round ultrasound picture's inner edge: the lumen round the catheter, unevenly where tissue narrows it. */
export function ringPoints(size: number, narrowed: number): Point[] {
  return spread(0, 2 * Math.PI, 25)
    .slice(0, -1)
    .map((angle): Point => {
      const uneven = 1 - 0.16 * narrowed * Math.cos(2 * angle + 0.7) - 0.07 * narrowed * Math.sin(3 * angle);
      const breath = 1 + 0.018 * Math.sin(3 * angle + 1) + 0.012 * Math.cos(5 * angle);
      const r = size * (1 - 0.82 * narrowed) * uneven * breath;
      return [Math.cos(angle) * r, Math.sin(angle) * r];
    });
}

/** How narrow the lumen is where the ultrasound probe stands. */
export function narrowedAt(x: number, narrowed: number): number {
  return narrowed * bump(x);
}
