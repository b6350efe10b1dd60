/** What the devices are and do at each moment of a step: the tool on the wire, and what it leaves of the lesion. */
import type { Step } from '@/engine/case.ts';
import type { Scene, SceneLesion, SceneTool } from './scene.ts';

/** The device that a treating or imaging step has on the wire, and how far it is. */
export function toolOf(step: Step, moment: string): SceneTool {
  const kind = step.do === 'balloon' || step.do === 'stent' || step.do === 'ivus' ? step.do : 'other';
  const place =
    moment === 'advance' || moment === 'short' ? 'on-the-way' : moment === 'pull-back' ? 'pulled-back' : 'there';
  const open = { waist: 0.9, open: kind === 'stent' ? 0.6 : 1, rest: kind === 'stent' ? 1 : 0 }[moment] ?? 0;
  return { kind, place, open };
}

/**
 * The scene with the lesion as the tool leaves it at this moment. What remains after a balloon is drawn, not measured:
 * a case says only whether the result was adequate.
 */
export function treated(scene: Scene, lesion: SceneLesion, step: Step, moment: string): Scene {
  const change = treatmentOf(lesion, step, moment);
  if (change === null) return scene;
  const now = { ...lesion, ...change };
  return { ...scene, lesion: now, lesions: scene.lesions.map((each) => (each.id === lesion.id ? now : each)) };
}

function treatmentOf(lesion: SceneLesion, step: Step, moment: string): Partial<SceneLesion> | null {
  if (step.do === 'balloon') {
    const left = lesion.stented
      ? 0
      : step.result === 'inadequate'
        ? lesion.percent * 0.5
        : step.purpose === 'predilate'
          ? 30
          : 8;
    const percent = {
      waist: lesion.percent * 0.62,
      open: Math.min(5, lesion.percent),
      deflate: Math.min(left, lesion.percent),
    }[moment];
    return percent === undefined ? null : { percent };
  }
  if (step.do === 'stent') {
    if (moment === 'open') return { percent: lesion.percent * 0.45 };
    return moment === 'rest' ? { percent: 4, stented: true } : null;
  }
  const opens = step.do === 'atherectomy' || step.do === 'thrombectomy' || step.do === 'cross';
  if (!opens || step.outcome !== undefined) return null;
  return { percent: Math.min(lesion.percent, step.do === 'cross' ? 90 : 25) };
}
