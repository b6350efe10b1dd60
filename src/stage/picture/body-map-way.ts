/** The way of a catheter over the body map: one line along the vessels that it passes. */
import type { Vessel } from '@/engine/case.ts';
import { distance, isBlue, isCircuit, lineOf, nearest, nowhere, placeOf, pointOn } from './body-map.ts';
import { curve, type Point } from './paths.ts';

const partsOfAorta: readonly Vessel[] = [
  'ascending-aorta',
  'aortic-arch',
  'descending-thoracic-aorta',
  'abdominal-aorta',
];

/** Where a catheter that only stands "in the aorta" has its tip: beside the renal arteries. */
const renalLevel: Point = [208, 340];

/** The veins that carry a circuit's blood to the heart, from the limb on. */
const onward = {
  arm: (side: string) => [
    `${side}-axillary-vein`,
    `${side}-subclavian-vein`,
    `${side}-brachiocephalic-vein`,
    'superior-vena-cava',
  ],
  leg: (side: string) => [
    `${side}-common-femoral-vein`,
    `${side}-external-iliac-vein`,
    `${side}-common-iliac-vein`,
    'inferior-vena-cava',
  ],
} as const;

/** What lies between a circuit and a vessel that the atlas doesn't join to it: the anastomosis, or the veins onward. */
function between(from: Vessel, to: Vessel): readonly Vessel[] {
  if (isCircuit(from) === isCircuit(to)) return [];
  const [, side, thigh] = /^(left|right)-(thigh-)?/.exec(isCircuit(from) ? from : to) ?? [];
  if (!isBlue(from) || !isBlue(to)) return [`${side}-${thigh ?? ''}dialysis-arterial-anastomosis`];
  const chain = onward[thigh === undefined ? 'arm' : 'leg'](side ?? '');
  const vein = isCircuit(from) ? to : from;
  const passed = chain.includes(vein) ? chain.slice(0, chain.indexOf(vein)) : chain;
  return isCircuit(from) ? passed : passed.toReversed();
}

/** The way as it is drawn: circuits joined to the vessels around them, the aorta in one piece. */
function drawn(way: readonly Vessel[]): readonly Vessel[] {
  const joined = way.flatMap((vessel, i) => [...between(way[i - 1] ?? vessel, vessel), vessel]);
  const inOnePiece = joined.includes('aorta') ? joined.filter((vessel) => !partsOfAorta.includes(vessel)) : joined;
  return inOnePiece.filter((vessel, i) => vessel !== inOnePiece[i - 1] && placeOf(vessel) !== undefined);
}

/** The vessels that the line runs through, as they are lit: of the aorta only the parts that it passes. */
export function vesselsOn(way: readonly Vessel[]): readonly Vessel[] {
  const joined = way.flatMap((vessel, i) => [...between(way[i - 1] ?? vessel, vessel), vessel]);
  const passed = joined.map((vessel) => partsOfAorta.indexOf(vessel)).filter((part) => part >= 0);
  const others = joined.filter((vessel) => vessel !== 'aorta' && !partsOfAorta.includes(vessel));
  if (passed.length === 0) return others;
  return [...others, ...partsOfAorta.slice(Math.min(...passed), Math.max(...passed) + 1)];
}

/** The end of the line in the last vessel, well inside it. */
function endIn(line: readonly Point[], from: number, last: Vessel, tip: Vessel | undefined): number {
  if (last === 'aorta') return nearest(line, (tip === 'aorta' ? undefined : pointOn(tip ?? '')) ?? renalLevel).index;
  return Math.round((line.length - 1) * (from < line.length / 2 ? 0.72 : 0.28));
}

/** Where the line leaves one vessel for the next, and enters that. */
function crossing(line: readonly Point[], next: readonly Point[]): readonly [leave: number, enter: number] {
  const [start, nextStart] = [line[0] ?? nowhere, next[0] ?? nowhere];
  const outward = nearest(line, nextStart);
  const inward = nearest(next, start);
  const roots = distance(start, nextStart) < 60 && outward.far > 12 && inward.far > 12;
  if (roots) return [0, 0];
  return outward.far <= inward.far ? [outward.index, 0] : [0, inward.index];
}

/**
 * One line along the vessels of a way, from the middle of the first to well inside the last, changing over where one
 * vessel joins the next. Vessels without a place are passed over; fewer than two points when nothing is left.
 */
export function wayLine(way: readonly Vessel[]): Point[] {
  const vessels = drawn(way);
  const out: Point[] = [];
  let from = 0;
  for (const [i, vessel] of vessels.entries()) {
    const line = lineOf(vessel);
    const next = vessels[i + 1];
    if (i === 0) from = Math.round((line.length - 1) / 2);
    let [to, enter] = [from, 0];
    if (next !== undefined) [to, enter] = crossing(line, lineOf(next));
    else if (vessels.length > 1) to = endIn(line, from, vessel, way.at(-1));
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
