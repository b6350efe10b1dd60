/** Sentences for the devices that treat, cross, close, guard or measure. */
import type { CrossStep, FilterStep, Step } from '@/engine/case.ts';
import type { Scene } from './scene.ts';
import { stentsIn } from './treatment.ts';
import { capital, lesionState, stateOf, the } from './words.ts';

type Sentences = Readonly<Record<string, string>>;

/** The sentence for a device's moment; empty for a step that has no device of its own. */
export function working(scene: Scene, step: Step): string {
  const at = the(scene.focus);
  const is = stateOf(scene);
  const isNow = is === '' ? '' : ` ${capital(at)} is ${is}.`;
  const said = sentences(scene, step, at, isNow);
  return said[scene.moment] ?? '';
}

function sentences(scene: Scene, step: Step, at: string, isNow: string): Sentences {
  switch (step.do) {
    case 'balloon':
      return balloon(scene, at);
    case 'stent':
      return stent(scene, step.covered === true, at);
    case 'ivus':
      return fromInside(scene, step.oct === true, at, isNow);
    case 'atherectomy':
      return {
        advance: `A catheter with a turning burr is taken over the wire to the plaque in ${at}.`,
        cut: `The burr turns and grinds plaque away in ${at}; the shavings are taken off through its shaft.`,
        rest: `The burr is drawn back. Plaque is gone from ${at}, and the lumen has grown.${isNow}`,
        short: `The burr could not be brought to the plaque in ${at}.${isNow}`,
      };
    case 'lithotripsy':
      return {
        advance: `A folded balloon with sound sources along its shaft is taken over the wire to ${at}.`,
        pulse: `The balloon is half full in ${at}. Pressure waves run from its sources into the wall, and the calcium cracks.`,
        open: `The balloon opens fully in ${at}: the cracked calcium gives way.`,
        rest: `The balloon is empty again. The calcium lies cracked in the wall.${isNow}`,
        short: `The lithotripsy balloon could not be brought into ${at}.${isNow}`,
      };
    case 'thrombectomy':
      return step.method === 'aspiration'
        ? {
            advance: `A wide catheter is brought up to the clot in ${at}.`,
            'draw-in': `Suction draws the clot into the catheter in ${at}.`,
            rest: `The clot has gone out through the catheter.${isNow}`,
            short: `The suction catheter could not be brought into ${at}.${isNow}`,
          }
        : {
            advance: `A mesh opens within the clot in ${at} and takes hold of it.`,
            'draw-in': `The mesh breaks up the clot in ${at} and pulls it toward the catheter.`,
            rest: `Mesh and clot have been drawn back into the catheter.${isNow}`,
            short: `The device for the clot could not be brought into ${at}.${isNow}`,
          };
    case 'cross':
      return crossing(scene, step, at);
    case 'embolize':
      return {
        advance: `A fine catheter is taken into ${at}.`,
        fill: `Coils are pushed out of the catheter and curl up in ${at}.`,
        rest: closedWords(scene, at),
        short: `The fine catheter could not be brought into ${at}.${isNow}`,
      };
    case 'filter':
      return filter(step, at);
    case 'protect':
      return {
        advance: `A folded filter basket is taken over the wire past the lesion in ${at}.`,
        rest: `The basket stands open in ${at}, downstream of the lesion, to catch what comes loose.`,
        short: `The filter basket could not be brought into ${at}.${isNow}`,
      };
    case 'physiology':
      return {
        advance: `A wire with a pressure sensor reaches ${at}. Both pressure curves still run together.`,
        rest: `The sensor lies beyond the lesion in ${at}. The two curves are compared: in front of the lesion, solid; beyond it, dashed and lower.`,
        short: `The pressure wire could not be brought into ${at}.${isNow}`,
      };
    default:
      return {};
  }
}

function stent(scene: Scene, covered: boolean, at: string): Sentences {
  const isLeak = scene.lesion?.kind === 'aneurysm' || scene.lesion?.kind === 'fistula';
  const cloth = covered ? ' Cloth between its struts lets nothing through.' : '';
  const limbs = scene.implants.some(({ kind }) => kind === 'limb') ? ' A second limb holds the branch.' : '';
  if (stentsIn(scene) > 1 || (scene.lesion?.stented === true && scene.moment !== 'rest'))
    return {
      advance: `Another folded stent is taken over the wire into the first in ${at}, and beyond it.`,
      open: `The second stent in ${at} opens from its far end; its near end lies in the first.`,
      rest: `The stents in ${at} overlap: one long tube of mesh, and the lumen is wide.${cloth}`,
      short: `Another stent could not be brought into ${at}; it is taken back.`,
    };
  return {
    advance: `A folded stent, under its cover, is taken over the wire to ${at}.`,
    open: `The stent in ${at} opens from its far end as its cover draws back.`,
    rest: isLeak
      ? `The stent lies open in ${at} and bridges the place.${cloth}`
      : `The stent lies open against the wall of ${at}, and the lumen is wide.${cloth}${limbs}`,
    short: `The stent could not be brought into ${at}; it is taken back.`,
  };
}

