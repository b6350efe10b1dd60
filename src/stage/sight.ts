/** What the close-up looks at where that is not a vessel: a needle's target, the spine, a joint, the chest, the room. */
import type { FluoroscopyStep, NeedleStep, Step } from '@/engine/case.ts';
import type { Scene } from './scene.ts';

const atSpine = /spin|lumbar|cervical|thoracic|sacr|epidural|facet|vertebra|\bdis[ck]\b|nerve root|foramen/i;
const ofJoint = /joint|knee|hip|shoulder|elbow|ankle|wrist|loose body/i;
const ofChest = /chest|lung|rib|density|nodule/i;
const paired =
  /(?:\b(left|right)(?: \w+){0,3}? )?\b(knee|hip|shoulder|elbow|ankle|wrist|foot|breast|kidney|lung|rib)\b/i;
const unpaired = /\b(chest|neck|thyroid|liver|abdomen|pelvis|cervical|thoracic|lumbar|sacr|spin|epidural)/i;
const spines: Readonly<Record<string, string>> = {
  cervical: 'cervical spine',
  thoracic: 'thoracic spine',
  lumbar: 'lumbar spine',
  sacr: 'sacrum',
  spin: 'spine',
  epidural: 'spine',
};

/** The part of the body that a text names, with its side where the text has it: "right knee"; null where it names none. */
export function partIn(text: string): string | null {
  const [, side, name] = paired.exec(text) ?? [];
  if (name !== undefined) return `${side ?? ''} ${name}`.trim().toLowerCase();
  const part = unpaired.exec(text)?.[1]?.toLowerCase();
  return part === undefined ? null : (spines[part] ?? part);
}

/** Where a needle goes decides which picture shows it. */
export const sightOf = (needle: NeedleStep): 'needle' | 'spine' => (atSpine.test(needle.target) ? 'spine' : 'needle');

/** Whether a needle's target is bone or a joint. */
export const isJoint = (target: string): boolean => ofJoint.test(target);

/** The scene of a fluoroscopy step. Of an examination the case has no field that says of what: its title may. */
export function watched(scene: Scene, step: FluoroscopyStep, done: readonly Step[], title: string): Scene {
  const about = done.find(({ id }) => id === step.for) ?? null;
  const away = { ...scene, focus: null, lesion: null, about, part: partIn(title) };
  if (about?.do === 'needle') return { ...away, view: sightOf(about), part: partIn(about.target) };
  if (about?.do === 'central-line' && scene.line !== null) return { ...scene, view: 'line', about };
  switch (step.guides) {
    case 'spine-injection':
      return { ...away, view: 'spine' };
    case 'needle':
      return { ...away, view: 'needle' };
    case 'examination':
      return { ...away, view: ofJoint.test(title) ? 'joint' : ofChest.test(title) ? 'chest' : 'room' };
    case 'central-venous-access':
    case 'procedure':
    case 'other-physician':
      return { ...away, view: 'room' };
  }
}

const upper = /jugular|subclavian|axillary|brachiocephalic|basilic|cephalic|brachial|superior-vena-cava/;

/** Whether a line lies in the chest. */
export const isInChest = (line: Scene['line']): boolean => line?.state === 'there' && throughChest(line.vessel);

/** Whether a central line in this vessel runs through the chest, as it is drawn. */
export const throughChest = (vessel: string): boolean => upper.test(vessel);
