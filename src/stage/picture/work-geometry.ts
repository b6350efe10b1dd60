/**
 * The devices that work on a lesion or stay in a vessel, as geometry. Like the others they come in from the left, the
 * lesion in the middle. Paths of one function always have the same commands.
 */

import { branchPoints } from './disease-geometry.ts';
import { curve, lines, loop, once, type Point, points, short, spread } from './paths.ts';
import { axis, middle, radius } from './vessel-geometry.ts';

const flat = (x: number): number => axis(Math.max(0, x));
const along = (from: number, to: number, count: number): Point[] => spread(from, to, count).map((x) => [x, flat(x)]);

/** A wire worked through a plug from the near end: straight, winding through the plug, straight. */
export const crossingWire = once((): string => {
  const inside = spread(256, 464, 9).map(
    (x, i): Point => [x, flat(x) + (i % 2 === 0 ? 5 : -6) * Math.sin((i / 8) * Math.PI)],
  );
  return curve([...along(-60, 236, 7), ...inside, ...along(484, 640, 5)]);
});

/** A wire turned aside into the wall: it knuckles in the plug and runs on outside the lumen. */
export const deflectedWire = once((): string => {
  return curve([
    ...along(-60, 240, 7),
    [262, 252],
    [282, 232],
    [306, 206],
    [338, 184],
    [374, 177],
    [404, 183],
    [412, 198],
    [396, 204],
    [378, 194],
  ]);
});

const roundabout: readonly Point[] = points(
  '84 250  108 214  120 176  112 138  150 96  192 118  236 72  286 96  336 56  390 90  440 58  490 98  540 78  584 112  602 150  596 190  606 226',
);
/** The side channel by which blood goes round a plug, from wall to wall. */
export const collateral = curve([[121, 190], ...roundabout.slice(3, 15), [597, 190]]);

/** A wire through the side channel to the far end of the plug and back through it; to `end` from the right. */
export const returningWire = once((end: number): string => {
  const back = spread(484, end, 9).map(
    (x, i): Point => [x, flat(x) + (end < 300 ? 5 * Math.sin(i * 2.2) : 3 * Math.sin(i))],
  );
  return curve([...along(-60, 60, 3), ...roundabout, [592, 254], [560, flat(560)], [520, flat(520)], ...back]);
});

/** A turning burr's body, and the bright spiral on it. */
export const burr = loop(
  points('322 0  334 -15  356 -22  380 -19  400 -8  408 0  400 8  380 19  356 22  334 15').map(
    ([x, y]): Point => [x, axis(middle) + y],
  ),
);
export const burrSpiral = [336, 350, 364, 378, 392]
  .map(
    (x, i) =>
      `M${x - 4} ${short(axis(middle) - [13, 19, 20, 17, 9][i]!)}Q${x + 6} ${short(axis(middle))} ${x - 4} ${short(axis(middle) + [13, 19, 20, 17, 9][i]!)}`,
  )
  .join('');
/** Shavings round the burr. */
export const debris = Array.from({ length: 26 }, (_, i) => {
  const angle = i * 2.4;
  const r = 24 + ((i * 11) % 26);
  return `M${short(350 + Math.cos(angle) * r * 1.3)} ${short(axis(middle) + Math.sin(angle) * r * 0.9)}h0`;
}).join('');
/** What has been taken, inside the shaft. */
export const takenAlong = once((from: number): string =>
  Array.from(
    { length: 13 },
    (_, i) => `M${from - i * 15} ${short(flat(from - i * 15) + 3 * Math.sin(i * 2.3))}h0`,
  ).join(''),
);

/** Where the sound sources of a lithotripsy balloon sit. */
export const emitters = [276, 332, 388, 444] as const;
/** Waves round each, as arcs up and down. */
export const waves = emitters
  .flatMap((x) =>
    [22, 40, 58].flatMap((r) =>
      [-1, 1].map(
        (s) =>
          `M${short(x - r * 0.55)} ${short(axis(x) + s * r * 0.8)}Q${x} ${short(axis(x) + s * r * 1.18)} ${short(x + r * 0.55)} ${short(axis(x) + s * r * 0.8)}`,
      ),
    ),
  )
  .join('');

/** A mesh tube round the line `points`, `half` of its half-width at each of them: crossed threads. */
function mesh(points: readonly Point[], half: (part: number) => number, rows = 5): string {
  const last = points.length - 1;
  const at = (i: number, part: number): Point => {
    const [x, y] = points[i] ?? [0, 0];
    const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = points[Math.min(last, i + 1)] ?? [x, y];
    const long = Math.hypot(bx - ax, by - ay) || 1;
    const out = half(i / last) * Math.sin(part);
    return [x - ((by - ay) / long) * out, y + ((bx - ax) / long) * out];
  };
  const step = Math.PI / rows;
  return spread(-Math.PI / 2, Math.PI / 2, rows + 1)
    .slice(0, -1)
    .map((from, row) => lines(points.map((_, i) => at(i, from + ((i + row) % 2 === 0 ? 0 : step)))))
    .join('');
}

