/** A scene in words: the text that stands for the picture. */
import type { CloseStep, Step } from '@/engine/case.ts';
import { centralLine, fluoroscopy, needle } from './describe-outside.ts';
import { working } from './describe-work.ts';
import type { Scene } from './scene.ts';
import { capital, lesionState, placeOf, stateOf, the } from './words.ts';

/** A few words for the corner of the picture: the device and what it does now. */
export function captionOf(scene: Scene): string {
  const { of: step, moment } = scene;
  if (step === null) return 'Before the procedure';
  switch (step.do) {
    case 'access':
      return { needle: 'Needle', wire: 'Guidewire', sheath: 'Sheath' }[moment] ?? '';
    case 'catheter':
      return moment === 'there' ? 'Catheter in place' : moment === 'short' ? 'Not entered' : 'Catheter on its way';
    case 'angiogram': {
      const role = capital(step.role);
      return `${role} angiogram: ${{ inject: 'contrast runs in', fill: 'full', 'wash-out': 'clears' }[moment] ?? ''}`;
    }
    case 'close':
      if (scene.view === 'line') return moment === 'withdraw' ? 'Line in place' : 'Line held at the skin';
      return moment === 'withdraw' ? 'Sheath drawn back' : 'Puncture sealed';
    case 'procedure':
      return 'Another service';
    case 'fluoroscopy':
      return step.guides === 'examination' ? `Fluoroscopy: ${examined[moment] ?? 'moved again'}` : 'Fluoroscopy';
    case 'needle':
      return `Needle: ${moment === 'rest' ? step.purpose : moment === 'there' ? 'at its target' : 'on its way'}`;
    case 'central-line':
      return `Central line ${moment === 'rest' && step.action === 'remove' ? 'out' : (lined[moment] ?? 'in place')}`;
    default:
      return `${names[step.do]} ${('oct' in step && step.oct === true ? 'by light ' : '') + (worked[step.do]?.[moment] ?? { advance: 'on its way', short: 'not possible' }[moment] ?? '')}`.trim();
  }
}

const examined: Readonly<Record<string, string>> = {
  first: 'at rest',
  moved: 'moved',
  bent: 'bent',
  stretched: 'stretched',
  turned: 'turned',
};
const lined: Readonly<Record<string, string>> = {
  advance: 'on its way',
  exchange: 'exchanged',
  'too-high': 'too high',
  withdraw: 'in place',
};
const names = {
  balloon: 'Balloon',
  stent: 'Stent',
  ivus: 'Picture from inside',
  atherectomy: 'Atherectomy',
  lithotripsy: 'Lithotripsy',
  thrombectomy: 'Thrombectomy',
  cross: 'Crossing',
  embolize: 'Embolization',
  filter: 'Filter',
  protect: 'Protection',
  physiology: 'Pressure wire',
} as const;
const worked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  balloon: { waist: 'with a waist', open: 'full', deflate: 'empty' },
  stent: { open: 'opening', rest: 'open' },
  ivus: { advance: 'beyond', 'pull-back': 'at the lesion', rest: 'drawn back' },
  atherectomy: { cut: 'at work', rest: 'done' },
  lithotripsy: { pulse: 'pulses', open: 'balloon full', rest: 'done' },
  thrombectomy: { 'draw-in': 'at work', rest: 'done' },
  cross: { stump: 'at the blockage', channel: 'in the blockage', through: 'through', short: 'not possible' },
  embolize: { fill: 'coils', rest: 'closed' },
  filter: { open: 'opens', snare: 'caught', rest: 'done' },
  protect: { rest: 'open' },
  physiology: { rest: 'measures' },
};

/** One or two plain sentences for the scene. Scenes that look different read differently. */
export function describe(scene: Scene): string {
  const { of: step } = scene;
  if (step === null) {
    if (scene.view === 'room')
      return 'The patient lies on the table before the procedure. Nothing has been entered yet.';
    if (scene.focus === null) return `${capital(the(placeOf(scene)))} before the procedure, at rest.`;
    if (scene.lesion === null)
      return `${capital(the(scene.focus))} before the procedure: open. Nothing has been entered yet.`;
    return `${capital(the(scene.focus))} before the procedure: ${lesionState(scene.lesion)}. Nothing has been entered yet.`;
  }
  const says = sentence(scene, step);
  return scene.roadmap !== null && scene.view === 'vessel' && step.do !== 'angiogram'
    ? `${says} The roadmap lies faintly over the picture.`
    : says;
}

