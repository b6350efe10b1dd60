/** A scene as the numbers that the close-up is drawn from. */
import type { Implant, Scene, SceneLesion } from '../scene.ts';
import { stentsIn } from '../treatment.ts';
import { type Form, middle, width } from './vessel-geometry.ts';

/** A stent: on its way, opening, or lying where it was put. */
export type StentPose = { readonly shown: boolean; readonly back: number; readonly open: number };

export type Pose = {
  /** Devices come from the right: their group is drawn as a mirror image. */
  readonly mirrored: boolean;
  readonly flow: 'left' | 'right';
  readonly form: Form;
  /** What the tissue in the lumen is. */
  readonly tissue: 'scar' | 'clot' | 'torn';
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
  readonly stent: StentPose;
  /** The one that overlaps it further in. */
  readonly second: StentPose;
  /** `looks`: its round picture is of where the probe is; at rest the one of the lesion is kept. */
  readonly ivus: {
    readonly shown: boolean;
    readonly back: number;
    readonly narrowed: number;
    readonly looks: boolean;
    readonly atLesion: boolean;
  };
  /** What lies in the vessel in the picture for good. */
  readonly left: ReadonlySet<Implant['kind']>;
  /** The stent at hand is covered with cloth. */
  readonly covering: boolean;
  /** Clot besides the lesion, 0 to 1. */
  readonly clot: number;
  readonly contrast: { readonly from: number; readonly to: number; readonly alpha: number };
  /** Narrowing of the roadmap's outline; null when no roadmap is on the screen. */
  readonly ghost: number | null;
  /** Flow through the lumen, 0.35 (held up) to 1. */
  readonly current: number;
};

/** Out of sight: a device drawn back this far is off the picture. */
const out = 700;

const tissueOf: Readonly<Record<SceneLesion['kind'], readonly [Form['tissue'], Pose['tissue']]>> = {
  stenosis: ['ridge', 'scar'],
  other: ['ridge', 'scar'],
  fistula: ['ridge', 'scar'],
  aneurysm: ['ridge', 'scar'],
  occlusion: ['plug', 'scar'],
  'chronic-total-occlusion': ['plug', 'scar'],
  'acute-occlusion-mi': ['clot', 'clot'],
  thrombus: ['clot', 'clot'],
  dissection: ['flap', 'torn'],
};

/** How the vessel of the scene is shaped; `waves`: it is the vein of a dialysis fistula. */
function formOf(scene: Scene, waves: boolean): Form {
  const { lesion, blood } = scene;
  const pressed = lesion?.pressed === true;
  return {
    tissue: lesion === null ? 'ridge' : pressed ? 'pressed' : tissueOf[lesion.kind][0],
    dent: pressed ? lesion.percent / 100 : 0,
    eccentric: blood === 'artery',
    swell: lesion?.kind === 'aneurysm' ? 'sac' : waves ? 'waves' : 'none',
  };
}