/** A retriever's mesh in the clot. */
export const retriever = mesh(
  along(286, 436, 15),
  (part) => 30 * Math.sin(Math.PI * Math.min(1, part * 1.5 + 0.2) * 0.5),
  5,
);

/** A filter basket on the wire, beyond the lesion; `open` 0 to 1. */
export const basket = once((open: number): string => {
  const points = along(574, 648, 9);
  return mesh(points, (part) => 4 + open * 64 * (1 - part) ** 0.6, 6);
});
/** Its hoop. */
export const hoop = once((open: number): string => {
  const r = 4 + 64 * open;
  const y = axis(574);
  return `M574 ${short(y - r)}C${short(574 + 12 * open)} ${short(y - r * 0.5)} ${short(574 + 12 * open)} ${short(y + r * 0.5)} 574 ${short(y + r)}C${short(574 - 12 * open)} ${short(y + r * 0.5)} ${short(574 - 12 * open)} ${short(y - r * 0.5)} 574 ${short(y - r)}Z`;
});
/** What it has caught. */
export const caught = points('600 -14  612 8  622 -4  606 20  628 6  594 2')
  .map(([x, y]) => `M${x} ${short(axis(x) + y)}h0`)
  .join('');

/** Coils let go into a vessel, a widened sac or a false channel: one thread. */
export const coilPath = once((into: 'vessel' | 'sac' | 'channel'): string => {
  const place = {
    vessel: (t: number, a: number): Point => [
      296 + 168 * t + 20 * Math.cos(a),
      axis(360) + (54 + 14 * Math.sin(t * 17)) * Math.sin(a),
    ],
    sac: (t: number, a: number): Point => {
      const dx = (84 - 26 * t) * Math.sin(a * 0.62 + 0.4);
      const roof = 118 + 64 * (1 - Math.cos((dx / 168) * (Math.PI / 2)) ** 2);
      return [366 + dx, roof + (188 - roof) * (0.5 + 0.46 * Math.cos(a * 0.97))];
    },
    channel: (t: number, a: number): Point => [393 + 19 * Math.cos(a), 178 - 82 * t + 8 * Math.sin(a)],
  }[into];
  const turns = into === 'channel' ? 8 : 12;
  return curve(spread(0, 1, 120).map((t) => place(t, t * turns * 2 * Math.PI)));
});

/**
 * A vena cava filter seen from the side: its hook toward the heart (left), arms and legs against the wall. `open` 0 to 1.
 */
export const cavaFilter = once((open: number): string => {
  const y = axis(300);
  const leg = (x: number, dy: number) =>
    `M306 ${short(y)}C${short(330)} ${short(y + dy * 0.3 * open)} ${short(x - 60)} ${short(y + dy * 0.92 * open)} ${short(x)} ${short(y + dy * open)}l4 ${short(dy > 0 ? 5 * open : -5 * open)}`;
  const arm = (x: number, dy: number) =>
    `M306 ${short(y)}C${short(318)} ${short(y + dy * 0.9 * open)} ${short(x - 16)} ${short(y + dy * open)} ${short(x)} ${short(y + dy * 0.86 * open)}l2 0`;
  return (
    [-radius, -48, -16, 16, 48, radius].map((dy) => leg(460 - Math.abs(dy) * 0.18, dy)).join('') +
    [-66, -30, 30, 66].map((dy) => arm(366, dy)).join('')
  );
});
export const filterHook = `M306 ${short(axis(300))}H290C280 ${short(axis(300))} 280 ${short(axis(300) - 10)} 288 ${short(axis(300) - 10)}`;
/** A snare's loop round the hook, for a group drawn from the left. */
export const snare = `M250 ${short(axis(270))}C262 ${short(axis(270) - 20)} 294 ${short(axis(270) - 20)} 298 ${short(axis(270) - 4)}C298 ${short(axis(270) + 12)} 264 ${short(axis(270) + 14)} 250 ${short(axis(270))}Z`;

/** A stent's limb in the branch. */
export const limb = mesh(
  branchPoints
    .flatMap((point, i): Point[] => {
      const following = branchPoints[i + 1];
      if (following === undefined) return [];
      return spread(0, 1, 6)
        .slice(0, -1)
        .map((t) => [point[0] + (following[0] - point[0]) * t, point[1] + (following[1] - point[1]) * t]);
    })
    .slice(1, 15),
  () => 38,
  6,
);

/** A pressure curve over two beats: `mean` 0 to 1 is its height in the frame, `pulse` how much it swings. */
export function pressureCurve(mean: number, pulse: number): string {
  const beat = (t: number): number => {
    const u = t % 1;
    const up = Math.exp(-(((u - 0.24) / 0.11) ** 2));
    const notch = 0.36 * Math.exp(-(((u - 0.5) / 0.09) ** 2));
    return up + notch + 0.2 * (1 - u);
  };
  return curve(spread(0, 3, 61).map((t): Point => [t * 62, 92 - 76 * mean - 34 * pulse * (beat(t) - 0.35)]));
}
