/** The puncture site as geometry: skin, fat, the vessel under them, and the track that needle and sheath take. */
import { band, curve, once, type Point, short, spread } from './paths.ts';

/** The surface of the skin at `x`; `dent` 0 to 1 is how far a pressing hand pushes it in. */
export function skinAt(x: number, dent = 0): number {
  const d = (x - 330) / 130;
  return Math.round((128 - 10 * Math.sin((x / 720) * Math.PI) + 30 * dent * Math.exp(-d * d * 2)) * 10) / 10;
}

const xs = spread(-20, 740, 25);
const follow = (depth: number, dent = 0): Point[] => xs.map((x) => [x, skinAt(x, dent / (1 + depth / 60)) + depth]);

const layer = once((from: number, to: number, dent: number): string => band(follow(from, dent), follow(to, dent)));

/** A layer under the skin, between two depths. */
export function skinLayer(from: number, to: number, dent = 0): string {
  return layer(from, to, dent);
}

/** The vessel's mid-line under the skin, half its height, and the thickness of its wall. */
export const vessel = { y: 372, half: 46, wall: 15 } as const;

/** A horizontal band of the vessel, `from` to `to` measured from its mid-line. */
export const vesselBand = once((from: number, to: number): string => {
  const at = (out: number): Point[] => xs.map((x) => [x, vessel.y + out + 3 * Math.sin(x / 120)]);
  return band(at(from), at(to));
});

/** Lobules of fat: rounded cells in rows, each a little different. */
export const fatPath = once((): string => {
  return spread(0, 3, 4)
    .flatMap((row) =>
      spread(0, 15, 16).map((column) => {
        const k = row * 16 + column;
        const x = -10 + column * 49 + (row % 2) * 24 + 5 * Math.sin(k * 2.4);
        const y = 190 + row * 36 + 4 * Math.cos(k * 1.7);
        const [a, b] = [23 + 3 * Math.sin(k * 1.3), 17 + 2 * Math.cos(k * 2.1)];
        return `M${short(x - a)} ${short(y)}A${short(a)} ${short(b)} 0 1 0 ${short(x + a)} ${short(y)}A${short(a)} ${short(b)} 0 1 0 ${short(x - a)} ${short(y)}Z`;
      }),
    )
    .join('');
});

/** Fibres of the muscle below. */
export const musclePath = once((): string => {
  return spread(446, 512, 7)
    .map((y, row) => curve(spread(-20, 740, 13).map((x, i): Point => [x, y + 3 * Math.sin(i * 1.1 + row * 1.9)])))
    .join('');
});

/** Where the needle's tip rests in the lumen, and the direction of the track: down and to the right. */
export const tip: Point = [418, 366];
const slope = 0.94;
const up = (back: number): Point => [tip[0] - back, tip[1] - back * slope];

/** The needle's shaft, its bevel at the tip. */
export const needlePath = once((): string => {
  const [tx, ty] = tip;
  const [hx, hy] = up(296);
  return `M${short(hx + 3)} ${short(hy - 3.4)}L${short(tx - 6)} ${short(ty - 12)}L${short(tx)} ${short(ty)}L${short(tx - 16)} ${short(ty - 9)}L${short(hx - 3)} ${short(hy + 3.4)}Z`;
});

/** The middle of the needle's hub, for a group turned along the track. */
export const hub: Point = up(310);
export const turn = (Math.atan(slope) * 180) / Math.PI;

/** The wire: through the needle's track, round the bend, along the vessel, ending in a soft J. */
export const trackWire = once((): string => {
  const [sx, sy] = up(380);
  const [bx, by] = up(26);
  return `M${short(sx)} ${short(sy)}L${short(bx)} ${short(by)}C${short(tip[0] - 4)} ${short(tip[1] - 4)} ${short(tip[0] + 14)} ${short(vessel.y + 4)} ${short(tip[0] + 60)} ${short(vessel.y + 3)}L566 ${short(vessel.y - 1)}C584 ${short(vessel.y - 2)} 594 ${short(vessel.y - 8)} 594 ${short(vessel.y - 18)}C594 ${short(vessel.y - 30)} 578 ${short(vessel.y - 31)} 574 ${short(vessel.y - 22)}`;
});

/** The middle line of the sheath: the track, round the bend, a stretch along the vessel. */
export const trackSheath = once((): string => {
  const [sx, sy] = up(266);
  const [bx, by] = up(44);
  return `M${short(sx)} ${short(sy)}L${short(bx)} ${short(by)}C${short(tip[0] - 8)} ${short(tip[1] - 8)} ${short(tip[0] + 16)} ${short(vessel.y + 3)} ${short(tip[0] + 64)} ${short(vessel.y + 3)}L530 ${short(vessel.y + 1)}`;
});

/** Where the sheath's hub sits. */
export const sheathHub: Point = up(280);

/** The hole that the needle made in the upper wall of a vessel of this half height. */
export const holeOf = (half: number): Point => [
  Math.round(up((tip[1] - (vessel.y - half - vessel.wall / 2)) / slope)[0]),
  vessel.y - half - 7,
];

/** Bone under a vessel of wrist or ankle, and tendons over it. */
export const bonePath = once((): string =>
  band(
    xs.map((x): Point => [x, 438 + 12 * Math.cos((x - 300) / 150)]),
    xs.map((x): Point => [x, 545]),
  ),
);
export const tendonPath = once((): string =>
  [232, 262].map((y) => curve(xs.map((x): Point => [x, y + 5 * Math.sin(x / 130)]))).join(''),
);

/** The head of the femur behind the vessels of the groin: a puncture lies over it. */
export const femoralHead =
  'M300 230C360 170 480 170 524 250C552 306 530 372 486 404C560 430 640 470 740 480V640H300C330 540 310 470 290 420C240 380 250 280 300 230Z';

/** The rings of a reinforced graft of this half height. */
export const ringsOf = once((half: number): string =>
  spread(10, 710, 22)
    .flatMap((x) => [-1, 1].map((s) => `M${short(x)} ${short(vessel.y + s * (half - 1))}v${s * 18}`))
    .join(''),
);

/** A small heart: the end of the vessel that lies nearer to it. */
export const heart = 'M0 16C-22 2 -22 -14 -11 -16C-5 -17 -1 -13 0 -9C1 -13 5 -17 11 -16C22 -14 22 2 0 16Z';

/** The flow in the vessel, as a few arrowheads pointing left or right. */
export const punctureFlow = once((toward: 'left' | 'right', part: number): string => {
  const d = toward === 'left' ? -7 : 7;
  return [
    [150, -18],
    [196, 14],
    [258, -8],
    [620, 16],
  ]
    .map(([x = 0, dy = 0]) => {
      const y = vessel.y + dy * part;
      return `M${x - d} ${short(y - 5)}L${x} ${short(y)}L${x - d} ${short(y + 5)}`;
    })
    .join('');
});

/** The edges of a cut down to the vessel, wide enough for the track. */
export const incisionPath = once((): string => {
  const [x, y] = holeOf(vessel.half);
  return `M132 ${short(skinAt(132) - 5)}C220 176 300 258 ${x - 34} ${y}L${x + 30} ${y}C${x + 38} 262 424 190 446 ${short(skinAt(446) - 5)}`;
});
