/** What lies in the wall or beside the vessel: calcium, a torn flap, clot, a false channel, a branch, a graft's rings. */
import { band, curve, lines, loop, type Point, points, short, spread } from './paths.ts';
import { axis, type Lumen, lesionHalf, middle, radius, type Side } from './vessel-geometry.ts';

const sign = (side: Side): 1 | -1 => (side === 'top' ? -1 : 1);
/** A point within the tissue: `depth` 0 at the wall, 1 at the lumen. */
const within = (x: number, side: Side, depth: number, lumen: Lumen): Point => {
  const out = axis(x) + sign(side) * radius;
  return [x, out + (lumen(x)[side] - out) * depth];
};

const plates: readonly (readonly [at: number, half: number, side: Side])[] = [
  [300, 34, 'top'],
  [386, 40, 'top'],
  [322, 26, 'bottom'],
  [404, 34, 'bottom'],
];
/** How thick a plate is at its thickest, and where in the tissue it lies. */
const thick = 15;
const deep = 0.46;

/** Plates of calcium in the tissue. They thin out as it is pressed to the wall. */
export function calciumPath(lumen: Lumen): string {
  return plates
    .map(([at, half, side], k) => {
      const edge = (outer: number): Point[] =>
        spread(at - half, at + half, 9).map((x, i) => {
          const [, wall] = within(x, side, 0, lumen);
          const [, inner] = within(x, side, 1, lumen);
          const room = Math.abs(inner - wall);
          const round = Math.sin((i / 8) * Math.PI) ** 0.7 * (1 + 0.2 * Math.sin(i * 1.15 + k * 1.7 + outer));
          return [x, wall + (inner - wall) * deep - sign(side) * outer * Math.min(thick, room * 0.55) * 0.5 * round];
        });
      return band(edge(-1), edge(1));
    })
    .join('');
}

/** Cracks through the plates. */
export function crackPath(lumen: Lumen): string {
  return plates
    .flatMap(([at, half, side]) =>
      [-0.4, 0.35].map((part, i) =>
        lines(
          [0.99, 0.7, 0.5, 0.2].map((depth, k) =>
            within(at + half * part + (k % 2 === i ? 4 : -3), side, depth, lumen),
          ),
        ),
      ),
    )
    .join('');
}

/** The hard caps of an old plug, at both its ends. */
export function capPath(lumen: Lumen): string {
  return [middle - lesionHalf + 8, middle + lesionHalf - 8]
    .map((x, i) => {
      const d = i === 0 ? 1 : -1;
      const at = (dx: number, side: Side, depth: number) => within(x + d * dx, side, depth, lumen);
      return loop([
        at(8, 'top', 0.5),
        at(26, 'top', 0.96),
        at(26, 'bottom', 0.96),
        at(8, 'bottom', 0.5),
        at(20, 'bottom', 0.62),
        at(40, 'bottom', 0.97),
        at(40, 'top', 0.97),
        at(20, 'top', 0.62),
      ]);
    })
    .join('');
}

/** The inner lining torn off the lower wall: its near end floats free. */
export function flapPath(lumen: Lumen): string {
  const from = middle - lesionHalf + 40;
  const torn = spread(from, middle + lesionHalf + 4, 19).map((x): Point => [x, lumen(x).bottom]);
  const [, y] = torn[0] ?? [0, 0];
  return curve([[from - 26, y - 15], [from - 12, y - 5], ...torn]);
}

/** Clot lying in the lumen: `amount` 1 all of it, 0 none. */
export function clotPath(amount: number, lumen: Lumen): string {
  const [from, to] = [262 + 34 * (1 - amount), 486 - 90 * (1 - amount)];
  const xs = spread(from, to, 17);
  const at = (side: Side): Point[] =>
    xs.map((x, i) => {
      const full = Math.sin((i / 16) * Math.PI) ** 0.5 * (0.9 + 0.08 * Math.sin(i * 2.1 + (side === 'top' ? 0 : 2)));
      const { top, bottom } = lumen(x);
      const floor = bottom - 2;
      const mid = floor - (floor - top) * 0.46 * amount;
      return [x, side === 'top' ? mid - (mid - top) * full * 0.92 * amount : mid + (floor - mid) * full];
    });
  return band(at('top'), at('bottom'));
}

/** Threads in the clot. */
export function clotThreads(amount: number, lumen: Lumen): string {
  return [0.22, 0.42, 0.6, 0.8]
    .map((depth, row) =>
      curve(
        spread(300 + 8 * row, 448 - 46 * (1 - amount), 11).map((x, i): Point => {
          const { top, bottom } = lumen(x);
          const height = (bottom - top) * amount * 0.86;
          return [x, bottom - 5 - height * depth + 5 * amount * Math.sin(i * 1.9 + row * 2.2)];
        }),
      ),
    )
    .join('');
}

/** The false channel of a fistula: from the upper wall to the neighbour above. */
export const channel = 'M352 196C356 160 366 130 370 84H424C420 128 420 160 432 196Z';
/** A band of the neighbour above, by its half height. */
export const neighbour = (half: number): string =>
  band(
    spread(-24, 744, 13).map((x): Point => [x, 46 - half + 4 * Math.sin(x / 90)]),
    spread(-24, 744, 13).map((x): Point => [x, 46 + half + 4 * Math.sin(x / 90)]),
  );

/** The mid-line of the branch that leaves downstream of the lesion, and points on it. */
export const branchPoints: readonly Point[] = points('396 300  440 348  500 418  566 482  640 548');
export const branchLine = curve(branchPoints);
/** Where the branch's own wall begins: below the lumen of the vessel it leaves. */
export const belowVessel = `M-24 ${short(axis(0) + radius - 1)}${spread(0, 744, 13)
  .map((x) => `L${x} ${short(axis(x) + radius - 1)}`)
  .join('')}V560H-24Z`;

/** The rings of a reinforced graft: across the wall, above and below. */
export function ringPath(): string {
  return spread(8, 712, 23)
    .flatMap((x) =>
      [-1, 1].map(
        (s) =>
          `M${short(x - 3)} ${short(axis(x) + s * (radius - 2))}Q${short(x)} ${short(axis(x) + s * (radius + 20))} ${short(x + 3)} ${short(axis(x) + s * (radius + 26))}`,
      ),
    )
    .join('');
}

/** The weave of a graft's wall. */
export function weavePath(): string {
  return [6, 11, 16]
    .flatMap((out) =>
      [-1, 1].map((s) => curve(spread(-24, 744, 15).map((x): Point => [x, axis(x) + s * (radius + out)]))),
    )
    .join('');
}

/** An artery seen across, by the outer radius of each of its coats from outside in, and of its lumen. */
export const crossing = {
  outer: 84,
  coats: [
    ['adventitia', 84],
    ['media', 72],
    ['intima', 54],
  ],
  lumen: 50,
} as const;
/** The front of a vertebra below the vessel. */
export const vertebra =
  'M96 560C120 470 96 420 128 392C200 366 300 352 354 352C410 352 520 366 592 392C624 420 600 470 624 560Z';

/** The artery that a dialysis circuit comes from, seen crossing the far end: lines of it by half width. */
export const feeder = 'M652 -20C640 120 664 240 654 330C648 400 660 460 656 540';
export const feederMouth = 'M548 187C584 189 606 178 620 152L634 376C612 356 596 336 548 337Z';
