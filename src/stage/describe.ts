/** A scene in words: the text that stands for the picture. */
import { plainName } from '@/engine/atlas.ts';
import type { Lesion, Step, Vessel } from '@/engine/case.ts';
import type { Scene, SceneLesion } from './scene.ts';

const lesionWords: Readonly<Record<Lesion['kind'], string>> = {
  stenosis: 'narrowed',
  occlusion: 'blocked',
  'chronic-total-occlusion': 'blocked, and has been for months',
  'acute-occlusion-mi': 'suddenly blocked',
  thrombus: 'partly filled by clot',
  dissection: 'torn in its inner wall',
  aneurysm: 'widened',
  fistula: 'joined to a neighbour by a false channel',
  other: 'diseased',
};

const the = (vessel: Vessel | null): string => (vessel === null ? 'the vessel' : `the ${plainName(vessel)}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the lesion looks now: "narrowed by 80 %", "still narrowed, less than before", "open", "held open by a stent". */
export function lesionState(lesion: SceneLesion): string {
  if (lesion.stented) return 'held open by a stent';
  if (lesion.percent === lesion.before) {
    const amount = lesion.stated !== undefined && lesion.stated < 100 ? ` by ${lesion.stated} %` : '';
    return `${lesionWords[lesion.kind]}${lesion.kind === 'stenosis' ? amount : ''}`;
  }
  return lesion.percent > 15 ? 'still narrowed, less than before' : 'open, with hardly any narrowing left';
}

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
    case 'balloon':
      return `Balloon ${{ advance: 'on its way', short: 'not placed', waist: 'with a waist', open: 'full', deflate: 'empty' }[moment] ?? ''}`;
    case 'stent':
      return `Stent ${{ advance: 'on its way', short: 'not placed', open: 'opening', rest: 'open' }[moment] ?? ''}`;
    case 'ivus':
      return `Ultrasound from inside: ${{ advance: 'beyond', short: 'not placed', 'pull-back': 'at the lesion', rest: 'drawn back' }[moment] ?? ''}`;
    case 'close':
      return moment === 'withdraw' ? 'Sheath drawn back' : 'Puncture sealed';
    default:
      return capital(step.do === 'procedure' ? 'another service' : step.do.replaceAll('-', ' '));
  }
}

/** One or two plain sentences for the scene. Scenes that look different read differently. */
export function describe(scene: Scene): string {
  const { of: step } = scene;
  if (step === null) {
    if (scene.focus === null || scene.lesion === null)
      return 'The body before the procedure. Nothing has been entered yet.';
    return `${capital(the(scene.focus))} before the procedure: ${lesionState(scene.lesion)}. Nothing has been entered yet.`;
  }
  const says = sentence(scene, step);
  return scene.roadmap !== null && scene.view === 'vessel' && step.do !== 'angiogram'
    ? `${says} The roadmap lies faintly over the picture.`
    : says;
}

function sentence(scene: Scene, step: Step): string {
  const at = the(scene.focus);
  const isNow = scene.lesion === null ? '' : ` ${capital(at)} is ${lesionState(scene.lesion)}.`;
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
    case 'balloon':
      return balloon(scene, at);
    case 'stent':
      return (
        {
          advance: `A folded stent, under its cover, is taken over the wire to ${at}.`,
          open: `The stent in ${at} opens from its far end as its cover draws back.`,
          rest: `The stent lies open against the wall of ${at}, and the lumen is wide.`,
          short: `The stent could not be brought into ${at}; it is taken back.`,
        }[scene.moment] ?? ''
      );
    case 'ivus':
      return (
        {
          advance: `An ultrasound probe on a catheter is taken over the wire through ${at}. Its round picture shows the open lumen beyond.`,
          'pull-back': `The probe is drawn back through ${at}.${scene.lesion === null ? ' The round picture shows an open lumen.' : ` At the lesion the round picture shows the wall, and the lumen: ${lesionState(scene.lesion)}.`}`,
          rest: `The probe has been drawn back out of the lesion; ${at} has been seen in full from inside.${isNow}`,
          short: `The ultrasound probe could not be brought into ${at}.`,
        }[scene.moment] ?? ''
      );
    case 'close':
      return closing(scene, step.method, at);
    default:
      return `${other(step, at)}${step.do === 'fluoroscopy' || step.do === 'needle' || step.do === 'procedure' ? '' : isNow}`;
  }
}

function access(scene: Scene, at: string): string {
  const how = scene.access;
  const seen = how?.ultrasound === true ? ' under ultrasound' : '';
  if (how?.method === 'existing') return `A sheath that was there before lies in ${at}.`;
  if (how?.state === 'needle') {
    return how.method === 'open'
      ? `Through a cut in the skin, a needle enters ${at}${seen}.`
      : `A needle goes through the skin into ${at}${seen}.`;
  }
  if (how?.state === 'wire')
    return `A guidewire runs through the needle into ${at}${seen === '' ? '' : ', still under ultrasound'}.`;
  return `The needle is out; a sheath over the wire keeps ${at} open to the devices.`;
}

function angiogram(scene: Scene, at: string): string {
  const state = scene.lesion === null ? 'open' : lesionState(scene.lesion);
  const tight = scene.lesion !== null && scene.lesion.percent > 15;
  if (scene.moment === 'inject') return `Contrast runs from the catheter into ${at} (${scene.role} angiogram).`;
  if (scene.moment === 'fill') return `Contrast fills ${at}: it is ${state} (${scene.role} angiogram).`;
  if (scene.role === 'roadmap')
    return `The contrast has gone; its outline of ${at} stays faintly on the screen as a roadmap.`;
  if (scene.role === 'completion') {
    return tight
      ? `The completion angiogram of ${at} clears slowly: it is ${state}.`
      : `The completion angiogram clears at once: contrast runs freely through ${at}.`;
  }
  return tight
    ? `The contrast washes out of ${at}, slowly behind the lesion: it is ${state}.`
    : `The contrast washes out of ${at} at once: it is ${state}.`;
}

function balloon(scene: Scene, at: string): string {
  const within = scene.lesion?.stented === true ? ' inside the stent' : '';
  const narrow = scene.lesion === null ? null : scene.lesion;
  switch (scene.moment) {
    case 'advance':
      return `A folded balloon is taken over the wire to ${at}${within}.`;
    case 'short':
      return `The balloon could not be brought into ${at}.`;
    case 'waist':
      return narrow === null || narrow.percent < 5
        ? `The balloon fills with dilute contrast in ${at}${within}.`
        : `The balloon fills with dilute contrast in ${at}; the narrowing bites a waist into it.`;
    case 'open':
      return narrow === null
        ? `The balloon is full in ${at}.`
        : `Under more pressure the waist gives way: the balloon is full in ${at}${within}.`;
    default: {
      if (narrow === null) return `The balloon is empty again in ${at}.`;
      return narrow.percent > 15
        ? `The balloon is empty again. The wall of ${at} springs back: it is ${lesionState(narrow)}.`
        : `The balloon is empty again, and ${at} is ${lesionState(narrow)}.`;
    }
  }
}

function closing(scene: Scene, method: 'manual' | 'device' | 'suture', at: string): string {
  if (scene.moment === 'withdraw') return `The wire and catheters are out; the sheath is drawn back from ${at}.`;
  return {
    manual: `A hand's pressure on a pad over ${at} seals the puncture.`,
    device: `A closure device has sealed the puncture in the wall of ${at}.`,
    suture: `A suture closes the puncture over ${at}.`,
  }[method];
}

