/** Veins of neck and chest, and a central line in them, as geometry. */
import { band, curve, loop, type Point, points } from './paths.ts';

/** Veins of neck and chest as broad lines, the heart's right side below them; the patient's right is to the left. */
export const chestVeins = [
  curve(points('262 -20  268 60  292 132  318 190')),
  curve(points('120 196  180 164  240 162  318 190')),
  curve(points('462 -20  456 60  436 132  414 178')),
  curve(points('600 196  540 164  480 160  414 178  352 212  330 236')),
  curve(points('318 190  330 236  334 330  338 372')),
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
      ? points('176 408  186 330  196 240  208 150  236 84  264 70')
      : [
          [196, 26],
          [236, 50],
          [264, 70],
        ]
    : tunnelled
      ? points('210 400  190 320  150 240  150 190  186 168')
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
/** Where the line leaves the skin. */
export function exitOf({ left, neck, tunnelled }: LineSite): Point {
  const [x, y]: Point = neck ? (tunnelled ? [176, 408] : [196, 26]) : tunnelled ? [210, 400] : [120, 250];
  return [left ? 722 - x : x, y];
}
/** Contrast from the line's tip: at first at the tip alone, then down through the atrium. */
export const plume = {
  inject: loop(points('326 322  337 316  350 324  352 352  350 372  338 382  326 374  324 350')),
  fill: loop(points('318 250  336 240  350 250  356 334  374 380  362 430  330 440  304 412')),
} as const;
/** The felt cuff in the tunnel. */
export const cuffAt = (left: boolean): Point => [left ? 537 : 185, 338];

export const torso = loop(
  points(
    '246 -40  474 -40  476 60  500 104  600 128  690 160  740 240  760 560  -40 560  -20 240  30 160  120 128  220 104  244 60',
  ),
);
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
export const chestHeart = loop(
  points('300 330  318 292  356 284  412 292  470 352  500 430  470 470  380 476  318 452  294 396'),
);
export const atrium = loop(points('300 360  316 334  356 338  372 380  360 430  326 440  302 412'));
