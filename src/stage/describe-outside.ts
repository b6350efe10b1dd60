/** Sentences for what lies outside the vessels: needles, the spine, a joint, the chest, a central line, the room. */
import type { CentralLineStep, FluoroscopyStep, NeedleStep } from '@/engine/case.ts';
import type { Scene } from './scene.ts';
import { capital, placeOf, the } from './words.ts';

/** A needle's moment. */
export function needle(scene: Scene, step: NeedleStep): string {
  const at = `the ${placeOf(scene)}`;
  if (scene.moment === 'toward') return `A needle goes through the skin toward ${at}.`;
  if (scene.moment === 'there') return `The needle's tip has reached ${at}.`;
  return {
    biopsy: `The needle is drawn back from ${at} with a core of tissue in it.`,
    aspiration: `Fluid from ${at} is drawn into the syringe.`,
    injection: `What is injected spreads from the needle's tip at ${at}.`,
    localization: `The needle is out; a fine wire with a hook marks the place in ${at}.`,
  }[step.purpose];
}

const away = ' The physician is not in the room.';

/** A fluoroscopy step's moment. */
export function fluoroscopy(scene: Scene, step: FluoroscopyStep): string {
  const who = step.present === false ? away : '';
  switch (scene.view) {
    case 'joint': {
      const at = `the ${placeOf(scene)}`;
      return `${
        {
          first: `Fluoroscopy shows ${at} held straight, a calcified body beside it.`,
          moved: `${capital(at)} is bent, and the calcified body is watched: does it move by itself?`,
          bent: `${capital(at)} is bent: the calcified body slips away from its place, and does not follow the bone.`,
          stretched: `${capital(at)} is stretched again, and the calcified body slides back.`,
          turned: `The limb is turned: ${at} is seen from another side, the calcified body clear of the bone.`,
        }[scene.moment] ??
        `${capital(at)} is stretched again; the calcified body has been watched through the movement.`
      }${who}`;
    }
    case 'chest':
      return `${
        {
          first: 'Fluoroscopy shows the chest from the front, a density over one lung.',
          moved: 'The patient is turned: the density shifts with what it lies in.',
          turned: 'The patient is turned, and the density shifts with what it lies in.',
        }[scene.moment] ??
        'Turned the other way, the density has shifted against ribs and lung: that tells where it lies.'
      }${who}`;
    case 'needle':
      return `Under fluoroscopy the needle's tip is seen at the ${placeOf(scene)}.${who}`;
    case 'spine':
      return `Under fluoroscopy the needle's tip and the spread of contrast are seen at the ${placeOf(scene)}.${who}`;
    case 'line':
      return `Under fluoroscopy the line's tip is seen where the superior vena cava meets the heart.${who}`;
    default:
      return `${room(scene, step)}${who}`;
  }
}

function room(scene: Scene, step: FluoroscopyStep): string {
  switch (step.guides) {
    case 'other-physician':
      return 'The X-ray beam is on: fluoroscopy helps another physician at the table.';
    case 'examination':
      return (
        {
          first: 'The X-ray beam is on: a part of the body is looked at under fluoroscopy.',
          moved: 'The part is moved while fluoroscopy watches.',
        }[scene.moment] ?? 'Fluoroscopy has watched the part through its movement.'
      );
    default:
      return 'The X-ray beam is on: the work at the table is watched under fluoroscopy.';
  }
}

/** A central line's moment. */
export function centralLine(scene: Scene, step: CentralLineStep): string {
  const by = the(step.vessel);
  const tunnel = scene.line?.tunnelled === true ? ' Its cuff lies in a tunnel under the skin.' : '';
  if (scene.moment !== 'rest')
    return (
      {
        advance: `The line runs by ${by} toward the heart.`,
        exchange: `A wire keeps the way in ${by} while the old line is drawn out.`,
        'too-high': `The line in ${by} ends too far from the heart.`,
        withdraw: `The line in ${by} is to come out.${tunnel}`,
      }[scene.moment] ?? ''
    );
  const ends = scene.view === 'line' ? ', its tip where the superior vena cava meets the heart' : '';
  return {
    place: `The line lies in ${by}${ends}.${tunnel}`,
    replace: `The new line lies in ${by}${ends}.${tunnel}`,
    remove: `The line is out of ${by}.`,
    reposition: `The line in ${by} has been moved to its right place${ends}.${tunnel}`,
  }[step.action];
}