function sentence(scene: Scene, step: Step): string {
  const at = the(scene.focus);
  const is = stateOf(scene);
  const isNow = is === '' ? '' : ` ${capital(at)} is ${is}.`;
  switch (step.do) {
    case 'access':
      return access(scene, at);
    case 'catheter':
      if (scene.moment === 'there') return `The catheter's tip lies in ${at}.${isNow} ${wayWords(scene)}`.trim();
      return scene.moment === 'short'
        ? `The catheter stops short of ${at}: it could not be entered.`
        : `A catheter follows the wire toward ${at}.`;
    case 'angiogram':
      return angiogram(scene, at);
    case 'close':
      return closing(scene, step.method, at);
    case 'fluoroscopy':
      return fluoroscopy(scene, step);
    case 'needle':
      return needle(scene, step);
    case 'central-line':
      return centralLine(scene, step);
    case 'procedure':
      return 'Another service takes place at the table. It is named here, and not drawn.';
    default:
      return working(scene, step);
  }
}

function access(scene: Scene, at: string): string {
  const how = scene.access;
  const seen = how?.ultrasound === true ? ' under ultrasound' : '';
  if (how?.method === 'existing') return `A sheath that was there before lies in ${at}.`;
  // Which way the devices will go tells an antegrade puncture from a retrograde one.
  const isDirected = scene.blood === 'artery' || at.includes('dialysis');
  const toward = isDirected ? `, pointing ${how?.direction === 'antegrade' ? 'with' : 'against'} the flow` : '';
  if (how?.state === 'needle') {
    return how.method === 'open'
      ? `Through a cut in the skin, a needle enters ${at}${seen}${toward}.`
      : `A needle goes through the skin into ${at}${seen}${toward}.`;
  }
  if (how?.state === 'wire')
    return `A guidewire runs through the needle into ${at}${seen === '' ? '' : ', still under ultrasound'}.`;
  return `The needle is out; a sheath over the wire keeps ${at} open to the devices.`;
}

function angiogram(scene: Scene, at: string): string {
  const state = scene.lesion === null ? 'open' : lesionState(scene.lesion);
  const tight = scene.lesion !== null && scene.lesion.percent > 15;
  if (scene.view === 'line')
    return {
      inject: `A little contrast runs out of the line's tip into ${at} (${scene.role} angiogram).`,
      fill: `Contrast runs freely from the line's tip in ${at} into the heart (${scene.role} angiogram).`,
      'wash-out': `The contrast is carried off into the heart at once: the line's tip lies free in ${at}.`,
    }[scene.moment] as string;
  if (scene.moment === 'inject') return `Contrast runs from the catheter into ${at} (${scene.role} angiogram).`;
  if (scene.lesion !== null && scene.lesion.percent > 96 && scene.moment !== 'inject' && scene.role !== 'roadmap') {
    if (scene.moment === 'fill') return `Contrast stops at the blockage: ${at} is ${state} (${scene.role} angiogram).`;
    return scene.lesion.kind === 'chronic-total-occlusion'
      ? `The contrast clears slowly. Beyond the blockage ${at} fills late, by side channels.`
      : `The contrast clears slowly: it stands at the blockage in ${at}, and almost nothing fills beyond.`;
  }
  if (scene.moment === 'fill') return `Contrast fills ${at}: it is ${state} (${scene.role} angiogram).`;
  if (scene.role === 'roadmap')
    return `The contrast has gone; its outline of ${at} stays faintly on the screen as a roadmap.`;
  if (scene.role === 'completion') {
    return tight
      ? `The completion angiogram of ${at} clears slowly: it is ${state}.`
      : `The completion angiogram clears at once: contrast runs freely through ${at}.`;
  }
  return tight
    ? `The contrast washes out of ${at} slowly, held up before the lesion: it is ${state}.`
    : `The contrast washes out of ${at} at once: it is ${state}.`;
}

function closing(scene: Scene, method: CloseStep['method'], at: string): string {
  if (scene.view === 'line')
    return scene.moment === 'withdraw'
      ? 'The wire is out. The line stays where it is.'
      : {
          manual: "Pressure on a pad seals the skin around the line; the line's end lies on the chest.",
          device: "A holding device keeps the line at the skin; the line's end lies on the chest.",
          suture: "A suture holds the line where it leaves the skin; the line's end lies on the chest.",
        }[method];
  if (scene.moment === 'withdraw') return `The wire and catheters are out; the sheath is drawn back from ${at}.`;
  const all = scene.accesses.length > 1 && scene.accesses.every(({ state }) => state === 'gone');
  const sealed = {
    manual: `A hand's pressure on a pad over ${at} seals the puncture.`,
    device: `A closure device has sealed the puncture in the wall of ${at}.`,
    suture: `A suture closes the puncture over ${at}.`,
  }[method];
  return all ? `${sealed} Every way in is closed now.` : sealed;
}

function wayWords(scene: Scene): string {
  const passed = scene.way.slice(1, -1);
  if (passed.length === 0) return '';
  const shown = passed.length > 4 ? [...passed.slice(0, 2), ...passed.slice(-2)] : passed;
  return `It came by way of ${shown.map((vessel) => the(vessel)).join(', ')}.`;
}
