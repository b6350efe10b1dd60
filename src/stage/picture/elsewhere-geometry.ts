/** Pictures outside the vessels, as geometry. Paths of one function always have the same commands. */
import { band, curve, loop, type Point, short, spread } from './paths.ts';

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

/** Turns points about (x, y), degrees clockwise. */
function turn(points: readonly Point[], [x, y]: Point, degrees: number): Point[] {
  const a = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  return points.map(([px, py]) => [x + (px - x) * c - (py - y) * s, y + (px - x) * s + (py - y) * c]);
}

const knee: Point = [352, 262];
/** The shin bone, bent by so many degrees. */
export const shin = (bend: number): string =>
  loop(
    turn(
      [
        [284, 282],
        [330, 274],
        [376, 276],
        [418, 286],
        [420, 316],
        [396, 352],
        [386, 420],
        [384, 560],
        [336, 560],
        [330, 420],
        [312, 352],
        [284, 314],
      ],
      knee,
      bend,
    ),
  );
/** The thin bone behind it. */
export const calfBone = (bend: number): string => {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = turn(
    [
      [292, 336],
      [302, 430],
      [300, 570],
    ],
    knee,
    bend,
  );
  return curve([a, b, c]);
};
export const thigh = loop([
  [300, -40],
  [360, -40],
  [362, 90],
  [378, 160],
  [414, 206],
  [420, 246],
  [392, 270],
  [360, 256],
  [330, 268],
  [294, 258],
  [276, 222],
  [296, 160],
  [304, 90],
]);
export const kneecap = (bend: number): string =>
  loop(
    turn(
      [
        [440, 190],
        [458, 204],
        [462, 236],
        [446, 256],
        [432, 240],
        [430, 208],
      ],
      knee,
      bend * 0.55,
    ),
  );
/** The outline of the leg round the joint: a line to be drawn broad. */
export const flesh = (bend: number): string =>
  curve([
    [332, -60],
    [332, 60],
    [342, 190],
    knee,
    ...turn(
      [
        [352, 400],
        [350, 640],
      ],
      knee,
      bend,
    ),
  ]);
/** A calcified body beside the joint. */
export const looseBody = (bend: number): Point => turn([[300, 190]], knee, bend * 0.3)[0] ?? knee;

/** The chest turned by `turned` degrees: what lies in front and what lies behind part. */
function seen(x: number, y: number, z: number, turned: number): Point {
  const a = (turned * Math.PI) / 180;
  return [360 + (x - 360) * Math.cos(a) + z * Math.sin(a), y];
}
export function ribsOf(turned: number): string {
  return spread(0, 6, 7)
    .flatMap((k) =>
      [-1, 1].map((side) => {
        const y = 84 + k * 54;
        const wide = 150 + 62 * Math.sin(((k + 1.2) / 8) * Math.PI);
        return curve(
          (
            [
              [0.1, -6, 60],
              [0.55, -26, 92],
              [0.93, 14, 40],
              [1, 48, -20],
              [0.8, 84, -84],
              [0.45, 96, -100],
            ] as const
          ).map(([part, dy, back]) => seen(360 + side * wide * part, y + dy, -back, turned)),
        );
      }),
    )
    .join('');
}
export function lungsOf(turned: number): string {
  return [-1, 1]
    .map((side) =>
      loop(
        (
          [
            [40, 90],
            [84, 58],
            [132, 96],
            [176, 190],
            [204, 300],
            [212, 400],
            [150, 410],
            [78, 392],
            [50, 330],
            [44, 210],
          ] as const
        ).map(([dx, y]) => seen(360 + side * dx, y, side === 1 && dx < 90 ? 20 : 0, turned)),
      ),
    )
    .join('');
}
export const heartOf = (turned: number): string =>
  loop(
    (
      [
        [330, 250],
        [352, 214],
        [392, 220],
        [440, 286],
        [470, 360],
        [450, 400],
        [380, 410],
        [326, 390],
        [316, 320],
      ] as const
    ).map(([x, y]) => seen(x, y, 46, turned)),
  );
export const densityAt = (turned: number): Point => seen(492, 226, 118, turned);
export const backboneOf = (turned: number): string =>
  band(
    spread(20, 520, 7).map((y): Point => seen(344, y, -104, turned)),
    spread(20, 520, 7).map((y): Point => seen(376, y, -104, turned)),
  );

/** Lumbar vertebrae from the side, the front to the left: bodies, then arches with their spines. */
export const bodies = spread(0, 4, 5)
  .map((k) => {
    const y = 118 * k - 64;
    const x = 12 * Math.sin(k * 0.9);
    return loop([
      [178 + x, y],
      [246 + x, y + 7],
      [316 + x, y],
      [320 + x, y + 22],
      [311 + x, y + 46],
      [320 + x, y + 84],
      [246 + x, y + 80],
      [180 + x, y + 88],
      [190 + x, y + 44],
    ]);
  })
  .join('');
export const arches = spread(0, 4, 5)
  .map((k) => {
    const y = 118 * k - 64;
    const x = 12 * Math.sin(k * 0.9);
    return loop([
      [316 + x, y + 6],
      [352 + x, y + 4],
      [388 + x, y - 14],
      [404 + x, y - 8],
      [402 + x, y + 16],
      [430 + x, y + 30],
      [522 + x, y + 62],
      [546 + x, y + 82],
      [528 + x, y + 96],
      [470 + x, y + 84],
      [420 + x, y + 62],
      [410 + x, y + 84],
      [394 + x, y + 90],
      [388 + x, y + 60],
      [372 + x, y + 34],
      [318 + x, y + 34],
    ]);
  })
  .join('');
