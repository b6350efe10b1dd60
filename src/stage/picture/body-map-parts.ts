/** Where the parts of the body lie on the map that are no vessels. Halves are steps away from the mid-line. */
import type { Point } from './paths.ts';

const middle: Readonly<Record<string, Point>> = {
  chest: [200, 250],
  neck: [200, 130],
  thyroid: [200, 140],
  liver: [172, 326],
  abdomen: [200, 380],
  pelvis: [200, 450],
  spine: [200, 380],
  'cervical spine': [200, 132],
  'thoracic spine': [200, 240],
  'lumbar spine': [200, 380],
  sacrum: [200, 436],
};
const halves: Readonly<Record<string, Point>> = {
  knee: [50, 654],
  hip: [55, 470],
  shoulder: [92, 182],
  elbow: [119, 342],
  wrist: [151, 452],
  ankle: [47, 826],
  foot: [56, 850],
  breast: [48, 238],
  kidney: [48, 366],
  lung: [48, 232],
  rib: [66, 262],
};

/** The place of a part of the body, or, where its side isn't said, its places on both sides; none that the map lacks. */
export function placesOf(part: string | null): readonly Point[] {
  if (part === null) return [];
  const [, side, name = ''] = /^(?:(left|right) )?(.+)$/.exec(part) ?? [];
  const own = middle[name];
  if (own !== undefined) return [own];
  const half = halves[name];
  if (half === undefined) return [];
  const [dx, y] = half;
  const [left, right]: readonly [Point, Point] = [
    [200 + dx, y],
    [200 - dx, y],
  ];
  return side === undefined ? [left, right] : [side === 'left' ? left : right];
}
