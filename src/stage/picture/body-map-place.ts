/**
 * How places on the body map are written: a front view 400 wide and 880 tall, mid-line x = 200, the patient's left on
 * the viewer's right. Points run from the end at the atlas parent to the far end.
 */
import type { Point } from './paths.ts';

/** How wide a vessel is drawn: 3 the great vessels, 2 the trunk and limb vessels, 1 their branches, 0 the heart's own. */
export type Calibre = 0 | 1 | 2 | 3;

export type Place = {
  readonly size: Calibre;
  readonly points: readonly Point[];
  /** It runs on the far side of the heart. */
  readonly behind?: true;
};

/** Writes a place. */
export const at = (size: Calibre, ...points: Point[]): Place => ({ size, points });

/** Writes a place on the far side of the heart. */
export const behind = (...points: Point[]): Place => ({ size: 0, points, behind: true });
