/** The body map as geometry: where a vessel lies, the way between two vessels as one line, which part to show. */
import type { Vessel } from '@/engine/case.ts';
import { bones, outline, type Place, paired, single } from './body-map-data.ts';
import { band, curve, lines, loop, type Point, sampled, spread } from './paths.ts';

export const midline = 200;

/** The point on the other side of the body. */
export function mirrored([x, y]: Point): Point {
  return [2 * midline - x, y];
}

/** Where the vessel lies, from its parent's end to its far end; undefined when the map doesn't have it. */
export function placeOf(vessel: Vessel): Place | undefined {
  const own = single[vessel];
  if (own !== undefined) return own;
  const [, side, name] = /^(left|right)-(.+)$/.exec(vessel) ?? [];
  const pair = name === undefined ? undefined : paired[name];
  if (pair === undefined) return undefined;
  const sign = side === 'left' ? 1 : -1;
  return { size: pair.size, points: pair.points.map(([dx, y]): Point => [midline + sign * dx, y]) };
}

/** Every vessel that the map has a place for. */
export const placed: readonly Vessel[] = [
  ...Object.keys(single),
  ...Object.keys(paired).flatMap((name) => [`left-${name}`, `right-${name}`]),
];

const lineOf = (vessel: Vessel): Point[] => sampled(placeOf(vessel)?.points ?? []);

const nowhere: Point = [0, 0];

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function nearest(line: readonly Point[], to: Point): { readonly index: number; readonly far: number } {
  let best = { index: 0, far: Number.POSITIVE_INFINITY };
  for (const [index, point] of line.entries()) {
    const far = distance(point, to);
    if (far < best.far) best = { index, far };
  }
  return best;
}

/** The point part of the way (0 to 1) along the vessel; its middle when left out. Undefined when it has no place. */
export function pointOn(vessel: Vessel, part = 0.5): Point | undefined {
  const line = lineOf(vessel);
  return line[Math.round((line.length - 1) * part)];
}

/**
 * One line along the vessels of a way, from the middle of the first to well inside the last, changing over where one
 * vessel joins the next. Vessels without a place are passed over; fewer than two points when nothing is left.
 */
export function wayLine(way: readonly Vessel[]): Point[] {
  const parts = way.map(lineOf).filter((line) => line.length > 1);
  const out: Point[] = [];
  let from = Math.round(((parts[0]?.length ?? 1) - 1) / 2);
  for (const [i, line] of parts.entries()) {
    const next = parts[i + 1];
    let to: number;
    let enter = 0;
    if (next === undefined) {
      to = from < line.length / 2 ? Math.round((line.length - 1) * 0.72) : Math.round((line.length - 1) * 0.28);
      if (parts.length === 1) to = from;
    } else {
      const [start, nextStart] = [line[0] ?? nowhere, next[0] ?? nowhere];
      const outward = nearest(line, nextStart);
      const inward = nearest(next, start);
      const roots = distance(start, nextStart) < 60 && outward.far > 12 && inward.far > 12;
      if (roots) [to, enter] = [0, 0];
      else if (outward.far <= inward.far) [to, enter] = [outward.index, 0];
      else [to, enter] = [0, inward.index];
    }
    const step = to >= from ? 1 : -1;
    for (let k = from; k !== to + step; k += step) out.push(line[k] ?? nowhere);
    from = enter;
  }
  return out.filter((point, i) => i === 0 || distance(point, out[i - 1] ?? point) > 0.05);
}

/** The way as path text; empty when there is none to draw. */
export function wayPath(way: readonly Vessel[]): string {
  const line = wayLine(way);
  if (line.length < 2) return '';
  return curve(line.filter((_, i) => i % 4 === 0 || i === line.length - 1));
}

/** How wide a vessel of each size is drawn, where it starts and where it ends. */
const calibres = { 1: [3.2, 1.8], 2: [5.4, 4.2], 3: [8.4, 7] } as const;

/** The vessel as a tapering shape; empty when the map doesn't have it. */
export function vesselPath(vessel: Vessel): string {
  const place = placeOf(vessel);
  if (place === undefined) return '';
  const [first, last] = calibres[place.size];
  const { points } = place;
  const side = (sign: 1 | -1): Point[] =>
    points.map(([x, y], i) => {
      const [a, b] = [points[Math.max(0, i - 1)] ?? nowhere, points[Math.min(points.length - 1, i + 1)] ?? nowhere];
      const size = distance(a, b) || 1;
      const half = (sign * (first + ((last - first) * i) / (points.length - 1))) / 2;
      return [x - ((b[1] - a[1]) / size) * half, y + ((b[0] - a[0]) / size) * half];
    });
  return band(side(1), side(-1));
}

/** The whole outline of the body. */
export function outlinePath(): string {
  const half = outline.map(([dx, y]): Point => [midline + dx, y]);
  const other = half.slice(1, -1).reverse().map(mirrored);
  return loop([...half, ...other]);
}

/** Collar bones, ribs and pelvis of both sides as lines; and the spine, vertebra by vertebra. */
export function bonePath(): string {
  const both = bones.flatMap((line) => {
    const own = line.map(([dx, y]): Point => [midline + dx, y]);
    return [curve(own), curve(own.map(mirrored))];
  });
  const spine = spread(0, 17, 18).map((n) => {
    const [y, half] = [136 + n * 17, 8 + n * 0.45];
    return loop([
      [midline - half, y - 6],
      [midline, y - 5],
      [midline + half, y - 6],
      [midline + half - 1.5, y],
      [midline + half, y + 6],
      [midline, y + 5],
      [midline - half, y + 6],
      [midline - half + 1.5, y],
    ]);
  });
  return [...both, ...spine].join('');
}

/** A part of the map, as [x, y, width, height]. */
export type Frame = readonly [number, number, number, number];

const whole: Frame = [0, 0, 400, 880];
const closer: readonly Frame[] = [
  [68, 98, 264, 432],
  [66, 384, 268, 486],
];

/** The part of the map to show: the trunk or the legs where every named vessel lies in it, or else the whole body. */
export function frameOf(vessels: readonly Vessel[]): Frame {
  const points = vessels.flatMap((vessel) => placeOf(vessel)?.points ?? []);
  const holds = ([left, top, wide, high]: Frame) =>
    points.every(([x, y]) => x > left + 4 && x < left + wide - 4 && y > top && y < top + high - 4);
  return closer.find(holds) ?? whole;
}

/** A short line across the vessel at a point, for marks: the two ends, `half` away on either side. */
export function across(vessel: Vessel, half: number, part = 0.5): readonly [Point, Point] | undefined {
  const line = lineOf(vessel);
  const i = Math.max(1, Math.min(line.length - 2, Math.round((line.length - 1) * part)));
  const [a, b, c] = [line[i - 1], line[i], line[i + 1]];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [dx, dy] = [c[0] - a[0], c[1] - a[1]];
  const size = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / size) * half, (dx / size) * half];
  return [
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
  ];
}

/** Two small wedges that pinch the vessel: the mark of a narrowing. */
export function pinchPath(vessel: Vessel): string {
  const outer = across(vessel, 9.5);
  const inner = across(vessel, 1.4);
  if (outer === undefined || inner === undefined) return '';
  return [0, 1]
    .map((side) => {
      const [far, near] = [outer[side] ?? nowhere, inner[side] ?? nowhere];
      const [dx, dy] = [far[0] - near[0], far[1] - near[1]];
      const [px, py] = [-dy * 0.5, dx * 0.5];
      return lines([[far[0] + px, far[1] + py], near, [far[0] - px, far[1] - py]], true);
    })
    .join('');
}