/** The numbers for a scene; `waves`: where it shows a dialysis circuit, that is a fistula's vein. */
export function poseOf(scene: Scene, waves = false): Pose {
  const mirrored = scene.entersFrom === 'far';
  const flow = scene.blood === 'vein' ? 'left' : 'right';
  const against = (flow === 'left') !== mirrored;
  const narrowed = (scene.lesion?.percent ?? 0) / 100;
  const blocked = narrowed > 0.96;
  const rests = scene.lesion === null ? 440 : blocked ? 170 : against ? 548 : 196;
  const { tool } = scene;
  const place = scene.focus === null ? -1 : scene.way.indexOf(scene.focus);
  const isHere = scene.catheter !== 'none' && place >= 0;
  const passesThrough = isHere && place < scene.way.length - 1;
  const tip = passesThrough ? width + 60 : rests;
  const failed = scene.moment === 'short';
  const back = tool?.place === 'on-the-way' ? (failed ? 330 : 250) : 0;
  const shows = (kind: string) => tool?.kind === kind;
  const left = new Set(scene.implants.filter(({ vessel }) => vessel === scene.focus).map(({ kind }) => kind));
  const stents = stentsIn(scene);
  const lay =
    stents - (shows('stent') && scene.moment === 'rest' && scene.of?.do === 'stent' ? (scene.of.count ?? 1) : 0);
  const handled: StentPose = { shown: true, back, open: tool?.open ?? 0 };
  const lies = (is: boolean): StentPose =>
    is ? { shown: true, back: 0, open: 1 } : { shown: false, back: out, open: 0 };
  const stented = scene.lesion?.stented === true || left.has('stent') || left.has('covered-stent');
  const inflates = shows('balloon') || shows('lithotripsy');
  const seen = shows('ivus') && (tool?.place === 'pulled-back' || scene.moment === 'rest');
  const probeBack = tool?.place === 'pulled-back' ? 160 : scene.moment === 'rest' ? 310 : failed ? 330 : 0;
  const wireBack = scene.catheter === 'on-the-way' ? (failed ? 330 : 200) : blocked ? 430 : 0;
  // These carry no catheter besides their own, or none at all.
  const alone = tool === null || shows('cross') || shows('physiology') || shows('protect');
  const isShut = left.has('coils') && scene.lesion?.kind !== 'aneurysm' && scene.lesion?.kind !== 'fistula';
  return {
    mirrored,
    flow,
    form: formOf(scene, waves && scene.focus?.includes('peripheral') === true),
    tissue: scene.lesion === null ? 'scar' : tissueOf[scene.lesion.kind][1],
    narrowed,
    press: inflates && tool !== null && tool.open > 0.8 ? tool.open : 0,
    wireBack: !isHere || shows('cross') ? out : passesThrough ? -180 : wireBack,
    catheterBack: !isHere || !alone ? out : scene.catheter === 'on-the-way' ? Math.max(60, tip - 190) : 0,
    tip,
    balloon: {
      shown: inflates,
      back: inflates ? back : out,
      inflated: inflates ? (tool?.open ?? 0) : 0,
    },
    stent: shows('stent') && lay <= 0 ? handled : lies(stented),
    second: shows('stent') && lay > 0 ? handled : lies(stents > 1),
    ivus: {
      shown: shows('ivus'),
      back: shows('ivus') ? probeBack : out,
      narrowed: seen ? narrowed : 0,
      looks: scene.moment !== 'rest',
      atLesion: seen,
    },
    left,
    covering: scene.of?.do === 'stent' && scene.of.covered === true,
    clot:
      shows('thrombectomy') && scene.lesion?.kind !== 'thrombus' && scene.lesion?.kind !== 'acute-occlusion-mi'
        ? ({ advance: 1, short: 1, 'draw-in': 0.5 }[scene.moment] ?? 0)
        : 0,
    contrast: contrastOf(
      scene,
      isHere && !passesThrough ? (mirrored ? width - tip : tip) : flow === 'right' ? -30 : width + 30,
      flow,
      blocked || isShut ? 1 : narrowed,
    ),
    ghost: scene.roadmap !== null && scene.roadmap.vessel === scene.focus ? scene.roadmap.percent / 100 : null,
    current: isShut ? 0 : 1 - 0.65 * Math.max(0, narrowed - 0.3),
  };
}

function contrastOf(scene: Scene, tip: number, flow: 'left' | 'right', narrowed: number): Pose['contrast'] {
  const along = (from: number, to: number, alpha: number) =>
    flow === 'right' ? { from, to, alpha } : { from: width - to, to: width - from, alpha };
  const start = flow === 'right' ? tip : width - tip;
  // Nothing passes: contrast stands at the stump, on the side that it is injected.
  const shut = narrowed > 0.96;
  const beyond = shut && start > middle;
  switch (scene.contrast) {
    case 'none':
      return along(start, start + 2, 0);
    case 'inject':
      if (beyond) return along(458, start + 110, 0.9);
      return shut ? along(Math.min(start - 52, 120), 262, 0.9) : along(start - 52, start + 330, 0.9);
    case 'fill':
      return beyond ? along(452, width + 24, 0.94) : along(-24, shut ? 276 : width + 24, 0.94);
    case 'wash-out':
      if (scene.role === 'roadmap') return along(width - 60, width + 24, 0);
      if (shut) {
        const left = scene.lesion === null ? 0 : 0.5;
        // Round an old blockage side channels have grown.
        const reaches = beyond || scene.lesion?.kind === 'chronic-total-occlusion';
        return reaches ? along(462, width + 24, left) : along(-24, 250, left);
      }
      return narrowed > 0.15 ? along(start - 120, middle + 30, 0.5) : along(width - 190, width + 24, 0.22);
  }
}
