/** A scene as the numbers that the close-up is drawn from. */
import type { Scene } from '../scene.ts';
import { middle, width } from './vessel-geometry.ts';

export type Pose = {
  /** Devices come from the right: their group is drawn as a mirror image. */
  readonly mirrored: boolean;
  readonly flow: 'left' | 'right';
  /** Part of the lumen's diameter taken, 0 to 1. */
  readonly narrowed: number;
  /** How hard a balloon presses the wall, 0 to 1. */
  readonly press: number;
  /** How far the wire's and the catheter's tips are drawn back from where they rest, in drawing units. */
  readonly wireBack: number;
  readonly catheterBack: number;
  /** Where the catheter's tip rests, from the side it comes in by. */
  readonly tip: number;
  readonly balloon: { readonly shown: boolean; readonly back: number; readonly inflated: number };
  readonly stent: { readonly shown: boolean; readonly back: number; readonly open: number };
  readonly ivus: { readonly shown: boolean; readonly back: number; readonly narrowed: number };
  readonly contrast: { readonly from: number; readonly to: number; readonly alpha: number };
  /** Narrowing of the roadmap's outline; null when no roadmap is on the screen. */
  readonly ghost: number | null;
  /** Flow through the lumen, 0.35 (held up) to 1. */
  readonly current: number;
};

/** Out of sight: a device drawn back this far is off the picture. */
const out = 700;

/** The numbers for a scene. */
export function poseOf(scene: Scene): Pose {
  const mirrored = scene.entersFrom === 'far';
  const flow = scene.blood === 'vein' ? 'left' : 'right';
  const against = (flow === 'left') !== mirrored;
  const narrowed = (scene.lesion?.percent ?? 0) / 100;
  const rests = scene.lesion === null ? 440 : against ? 548 : 196;
  const { tool } = scene;
  const place = scene.focus === null ? -1 : scene.way.indexOf(scene.focus);
  const isHere = scene.catheter !== 'none' && place >= 0;
  const passesThrough = isHere && place < scene.way.length - 1;
  const tip = passesThrough ? width + 60 : rests;
  const failed = scene.moment === 'short';
  const onTheWay = failed ? 330 : 250;
  const back = tool?.place === 'on-the-way' ? onTheWay : 0;
  const shows = (kind: string) => tool?.kind === kind;
  const stented = scene.lesion?.stented === true;
  const probeBack = tool?.place === 'pulled-back' ? 160 : scene.moment === 'rest' ? 310 : failed ? 330 : 0;
  return {
    mirrored,
    flow,
    narrowed,
    press: shows('balloon') && tool !== null && tool.open > 0.8 ? tool.open : 0,
    wireBack: !isHere ? out : passesThrough ? -180 : scene.catheter === 'on-the-way' ? (failed ? 330 : 200) : 0,
    catheterBack:
      !isHere || (tool !== null && tool.kind !== 'other')
        ? out
        : scene.catheter === 'on-the-way'
          ? Math.max(60, tip - 190)
          : 0,
    tip,
    balloon: {
      shown: shows('balloon'),
      back: shows('balloon') ? back : out,
      inflated: shows('balloon') ? (tool?.open ?? 0) : 0,
    },
    stent: {
      shown: shows('stent') || stented,
      back: shows('stent') ? back : stented ? 0 : out,
      open: shows('stent') ? (tool?.open ?? 0) : stented ? 1 : 0,
    },
    ivus: {
      shown: shows('ivus'),
      back: shows('ivus') ? probeBack : out,
      narrowed: tool?.place === 'pulled-back' ? narrowed : 0,
    },
    contrast: contrastOf(
      scene,
      isHere && !passesThrough ? (mirrored ? width - tip : tip) : flow === 'right' ? -30 : width + 30,
      flow,
      narrowed,
    ),
    ghost: scene.roadmap !== null && scene.roadmap.vessel === scene.focus ? scene.roadmap.percent / 100 : null,
    current: 1 - 0.65 * Math.max(0, narrowed - 0.3),
  };
}

function contrastOf(scene: Scene, tip: number, flow: 'left' | 'right', narrowed: number): Pose['contrast'] {
  const along = (from: number, to: number, alpha: number) =>
    flow === 'right' ? { from, to, alpha } : { from: width - to, to: width - from, alpha };
  const start = flow === 'right' ? tip : width - tip;
  switch (scene.contrast) {
    case 'none':
      return along(start, start + 2, 0);
    case 'inject':
      return along(start - 52, start + 330, 0.9);
    case 'fill':
      return along(-24, width + 24, 0.94);
    case 'wash-out':
      if (scene.role === 'roadmap') return along(width - 60, width + 24, 0);
      return narrowed > 0.15 ? along(start - 120, middle + 30, 0.5) : along(width - 190, width + 24, 0.22);
  }
}
