/** What the close-up looks at where that is not a vessel: a needle's target, the spine, a joint, the chest, the room. */
import type { FluoroscopyStep, NeedleStep, Step } from '@/engine/case.ts';
import type { Scene } from './scene.ts';

const atSpine = /spin|lumbar|cervical|thoracic|sacr|epidural|facet|vertebra|\bdis[ck]\b|nerve root|foramen/i;
const ofJoint = /joint|knee|hip|shoulder|elbow|ankle|wrist|loose body/i;
const ofChest = /chest|lung|rib|density|nodule/i;

/** Where a needle goes decides which picture shows it. */
export const sightOf = (needle: NeedleStep): 'needle' | 'spine' => (atSpine.test(needle.target) ? 'spine' : 'needle');

/** Whether a needle's target is bone or a joint. */
export const isJoint = (target: string): boolean => ofJoint.test(target);

/** The scene of a fluoroscopy step. Of an examination the case has no field that says of what: its title may. */
export function watched(scene: Scene, step: FluoroscopyStep, done: readonly Step[], title: string): Scene {
  const about = done.find(({ id }) => id === step.for) ?? null;
  const away = { ...scene, focus: null, lesion: null, about };
  if (about?.do === 'needle') return { ...away, view: sightOf(about) };
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

/** Whether a central line in this vessel runs through the chest, as it is drawn. */
export const throughChest = (vessel: string): boolean => upper.test(vessel);
