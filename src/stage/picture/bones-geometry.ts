/** Bones behind the vessel, for the picture as fluoroscopy. */
import { band, curve, loop, once, type Point, spread } from './paths.ts';

/** Vertebrae behind the vessel, for the picture as fluoroscopy. */
export const spinePath = once((): string => {
  return [-60, 116, 292, 468]
    .map((y) =>
      loop([
        [258, y + 4],
        [310, y + 12],
        [410, y + 12],
        [462, y + 4],
        [474, y + 20],
        [458, y + 72],
        [474, y + 124],
        [462, y + 142],
        [410, y + 134],
        [310, y + 134],
        [258, y + 142],
        [246, y + 124],
        [262, y + 72],
        [246, y + 20],
      ]),
    )
    .join('');
});

/** Ribs crossing behind the vessel, for the picture as fluoroscopy: lines to be drawn broad. */
export const ribPath = once((): string => {
  return [-40, 90, 220, 350, 480]
    .flatMap((y) =>
      [-1, 1].map((side) =>
        curve([
          [360 + side * 116, y + 58],
          [360 + side * 200, y + 26],
          [360 + side * 300, y + 60],
          [360 + side * 400, y + 170],
        ]),
      ),
    )
    .join('');
});

/** A limb's long bone behind the vessel that runs along it. */
export const limbBonePath = once((): string => {
  const xs = spread(-24, 744, 9);
  const at = (y: number, bend: number): Point[] => xs.map((x) => [x, y + bend * Math.cos((x / 720) * Math.PI * 2)]);
  return band(at(330, 5), at(438, -7)) + band(at(352, 3), at(416, -4));
});
