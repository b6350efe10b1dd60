/** The drawing of the vessel map: the body's vessels, the one that is chosen, and the catheter's way lit along them. */
import { memo } from 'react';
import { plainName } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';
import { distance, inLimb, isBlue, isOfHeart, nearest, nowhere, pointOn, vesselPath } from '../picture/body-map.ts';
import { vesselsOn, wayLine } from '../picture/body-map-way.ts';
import { HeartGround, MapGround } from '../picture/MapGround.tsx';
import { curve, type Point } from '../picture/paths.ts';
import type { CatheterWay, WayPart } from './catheter-way.ts';
import { type Size, scaleOf, type View, viewBoxOf } from './view.ts';

type VesselDrawingProps = {
  /** Names, rings and the catheter keep their size on the screen, whatever part of the map is in view. */
  readonly view: View;
  readonly size: Size;
  readonly lead: 'vein' | 'artery' | null;
  /** Circuits for dialysis and grafts that are shown. */
  readonly more: readonly Vessel[];
  readonly access: Vessel | null;
  readonly tip: Vessel | null;
  readonly way: CatheterWay | null;
  readonly chosen: Vessel | null;
  readonly pointed: Vessel | null;
  /** Where a circuit for dialysis lies. */
  readonly limb: 'arm' | 'leg';
};

const Ground = memo(MapGround);
const Heart = memo(HeartGround);
const colour = (vessel: Vessel): string => `var(--stage-${isBlue(vessel) ? 'vein' : 'artery'})`;

/** The line of the way, cut where the first branch is entered: before it, and from it on. */
function cutWay(way: CatheterWay): readonly [plain: readonly Point[], selective: readonly Point[]] {
  const line = wayLine(way.parts.map(({ vessel }) => vessel));
  const start = way.family === null ? undefined : pointOn(way.family, 0);
  if (start === undefined) return [line, []];
  // From the end backward: the way may pass the branch's root twice, and enters it the last time.
  const cut = nearest(line, start).index;
  return [line.slice(0, cut + 1), line.slice(cut)];
}

const drawn = (line: readonly Point[]): string =>
  line.length < 2 ? '' : curve(line.filter((_, i) => i % 3 === 0 || i === line.length - 1));

/** Draws the map as seen in `viewBox`. Hidden from readers: the list beside it has the same vessels by name. */
export function VesselDrawing(props: VesselDrawingProps) {
  const { view, size, lead, more, access, tip, way, chosen, pointed, limb } = props;
  const place = (vessel: Vessel): Vessel => inLimb(vessel, limb);
  const px = 1 / scaleOf(view, size);
  const parts = (way?.parts ?? []).map((part) => ({ ...part, vessel: place(part.vessel) }));
  const [plain, selective] = way === null ? [[], []] : cutWay({ ...way, parts });
  const end = selective.at(-1) ?? plain.at(-1);
  const marks = marksOf(parts, selective, px);
  const names: readonly Label[] = [
    ...labelOf(access === chosen ? null : access, 'access', undefined, place),
    ...labelOf(tip === chosen ? null : tip, 'tip', end, place),
    ...labelOf(chosen, access === chosen ? 'access' : 'other', tip === chosen ? end : undefined, place),
    ...labelOf(pointed === chosen || pointed === access || pointed === tip ? null : pointed, 'other', undefined, place),
  ];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBoxOf(view)}
      aria-hidden="true"
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Ground lead={lead} more={more} unit={1} />
      {/* Seen closely, the heart hides what runs behind it. */}
      {view.zoom > 3.2 && <Heart more={more.filter(isOfHeart)} />}
      {vesselsOn(parts.map(({ vessel }) => vessel)).map((vessel) => (
        <path key={vessel} d={vesselPath(vessel)} fill={colour(vessel)} opacity={0.62} />
      ))}
      {pointed !== null && <path d={vesselPath(place(pointed))} fill={colour(pointed)} />}
      {chosen !== null && (
        <path
          d={vesselPath(place(chosen))}
          fill={colour(chosen)}
          stroke="var(--stage-ink)"
          strokeWidth={2 * px}
          paintOrder="stroke"
        />
      )}
      <g fill="none">
        <path d={drawn(plain)} stroke="var(--map-wire-edge)" strokeWidth={5 * px} />
        <path d={drawn(plain)} stroke="var(--stage-gold)" strokeWidth={2 * px} strokeDasharray={`${px} ${5 * px}`} />
        <path d={drawn(selective)} stroke="var(--map-wire-edge)" strokeWidth={6 * px} />
        <path d={drawn(selective)} stroke="var(--stage-gold)" strokeWidth={3 * px} />
      </g>
      {end !== undefined && access !== tip && (
        <circle
          cx={end[0]}
          cy={end[1]}
          r={5 * px}
          fill="var(--stage-gold)"
          stroke="var(--stage)"
          strokeWidth={1.5 * px}
        />
      )}
      {access !== null && <Entry vessel={place(access)} px={px} />}
      {marks.map(({ order, at: [x, y] }) => (
        <g key={order} transform={`translate(${x} ${y}) scale(${px})`}>
          <circle r={10} fill="var(--stage)" stroke="var(--stage-gold)" strokeWidth={1.6} />
          <text y={4.6} fill="var(--stage-gold)" fontSize={13} fontWeight={700} textAnchor="middle">
            {order}
          </text>
        </g>
      ))}
      {names.map((label) => (
        <Name key={label.vessel} {...label} marks={marks} view={view} size={size} />
      ))}
    </svg>
  );
}

