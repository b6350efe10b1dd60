/** Words that several sentences about a scene share. */
import { plainName } from '@/engine/atlas.ts';
import type { Lesion, Vessel } from '@/engine/case.ts';
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

/** "the left common iliac vein". */
export const the = (vessel: Vessel | null): string => (vessel === null ? 'the vessel' : `the ${plainName(vessel)}`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the lesion looks now: "narrowed by 80 %", "still narrowed, less than before", "open", "held open by a stent". */
export function lesionState(lesion: SceneLesion): string {
  const isLeak = lesion.kind === 'aneurysm' || lesion.kind === 'fistula';
  if (lesion.stented) return isLeak ? 'bridged by a stent' : 'held open by a stent';
  if (lesion.percent === lesion.before) {
    const amount = lesion.stated !== undefined && lesion.stated < 100 ? ` by ${lesion.stated} %` : '';
    if (lesion.pressed) return `pressed together from outside${amount === '' ? '' : `, narrowed${amount}`}`;
    return `${lesionWords[lesion.kind]}${lesion.kind === 'stenosis' ? amount : ''}`;
  }
  if (lesion.pressed && lesion.percent > 15) return 'still pressed together from outside, less than before';
  if (lesion.before > 96 && lesion.percent > 80) return 'open by no more than a narrow channel';
  return lesion.percent > 15 ? 'still narrowed, less than before' : 'open, with hardly any narrowing left';
}

/** How the vessel in the close-up is now; empty where nothing is wrong with it. */
export function stateOf(scene: Scene): string {
  const { lesion, focus } = scene;
  const has = (kind: string) => scene.implants.some((each) => each.kind === kind && each.vessel === focus);
  if (lesion === null) return has('coils') ? 'closed by coils' : '';
  const isLeak = lesion.kind === 'aneurysm' || lesion.kind === 'fistula';
  if (has('coils') && !lesion.stented)
    return isLeak ? `${lesionWords[lesion.kind]}, now packed with coils` : 'closed by coils';
  return lesionState(lesion);
}

/** What the close-up looks at, in a few words. */
export function placeOf(scene: Scene): string {
  switch (scene.view) {
    case 'needle':
    case 'spine':
      return scene.about?.do === 'needle' ? plainName(scene.about.target) : scene.view === 'spine' ? 'spine' : 'target';
    case 'joint':
    case 'chest':
      return scene.part ?? scene.view;
    case 'room':
      return 'procedure room';
    case 'line':
      return 'neck and chest';
    case 'puncture':
    case 'vessel':
      return scene.focus === null ? '' : plainName(scene.focus);
  }
}
