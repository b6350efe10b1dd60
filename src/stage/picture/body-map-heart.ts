/**
 * The heart on the body map: its outline, its own arteries and the grafts to them, in the map's coordinates, so fine
 * that they are seen where the map is drawn large. A front view: the right coronary artery runs in the groove between
 * right atrium and right ventricle, the left anterior descending to the apex, the circumflex around the left border.
 */
import { at, behind, type Place } from './body-map-place.ts';
import type { Point } from './paths.ts';

export const coronaries: Readonly<Record<string, Place>> = {
  'left-main-coronary': at(0, [206, 250], [211.5, 249], [217, 251]),
  'left-anterior-descending': at(0, [217, 251], [221.5, 263], [229, 277], [238, 291], [247, 303]),
  'diagonal-1': at(0, [222, 264], [230.5, 273], [236, 286]),
  'diagonal-2': at(0, [229.5, 278], [239, 285], [247, 296]),
  'septal-perforator': at(0, [223.5, 267], [219.5, 274], [220.5, 285]),
  'left-circumflex': at(0, [217, 251], [229, 247.5], [240, 251.5], [247, 262], [248.5, 275], [244, 287]),
  'obtuse-marginal-1': at(0, [237, 249.8], [248, 254], [253.5, 267], [255.5, 282]),
  'obtuse-marginal-2': at(0, [248, 268], [252.5, 279], [254, 292]),
  'left-posterolateral': behind([247.6, 279], [249.5, 288], [246.5, 297]),
  'ramus-intermedius': at(0, [217, 251], [228, 256.5], [237, 266], [243, 279]),
  'right-coronary': at(
    0,
    [201, 250],
    [192, 246.5],
    [183.5, 251],
    [179, 263],
    [180, 277],
    [187, 288],
    [198, 291],
    [207, 288],
  ),
  'acute-marginal': at(0, [181.5, 281], [190, 293.5], [205, 299.5], [220, 301]),
  'posterior-descending': behind([203, 289.8], [217, 293], [233, 299]),
  'right-posterolateral': behind([207, 288], [218, 283], [230, 287]),
  'saphenous-graft-1': at(0, [198.5, 224], [222, 226], [243, 237], [254, 255], [254.6, 274]),
  'saphenous-graft-2': at(0, [193, 224], [179, 234], [171, 257], [172, 281], [187, 297], [212, 292]),
  'radial-graft-1': at(0, [199, 231], [215, 233], [228, 245], [233.5, 260], [233, 278]),
};

/** The letters that stand beside each coronary territory in the large picture: the modifier that names its artery. */
export const territories: readonly { readonly letters: string; readonly vessel: string; readonly at: Point }[] = [
  { letters: 'LM', vessel: 'left-main-coronary', at: [209.5, 245.5] },
  { letters: 'LD', vessel: 'left-anterior-descending', at: [228, 292] },
  { letters: 'LC', vessel: 'left-circumflex', at: [233, 244.5] },
  { letters: 'RI', vessel: 'ramus-intermedius', at: [241.5, 272] },
  { letters: 'RC', vessel: 'right-coronary', at: [186.5, 269] },
];

/** The heart, its right border on the viewer's left. */
export const heart: readonly Point[] = [
  [177, 245],
  [188, 237],
  [204, 235],
  [221, 237],
  [238, 243],
  [250, 256],
  [257, 274],
  [259, 291],
  [253, 304],
  [241, 308],
  [222, 305],
  [202, 303],
  [186, 298],
  [176, 286],
  [171, 266],
];

/** The right atrium, between the two cavae. */
export const rightAtrium: readonly Point[] = [
  [179, 240],
  [187, 241],
  [192, 252],
  [191, 268],
  [189, 284],
  [182, 292],
  [175, 284],
  [172, 264],
];

/** Folds of the heart's surface as open lines: the grooves in which its arteries run, and the edge of the left ear. */
export const grooves: readonly (readonly Point[])[] = [
  [
    [196, 242],
    [186, 250],
    [181.5, 264],
    [182.5, 278],
    [190, 291],
  ],
  [
    [214, 244],
    [219, 258],
    [227, 276],
    [237, 292],
    [248, 305],
  ],
  [
    [219, 243],
    [229, 240],
    [238, 245],
    [240, 254],
    [232, 256],
    [222, 252],
  ],
];