/** The sac of the spinal nerves. */
export const sac = band(
  spread(-20, 540, 9).map((y): Point => [336 + 9 * Math.sin(y / 131 + 0.5), y]),
  spread(-20, 540, 9).map((y): Point => [366 + 9 * Math.sin(y / 131 + 0.5), y]),
);

export type SpineTarget = 'epidural' | 'facet' | 'root' | 'disc';
/** Where the needle's tip rests, and how what is injected spreads from there. */
export const spineTargets: Readonly<Record<SpineTarget, { readonly tip: Point; readonly spread: string }>> = {
  epidural: {
    tip: [382, 276],
    spread: band(
      [
        [372, 150],
        [379, 190],
        [381, 236],
        [377, 276],
        [380, 320],
        [385, 366],
        [382, 412],
      ],
      [
        [374, 150],
        [388, 190],
        [392, 236],
        [392, 276],
        [393, 320],
        [394, 366],
        [384, 412],
      ],
    ),
  },
  facet: {
    tip: [408, 268],
    spread: loop([
      [398, 226],
      [407, 236],
      [412, 262],
      [420, 288],
      [414, 302],
      [404, 288],
      [400, 262],
      [394, 240],
    ]),
  },
  root: {
    tip: [346, 254],
    spread: loop([
      [366, 226],
      [358, 250],
      [330, 278],
      [282, 330],
      [262, 348],
      [272, 322],
      [312, 270],
      [336, 242],
      [352, 220],
    ]),
  },
  disc: {
    tip: [272, 270],
    spread: loop([
      [216, 268],
      [240, 261],
      [280, 262],
      [300, 268],
      [284, 277],
      [244, 278],
    ]),
  },
};

/** Veins of neck and chest as broad lines, the heart's right side below them; the patient's right is to the left. */
export const chestVeins = [
  curve([
    [262, -20],
    [268, 60],
    [292, 132],
    [318, 190],
  ]),
  curve([
    [120, 196],
    [180, 164],
    [240, 162],
    [318, 190],
  ]),
  curve([
    [462, -20],
    [456, 60],
    [436, 132],
    [414, 178],
  ]),
  curve([
    [600, 196],
    [540, 164],
    [480, 160],
    [414, 178],
    [352, 212],
    [330, 236],
  ]),
  curve([
    [318, 190],
    [330, 236],
    [334, 330],
    [338, 372],
  ]),
] as const;
const trunk: readonly Point[] = [
  [330, 236],
  [334, 300],
  [337, 352],
];
type LineSite = { readonly left: boolean; readonly neck: boolean; readonly tunnelled: boolean };

/** A central line from the skin to where the upper cava meets the heart. */
export function linePath({ left, neck, tunnelled }: LineSite): string {
  const skin: readonly Point[] = neck
    ? tunnelled
      ? [
          [176, 408],
          [186, 330],
          [196, 240],
          [208, 150],
          [236, 84],
          [264, 70],
        ]
      : [
          [196, 26],
          [236, 50],
          [264, 70],
        ]
    : tunnelled
      ? [
          [210, 400],
          [190, 320],
          [150, 240],
          [150, 190],
          [186, 168],
        ]
      : [
          [120, 250],
          [144, 200],
          [186, 168],
        ];
  const inside: readonly Point[] = neck
    ? [
        [278, 104],
        [296, 142],
        [318, 190],
      ]
    : [
        [238, 164],
        [286, 174],
        [318, 190],
      ];
  const right = [...skin, ...inside];
  if (!left) return curve([...right, ...trunk]);
  return curve([...right.slice(0, -1).map(([x, y]): Point => [722 - x, y]), [414, 178], [370, 202], ...trunk]);
}
/** The felt cuff in the tunnel. */
export const cuffAt = (left: boolean): Point => [left ? 537 : 185, 338];

export const torso = loop([
  [246, -40],
  [474, -40],
  [476, 60],
  [500, 104],
  [600, 128],
  [690, 160],
  [740, 240],
  [760, 560],
  [-40, 560],
  [-20, 240],
  [30, 160],
  [120, 128],
  [220, 104],
  [244, 60],
]);
export const collarbones = [-1, 1]
  .map((s) =>
    band(
      [
        [360 + s * 30, 178],
        [360 + s * 110, 152],
        [360 + s * 190, 146],
        [360 + s * 270, 122],
      ],
      [
        [360 + s * 30, 196],
        [360 + s * 110, 166],
        [360 + s * 190, 160],
        [360 + s * 270, 138],
      ],
    ),
  )
  .join('');
export const chestHeart = loop([
  [300, 330],
  [318, 292],
  [356, 284],
  [412, 292],
  [470, 352],
  [500, 430],
  [470, 470],
  [380, 476],
  [318, 452],
  [294, 396],
]);
export const atrium = loop([
  [300, 360],
  [316, 334],
  [356, 338],
  [372, 380],
  [360, 430],
  [326, 440],
  [302, 412],
]);
