/**
 * Curves as SVG path text. Every function writes one M and then a fixed run of C or L commands, as many as the points
 * it was given, so that two pictures of one thing have the same commands and can be turned into each other.
 */

/** A point of the drawing: x to the viewer's right, y down. */
export type Point = readonly [x: number, y: number];

/** A number as short path text: one decimal, no negative zero. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Points written as "x y" pairs. */
export function points(text: string): Point[] {
  const numbers = text.split(/ +/).map(Number);
  return numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
}

/** The same drawing, worked out once for each set of arguments: for those that take few different ones. */
export function once<Args extends readonly (string | number)[]>(
  draw: (...args: Args) => string,
): (...args: Args) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = args.join(' ');
    const d = known.get(key) ?? draw(...args);
    known.set(key, d);
    return d;
  };
}

/** Cubic commands through `points`, without the opening M (a Catmull-Rom spline; `points` has two or more). */
function curveOn(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  let d = '';
  for (let i = 0; i < points.length - 1; i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const c2: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${[...c1, ...c2, ...to].map(short).join(' ')}`;
  }
  return d;
}

/** A smooth open curve through the points. */
export function curve(points: readonly Point[]): string {
  const [x, y] = points[0] ?? [0, 0];
  return `M${short(x)} ${short(y)}${curveOn(points)}`;
}

/** A closed band: along `there` smoothly, straight across, and back along `back` (given in the same direction). */
export function band(there: readonly Point[], back: readonly Point[]): string {
  const home = [...back].reverse();
  const [x, y] = home[0] ?? [0, 0];
  return `${curve(there)}L${short(x)} ${short(y)}${curveOn(home)}Z`;
}

/** Straight lines through the points; closed when asked. */
export function lines(points: readonly Point[], closed = false): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('') + (closed ? 'Z' : '');
}

/** A smooth closed curve through the points. */
export function loop(points: readonly Point[]): string {
  const n = points.length;
  const at = (i: number): Point => points[((i % n) + n) % n] ?? [0, 0];
  let d = `M${short(at(0)[0])} ${short(at(0)[1])}`;
  for (let i = 0; i < n; i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const c2: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${[...c1, ...c2, ...to].map(short).join(' ')}`;
  }
  return `${d}Z`;
}

/** The command letters of a path, in order: equal for two paths that can be turned into each other. */
export function commandsOf(d: string): string {
  return d.replace(/[^A-Za-z]/g, '');
}

/** The smooth curve through `points` as a fine polyline, `fineness` pieces to each stretch. */
export function sampled(points: readonly Point[], fineness = 10): Point[] {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const out: Point[] = [at(0)];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 1; k <= fineness; k += 1) {
      const t = k / fineness;
      const mix = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      out.push([mix(0), mix(1)]);
    }
  }
  return out;
}

/** Evenly spaced numbers from `from` to `to`, both included. */
export function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
