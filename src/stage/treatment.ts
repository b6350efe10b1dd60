/** What the devices are and do at each moment of a step: the tool on the wire, what it leaves of the lesion and behind. */
import type { FilterStep, Step, StepKind } from '@/engine/case.ts';
import type { Implant, Scene, SceneLesion } from './scene.ts';

/** A treating or imaging device on the wire. `open` runs from 0 (folded) to 1 (fully inflated or open). */
export type SceneTool = {
  readonly kind: StepKind;
  readonly place: 'on-the-way' | 'there' | 'pulled-back';
  readonly open: number;
};

/** The device that a treating or imaging step has on the wire, and how far it is. */
export function toolOf(step: Step, moment: string): SceneTool {
  const kind = step.do;
  const place =
    moment === 'advance' || moment === 'short' ? 'on-the-way' : moment === 'pull-back' ? 'pulled-back' : 'there';
  const open =
    { waist: 0.9, pulse: 0.5, open: kind === 'stent' ? 0.6 : 1, rest: kind === 'stent' ? 1 : 0 }[moment] ?? 0;
  return { kind, place, open };
}

/** The scene with what the step leaves in the vessel, or takes out of it. */
export function leaving(scene: Scene, step: Step, moment: string): Scene {
  if ('outcome' in step && step.outcome !== undefined) return scene;
  switch (step.do) {
    case 'stent': {
      const kind = step.covered === true ? 'covered-stent' : 'stent';
      if (moment !== 'rest') return scene;
      // A branch is held by a stent of its own only where the case has two vessels, or two stents.
      const both = scene.lesion?.bifurcation === true && (step.vessels.length > 1 || (step.count ?? 1) > 1);
      const placed = withImplants(scene, kind, step.vessels, both ? 1 : step.count);
      return both ? withImplants(placed, 'limb', step.vessels) : placed;
    }
    case 'embolize':
      return moment === 'rest' ? withImplants(scene, 'coils', step.vessels) : scene;
    case 'filter':
      return filtering(scene, step, moment);
    case 'protect':
      return moment === 'rest' ? { ...scene, guard: scene.focus } : scene;
    default:
      return scene;
  }
}

function withImplants(scene: Scene, kind: Implant['kind'], vessels: readonly string[], more = 1): Scene {
  const isSame = (each: Implant) => each.kind === kind && vessels.includes(each.vessel);
  const before = (vessel: string) => scene.implants.find((each) => isSame(each) && each.vessel === vessel)?.count ?? 0;
  const others = scene.implants.filter((each) => !isSame(each));
  return {
    ...scene,
    implants: [...others, ...vessels.map((vessel) => ({ kind, vessel, count: before(vessel) + more }))],
  };
}

/** How many stents lie in the vessel of the close-up. */
export const stentsIn = ({ implants, focus }: Scene): number =>
  implants
    .filter(({ kind, vessel }) => vessel === focus && (kind === 'stent' || kind === 'covered-stent'))
    .reduce((sum, { count }) => sum + count, 0);

/** A filter is there once it has been placed; one to be moved or taken out was there before. */
function filtering(scene: Scene, step: FilterStep, moment: string): Scene {
  const isOut = step.action === 'place' ? moment === 'advance' : step.action === 'retrieve' && moment === 'rest';
  const others = scene.implants.filter(({ kind }) => kind !== 'filter');
  return isOut ? { ...scene, implants: others } : withImplants({ ...scene, implants: others }, 'filter', step.vessels);
}

/**
 * The scene with the lesion as the tool leaves it at this moment. What remains after a balloon is drawn, not measured:
 * a case says only whether the result was adequate.
 */
export function treated(scene: Scene, lesion: SceneLesion, step: Step, moment: string): Scene {
  const change = 'outcome' in step && step.outcome !== undefined ? null : treatmentOf(lesion, step, moment);
  if (change === null) return scene;
  const now = { ...lesion, ...change };
  return { ...scene, lesion: now, lesions: scene.lesions.map((each) => (each.id === lesion.id ? now : each)) };
}

/** No wider than `percent` now, and no narrower than it was. */
const down = (lesion: SceneLesion, percent: number) => ({ percent: Math.min(lesion.percent, percent) });

function treatmentOf(lesion: SceneLesion, step: Step, moment: string): Partial<SceneLesion> | null {
  switch (step.do) {
    case 'balloon': {
      const left = lesion.stented
        ? 0
        : // What presses from outside is still there when the balloon is gone.
          lesion.pressed && step.result !== 'adequate'
          ? lesion.percent * 0.7
          : step.result === 'inadequate'
            ? lesion.percent * 0.5
            : step.purpose === 'predilate'
              ? 30
              : 8;
      const percent = { waist: lesion.percent * 0.62, open: 5, deflate: left }[moment];
      return percent === undefined ? null : down(lesion, percent);
    }
    case 'stent':
      if (moment === 'open') return { percent: lesion.percent * 0.45 };
      return moment === 'rest' ? { ...down(lesion, 4), stented: true } : null;
    case 'atherectomy':
      return moment === 'cut' ? down(lesion, 58) : moment === 'rest' ? down(lesion, 25) : null;
    case 'thrombectomy':
      return moment === 'draw-in' ? down(lesion, 48) : moment === 'rest' ? down(lesion, 14) : null;
    case 'lithotripsy': {
      const percent = { pulse: 60, open: 22, rest: 30 }[moment];
      return percent === undefined ? null : { ...down(lesion, percent), cracked: true };
    }
    case 'cross':
      return moment === 'through' ? down(lesion, 90) : null;
    default:
      return null;
  }
}