function wayWords(scene: Scene): string {
  const passed = scene.way.slice(1, -1);
  if (passed.length === 0) return '';
  const shown = passed.length > 4 ? [...passed.slice(0, 2), ...passed.slice(-2)] : passed;
  return `It came by way of ${shown.map((vessel) => the(vessel)).join(', ')}.`;
}

/** Steps with no picture of their own: said in words beside the vessel as it is. */
function other(step: Step, at: string): string {
  const failed = 'outcome' in step && step.outcome !== undefined ? ' This could not be finished.' : '';
  switch (step.do) {
    case 'atherectomy':
      return `Plaque is removed from ${at} by a cutting catheter.${failed}`;
    case 'lithotripsy':
      return `Sound pulses from a balloon crack calcium in the wall of ${at}.${failed}`;
    case 'thrombectomy':
      return `Clot is ${step.method === 'aspiration' ? 'sucked' : 'broken up and taken'} out of ${at}.${failed}`;
    case 'cross':
      return `A wire is worked through the blockage in ${at}.${failed}`;
    case 'embolize':
      return `${capital(at)} is closed on purpose from inside.${failed}`;
    case 'filter':
      return `A filter is ${{ place: 'placed in', reposition: 'moved within', retrieve: 'taken out of' }[step.action]} ${at}.${failed}`;
    case 'protect':
      return `A protection device waits in ${at} to catch loose material.${failed}`;
    case 'physiology':
      return `A wire with a sensor measures pressure across ${at}.${failed}`;
    case 'fluoroscopy':
      return 'The work is watched under fluoroscopy. The picture stays as it was.';
    case 'needle':
      return `A needle is placed for ${step.purpose === 'localization' ? 'marking' : step.purpose}. The picture stays as it was.`;
    case 'central-line':
      return `A central line in ${at} is ${{ place: 'placed', replace: 'replaced', remove: 'taken out', reposition: 'moved' }[step.action]}.`;
    case 'procedure':
      return 'Another service takes place that is not drawn. The picture stays as it was.';
    default:
      return '';
  }
}
