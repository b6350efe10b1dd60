/** The part of the map in view: pure arithmetic of panning and zooming. */
import type { Vessel } from '@/engine/case.ts';
import { type Frame, frameOf, isOfHeart, lineOf } from '../picture/body-map.ts';
import type { Point } from '../picture/paths.ts';

/** The middle of what is seen, in the map's units, and how many times larger than the whole. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

/** The size of the place on the screen, in pixels. */
export type Size = { readonly wide: number; readonly high: number };

const [wide, high] = [400, 880];
const most = 16;

export const whole: View = { x: wide / 2, y: high / 2, zoom: 1 };

const within = (value: number, low: number, top: number): number => Math.min(top, Math.max(low, value));

/** The view with its zoom and its middle kept on the map. */
export function kept({ x, y, zoom: wanted }: View): View {
  const zoom = within(wanted, 1, most);
  const [half, tall] = [wide / 2 / zoom, high / 2 / zoom];
  return { x: within(x, half, wide - half), y: within(y, tall, high - tall), zoom };
}

/** Pixels for one unit of the map. */
export function scaleOf({ zoom }: View, size: Size): number {
  return Math.min((size.wide * zoom) / wide, (size.high * zoom) / high);
}

/** The point of the map under a point of the place, in pixels from its upper left corner. */
export function pointAt(view: View, size: Size, [px, py]: Point): Point {
  const scale = scaleOf(view, size);
  return [view.x + (px - size.wide / 2) / scale, view.y + (py - size.high / 2) / scale];
}

/** The view `times` larger; the given point of the map stays where it is on the screen. */
export function zoomed(view: View, times: number, [x, y]: Point = [view.x, view.y]): View {
  const zoom = within(view.zoom * times, 1, most);
  const part = view.zoom / zoom;
  return kept({ x: x + (view.x - x) * part, y: y + (view.y - y) * part, zoom });
}

/** The view moved by so many pixels, as a finger drags it. */
export function dragged(view: View, size: Size, dx: number, dy: number): View {
  const scale = scaleOf(view, size);
  return kept({ ...view, x: view.x - dx / scale, y: view.y - dy / scale });
}

/** The view that a viewBox shows. */
export const viewBoxOf = ({ x, y, zoom }: View): string =>
  [x - wide / 2 / zoom, y - high / 2 / zoom, wide / zoom, high / zoom].map((each) => each.toFixed(2)).join(' ');

const heart: Frame = [160, 200, 104, 114];

/** A view in which all the vessels are seen, with some room around them. */
export function viewOf(vessels: readonly Vessel[], size: Size): View {
  if (vessels.length === 0) return whole;
  const [x, y, w, h] = vessels.every(isOfHeart) ? heart : frameOf(vessels);
  const zoom = Math.min(size.wide / w, size.high / h) / Math.min(size.wide / wide, size.high / high);
  return kept({ x: x + w / 2, y: y + h / 2, zoom });
}

/**
 * The vessel nearest to a point of the map, no farther than `reach`.
 * @param weight how far a vessel counts as being, for the same distance: less than 1 draws the choice to it
 */
export function vesselAt(
  vessels: readonly Vessel[],
  [x, y]: Point,
  reach: number,
  weight: (vessel: Vessel) => number,
): Vessel | undefined {
  let best: Vessel | undefined;
  let least = reach;
  for (const vessel of vessels) {
    const times = weight(vessel);
    for (const [px, py] of lineOf(vessel)) {
      const far = Math.hypot(px - x, py - y);
      if (far > reach || far * times >= least) continue;
      [best, least] = [vessel, far * times];
    }
  }
  return best;
}
