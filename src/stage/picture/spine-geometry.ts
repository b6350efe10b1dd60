/** The lower spine from the side, and where needles go, as geometry. */
import { band, loop, type Point, points, spread } from './paths.ts';

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
      points('372 150  379 190  381 236  377 276  380 320  385 366  382 412'),
      points('374 150  388 190  392 236  392 276  393 320  394 366  384 412'),
    ),
  },
  facet: {
    tip: [408, 268],
    spread: loop(points('398 226  407 236  412 262  420 288  414 302  404 288  400 262  394 240')),
  },
  root: {
    tip: [346, 254],
    spread: loop(points('366 226  358 250  330 278  282 330  262 348  272 322  312 270  336 242  352 220')),
  },
  disc: {
    tip: [272, 270],
    spread: loop(points('216 268  240 261  280 262  300 268  284 277  244 278')),
  },
};
