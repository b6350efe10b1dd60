/** A needle and its target, as geometry. */
import { loop, type Point, short } from './paths.ts';

/** An uneven round shape at (x, y). */
export function blob(x: number, y: number, r: number, rough = 0.08, count = 16): string {
  return loop(
    Array.from({ length: count }, (_, i): Point => {
      const a = (i / count) * 2 * Math.PI;
      const k = r * (1 + rough * Math.sin(3 * a + 0.6) + rough * 0.7 * Math.cos(5 * a + 1.1));
      return [x + k * Math.cos(a), y + k * Math.sin(a)];
    }),
  );
}

/** A needle's shaft from far up the track to its tip at (x, y); the track comes down at `angle` from the right (degrees). */
export function shaft(x: number, y: number, angle: number, length: number, half = 3): string {
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const at = (back: number, side: number): string =>
    `${short(x - c * back - s * side)} ${short(y - s * back + c * side)}`;
  return `M${at(length, -half)}L${at(13, -half)}L${at(0, half)}L${at(length, half)}Z`;
}
/** A point on the same track, `back` behind its tip. */
export function onTrack(x: number, y: number, angle: number, back: number): Point {
  const a = (angle * Math.PI) / 180;
  return [x - Math.cos(a) * back, y - Math.sin(a) * back];
}