function fromInside(scene: Scene, light: boolean, at: string, isNow: string): Sentences {
  const [a, probe] = light ? ['A light', 'light probe (OCT)'] : ['An ultrasound', 'ultrasound probe'];
  const shows =
    scene.lesion === null
      ? ' The round picture shows an open lumen.'
      : ` At the lesion the round picture shows the wall, and the lumen: ${lesionState(scene.lesion)}.`;
  return {
    advance: `${a} probe ${light ? '(OCT) ' : ''}on a catheter is taken over the wire through ${at}. Its round picture shows the open lumen beyond.`,
    'pull-back': `The probe is drawn back through ${at}.${shows}${scene.lesion?.stented === true ? ' The struts stand out bright.' : ''}`,
    rest: `The probe has been drawn back; ${at} has been seen in full from inside, and the round picture is the one kept.${isNow}`,
    short: `The ${probe} could not be brought into ${at}.`,
  };
}

function crossing(scene: Scene, step: CrossStep, at: string): Sentences {
  const own = scene.entersFrom === 'far';
  const far = step.direction !== 'antegrade' && !own;
  const short = `The wire turns aside into the wall of ${at}. The blockage could not be crossed.`;
  if (!far) {
    const side = own ? 'from below' : 'from above';
    return {
      stump: `A wire with a fine catheter behind it comes ${side} to the blockage in ${at}.`,
      channel: `The wire winds its way through the blockage in ${at}.`,
      through: `The wire has crossed: its end lies free in the lumen beyond. ${capital(at)} is open by no more than a narrow channel.`,
      short,
    };
  }
  if (step.direction === 'combined')
    return {
      stump: `One wire waits at the near end of the blockage in ${at}; another goes round by a side channel.`,
      channel: `Both wires work into the blockage in ${at}, one from each end.`,
      through: `The two wires have met inside the blockage, and ${at} is crossed.`,
      short,
    };
  return {
    stump: `A wire goes round the blockage in ${at} by a winding side channel.`,
    channel: `The wire has come out beyond the blockage and turns back into it from the far end.`,
    through: `The wire has crossed ${at} from the far end, against the flow, and lies in the lumen in front of the blockage.`,
    short: `The wire came round by the side channel, but could not pass the blockage in ${at} from the far end.`,
  };
}

function closedWords(scene: Scene, at: string): string {
  const kind = scene.lesion?.kind;
  if (kind === 'aneurysm') return `The widened part of ${at} is packed with coils; blood keeps to the lumen.`;
  if (kind === 'fistula') return `Coils fill the false channel beside ${at}; blood keeps to the vessel.`;
  return `Coils fill ${at}, and the flow through it has stopped.`;
}

function filter(step: FilterStep, at: string): Sentences {
  if (step.outcome !== undefined)
    return {
      advance: `A catheter is taken to the filter's place in ${at}.`,
      short: `The filter in ${at} could not be ${{ place: 'placed', reposition: 'moved', retrieve: 'taken out' }[step.action]}.`,
    };
  if (step.action === 'place')
    return {
      advance: `A catheter with the folded filter is taken to ${at}.`,
      open: `The filter springs open in ${at} as the catheter draws back.`,
      rest: `The filter stands in ${at}, its hook toward the heart, its legs against the wall.`,
    };
  return {
    advance: `A catheter with a snare is taken to the filter in ${at}.`,
    snare: `The snare holds the filter by its hook; the legs in ${at} fold together.`,
    rest:
      step.action === 'retrieve'
        ? `The filter has been drawn into the catheter, and ${at} is free of it.`
        : `The filter stands open again in ${at}, at its new place.`,
  };
}

function balloon(scene: Scene, at: string): Sentences {
  const within = scene.lesion?.stented === true ? ' inside the stent' : '';
  const narrow = scene.lesion;
  return {
    advance: `A folded balloon is taken over the wire to ${at}${within}.`,
    short: `The balloon could not be brought into ${at}.`,
    waist:
      narrow === null || narrow.percent < 5
        ? `The balloon fills with dilute contrast in ${at}${within}.`
        : `The balloon fills with dilute contrast in ${at}; the narrowing bites a waist into it.`,
    open:
      narrow === null
        ? `The balloon is full in ${at}.`
        : `Under more pressure the waist gives way: the balloon is full in ${at}${within}.`,
    deflate:
      narrow === null
        ? `The balloon is empty again in ${at}.`
        : narrow.percent > 15
          ? `The balloon is empty again. The wall of ${at} springs back: it is ${lesionState(narrow)}.`
          : `The balloon is empty again, and ${at} is ${lesionState(narrow)}.`,
  };
}
