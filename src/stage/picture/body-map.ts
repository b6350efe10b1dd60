/** The body map as geometry: where a vessel lies, its shape, the body's shape, which part to show. */
import type { Vessel } from '@/engine/case.ts';
import { pairedArteries, singleArteries } from './body-map-arteries.ts';
import { bones, outline } from './body-map-data.ts';
import { coronaries } from './body-map-heart.ts';
import type { Place } from './body-map-place.ts';
import { pairedVeins, singleVeins } from './body-map-veins.ts';
import { band, curve, lines, loop, type Point, sampled, spread } from './paths.ts';

export const midline = 200;

/** The point on the other side of the body. */
export function mirrored([x, y]: Point): Point {
  return [2 * midline - x, y];
}

const single: Readonly<Record<string, Place>> = { ...singleArteries, ...coronaries, ...singleVeins };
const paired: Readonly<Record<string, Place>> = { ...pairedArteries, ...pairedVeins };

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

const all: readonly Vessel[] = [
  ...Object.keys(single),
  ...Object.keys(paired).flatMap((name) => [`left-${name}`, `right-${name}`]),
];

/** Every vessel of the atlas that the map has a place for. */
export const placed: readonly Vessel[] = all.filter((name) => !name.includes('-thigh-'));

/** The vessels that every body has: no circuits for dialysis, no grafts. */
export const everyBody: readonly Vessel[] = placed.filter((name) => !isCircuit(name) && !name.includes('-graft-'));

/** Whether a vessel belongs to a circuit for dialysis. */
export function isCircuit(vessel: Vessel): boolean {
  return vessel.includes('dialysis');
}

/** Whether it is drawn blue: veins, circuits, and the arteries of the lung, whose blood is a vein's. */
export const isBlue = (vessel: Vessel): boolean => /vein|vena|dialysis|pulmonary/.test(vessel);

/** Whether it is an artery of the heart, or a graft to one. */
export const isOfHeart = (vessel: Vessel): boolean => vessel in coronaries;

/** The name under which a circuit in the thigh has its place; every other vessel keeps its own. */
export function inLimb(vessel: Vessel, limb: 'arm' | 'leg'): Vessel {
  return limb === 'leg' ? vessel.replace('-dialysis-', '-thigh-dialysis-') : vessel;
}

/** The vessel of the atlas that has its place under a name. */
export const inAtlas = (place: Vessel | null): Vessel | null =>
  place?.replace('-thigh-dialysis-', '-dialysis-') ?? null;

const fineLines = new Map<Vessel, readonly Point[]>();

/** The vessel as a fine line, worked out once; empty when the map doesn't have it. */
export function lineOf(vessel: Vessel): readonly Point[] {
  const known = fineLines.get(vessel);
  if (known !== undefined) return known;
  const line = sampled(placeOf(vessel)?.points ?? []);
  fineLines.set(vessel, line);
  return line;
}

export const nowhere: Point = [0, 0];

/** How far two points of the map lie apart. */
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point of a line that lies nearest to `to`: its place in the line, and how far off it is. */
export function nearest(line: readonly Point[], to: Point): { readonly index: number; readonly far: number } {
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

/** How wide a vessel of each size is drawn, where it starts and where it ends. */
const calibres = { 0: [1.8, 0.9], 1: [3.2, 1.8], 2: [5.4, 4.2], 3: [8.4, 7] } as const;

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
const trunk: Frame = [68, 98, 264, 432];
const legs: Frame = [66, 384, 268, 486];
const thighs: Frame = [106, 384, 188, 290];
const leftArm: Frame = [168, 96, 210, 374];
const rightArm: Frame = [22, 96, 210, 374];
const upperHalf: Frame = [20, 14, 360, 520];

/** The part of the map to show: the smallest of a few in which every named vessel and place lies, or the whole body. */
export function frameOf(vessels: readonly Vessel[], places: readonly Point[] = []): Frame {
  const points = [...vessels.flatMap((vessel) => placeOf(vessel)?.points ?? []), ...places];
  const holds = ([left, top, wide, high]: Frame) =>
    points.every(([x, y]) => x > left + 4 && x < left + wide - 4 && y > top && y < top + high - 4);
  const inArm = points.some(([x]) => Math.abs(x - midline) > 95);
  return (inArm ? [leftArm, rightArm, trunk, upperHalf] : [trunk, thighs, legs, upperHalf]).find(holds) ?? whole;
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

/** How far from the vessel's middle a narrowing's wedges begin and end, by the vessel's size. */
const wedges = { 0: [2.7, 0.45], 1: [8.5, 1.2], 2: [9.5, 1.4], 3: [10, 1.6] } as const;

/** Two small wedges that pinch the vessel: the mark of a narrowing. */
export function pinchPath(vessel: Vessel): string {
  const [wide, narrow] = wedges[placeOf(vessel)?.size ?? 2];
  const outer = across(vessel, wide);
  const inner = across(vessel, narrow);
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