/** The needle at the way in. */
function Entry({ vessel, px }: { readonly vessel: Vessel; readonly px: number }) {
  const [x, y] = pointOn(vessel) ?? nowhere;
  return (
    <g transform={`translate(${x} ${y}) scale(${(x < 200 ? -1 : 1) * px} ${px})`}>
      <path d="M3 5L24 38" stroke="var(--stage-metal)" strokeWidth={2.4} />
      <path d="M19 41L28 35M23 39L29 47" stroke="var(--stage-gold)" strokeWidth={3} />
      <circle r={6} fill="var(--stage-gold)" stroke="var(--stage)" strokeWidth={1.5} />
    </g>
  );
}

type Mark = { readonly order: number; readonly at: Point; readonly on: 1 | -1 };

/** Where the numbers of the orders stand: beside the middle of each, on the other side where two would touch. */
function marksOf(parts: readonly WayPart[], line: readonly Point[], px: number): readonly Mark[] {
  const starts = parts
    .filter(({ branch }) => branch)
    .map(({ vessel, order }) => ({ order, index: nearest(line, pointOn(vessel, 0) ?? nowhere).index }));
  const marks: Mark[] = [];
  for (const [i, { order, index }] of starts.entries()) {
    const middle = Math.round((index + (starts[i + 1]?.index ?? line.length - 1)) / 2);
    const [from, here, to] = [line[Math.max(0, middle - 2)], line[middle], line[Math.min(line.length - 1, middle + 2)]];
    if (from === undefined || here === undefined || to === undefined) continue;
    const far = distance(from, to) || 1;
    const beside = (on: 1 | -1): Point => [
      here[0] - ((to[1] - from[1]) / far) * on * 18 * px,
      here[1] + ((to[0] - from[0]) / far) * on * 18 * px,
    ];
    const last = marks.at(-1);
    const touches = last !== undefined && distance(last.at, beside(last.on)) < 23 * px;
    const on = touches ? (last.on === 1 ? -1 : 1) : (last?.on ?? 1);
    marks.push({ order, at: beside(on), on });
  }
  return marks;
}

type Label = { readonly vessel: Vessel; readonly kind: 'access' | 'tip' | 'other'; readonly at: Point };

/** The name of a vessel, and the point that it stands by; nothing where there is no vessel. */
function labelOf(
  vessel: Vessel | null,
  kind: Label['kind'],
  by: Point | undefined,
  place: (vessel: Vessel) => Vessel,
): readonly Label[] {
  const at = by ?? (vessel === null ? undefined : pointOn(place(vessel), kind === 'access' ? 0.5 : 0.7));
  return vessel === null || at === undefined ? [] : [{ vessel, kind, at }];
}

type NameProps = Label & { readonly marks: readonly Mark[]; readonly view: View; readonly size: Size };

/** A vessel's name below or above its place, within the screen and clear of the orders' numbers. */
function Name({ vessel, kind, at, marks, view, size }: NameProps) {
  const words = plainName(vessel);
  const scale = scaleOf(view, size);
  const half = words.length * 3.6 + 8;
  const pixel = ([mx, my]: Point): Point => [
    (mx - view.x) * scale + size.wide / 2,
    (my - view.y) * scale + size.high / 2,
  ];
  const [x, y] = pixel(at);
  const across = Math.max(half, Math.min(size.wide - half, x));
  const clear = (down: number): boolean =>
    down < size.high - 8 &&
    marks
      .map((mark) => pixel(mark.at))
      .every(([mx, my]) => Math.abs(mx - across) > half + 8 || Math.abs(my - down + 5) > 19);
  const down = y + ((kind === 'access' ? [64, -18] : [30, -18, 52, -40]).find((by) => clear(y + by)) ?? 30);
  return (
    <text
      transform={`translate(${at[0]} ${at[1]}) scale(${1 / scale})`}
      x={across - x}
      y={down - y}
      fill={kind === 'other' ? 'var(--stage-ink)' : 'var(--stage-gold)'}
      stroke="var(--stage)"
      strokeWidth={4}
      paintOrder="stroke"
      fontSize={14}
      textAnchor="middle"
    >
      {words}
    </text>
  );
}
