/** Reading a case: who did what where. */
import type {
  AccessStep,
  AtherectomyStep,
  BalloonStep,
  Case,
  CatheterStep,
  Lesion,
  LithotripsyStep,
  StentStep,
  Step,
} from '@/engine/case.ts';
import { type Bed, bedOf, sideOf, territoryOf } from './anatomy.ts';

export const yearOf = (theCase: Case): number => Number(theCase.dateOfService.slice(0, 4));

/** The vessels that a step works in. */
export const vesselsOf = (step: Step): readonly string[] => ('vessels' in step ? step.vessels : []);

/** Work that could not be done or was given up, and claims for the equipment alone: nobody here has an opinion on them. */
export function isOutOfScope(theCase: Case): boolean {
  if (theCase.billing === 'technical') return true;
  for (const step of theCase.steps) {
    if ('outcome' in step && step.outcome !== undefined) return true;
    if (step.do === 'stent' && step.temporary === true) return true;
    if (isTreatment(step) && new Set(vesselsOf(step).map(bedOf)).size > 1) return true;
  }
  for (const lesion of theCase.lesions) if (new Set(lesion.vessels.map(bedOf)).size > 1) return true;
  return false;
}

export const isTreatment = (step: Step): boolean =>
  ['balloon', 'stent', 'atherectomy', 'lithotripsy', 'thrombectomy', 'embolize'].includes(step.do);

/** The access that a step goes through: the one it names, else the last one before it. */
export function accessOf(theCase: Case, step: Step): AccessStep | null {
  const named = 'via' in step ? step.via : undefined;
  let last: AccessStep | null = null;
  for (const other of theCase.steps) {
    if (other === step && named === undefined) return last;
    if (other.do !== 'access') continue;
    if (other.id === named) return other;
    last = other;
  }
  return last;
}

export const accessesOf = (theCase: Case): AccessStep[] =>
  theCase.steps.filter((step): step is AccessStep => step.do === 'access');

export const cathetersOf = (theCase: Case): CatheterStep[] =>
  theCase.steps.filter((step): step is CatheterStep => step.do === 'catheter');

export function lesionOf(theCase: Case, step: Step): Lesion | null {
  const id = 'lesion' in step ? step.lesion : undefined;
  return theCase.lesions.find((lesion) => lesion.id === id) ?? null;
}

/** Whether some step of these kinds works in a bed. */
export const worksIn = (theCase: Case, bed: Bed, ...kinds: readonly Step['do'][]): boolean =>
  theCase.steps.some((step) => kinds.includes(step.do) && vesselsOf(step).some((vessel) => bedOf(vessel) === bed));

/** Whether a dialysis circuit is entered or worked in. */
export const hasCircuit = (theCase: Case): boolean =>
  theCase.steps.some((step) =>
    (step.do === 'access' ? [step.vessel] : vesselsOf(step)).some((vessel) => bedOf(vessel) === 'circuit'),
  );

/** Whether a lesion is the one that was worked on: a step names it, or no step in its vessels names another. */
function isMeant(theCase: Case, { id, vessels }: Lesion): boolean {
  const here = theCase.steps.filter((step) => vesselsOf(step).some((name) => vessels.includes(name)));
  const named = here.flatMap((step) => ('lesion' in step && step.lesion !== undefined ? [step.lesion] : []));
  return named.length === 0 || named.includes(id);
}

/** Sorts vessels into heaps: a lesion that runs from one vessel into the next makes them one. */
export function joinByLesions(theCase: Case, names: readonly string[]): string[][] {
  let heaps: string[][] = [...new Set(names)].map((name) => [name]);
  for (const lesion of theCase.lesions) {
    if (lesion.vessels.length < 2 || !isMeant(theCase, lesion)) continue;
    const touched = heaps.filter((heap) => heap.some((name) => lesion.vessels.includes(name)));
    if (touched.length < 2) continue;
    heaps = heaps.filter((heap) => !touched.includes(heap));
    heaps.push(touched.flat());
  }
  return heaps;
}

/** What was done in one vessel. */
export type Work = {
  readonly vessels: readonly string[];
  readonly balloons: readonly BalloonStep[];
  readonly stents: readonly StentStep[];
  readonly atherectomies: readonly AtherectomyStep[];
  readonly lithotripsies: readonly LithotripsyStep[];
};

/** The treated vessels of some beds, each with what was done there. */
export function workOf(theCase: Case, ...from: readonly Bed[]): Work[] {
  const treated: string[] = [];
  for (const step of theCase.steps) {
    if (!['balloon', 'stent', 'atherectomy', 'lithotripsy'].includes(step.do)) continue;
    for (const vessel of vesselsOf(step)) if (from.includes(bedOf(vessel))) treated.push(vessel);
  }
  return joinByLesions(theCase, treated).map((vessels) => workIn(theCase, vessels));
}

/** What was done in these vessels, taken together. */
export function workIn(theCase: Case, vessels: readonly string[]): Work {
  const here = theCase.steps.filter((step) => vesselsOf(step).some((vessel) => vessels.includes(vessel)));
  return {
    vessels,
    balloons: here.filter((step): step is BalloonStep => step.do === 'balloon'),
    stents: here.filter((step): step is StentStep => step.do === 'stent'),
    atherectomies: here.filter((step): step is AtherectomyStep => step.do === 'atherectomy'),
    lithotripsies: here.filter((step): step is LithotripsyStep => step.do === 'lithotripsy'),
  };
}

/** Whether arteries outside the tables are treated: of neck and head, or of the leg for something that blocks nothing. */
export function hasUnusualArteries(theCase: Case): boolean {
  const blocking = ['stenosis', 'occlusion', 'chronic-total-occlusion'];
  return theCase.steps.some((step) => {
    if (step.do !== 'balloon' && step.do !== 'stent' && step.do !== 'atherectomy') return false;
    if (vesselsOf(step).some((name) => bedOf(name) === 'other')) return true;
    const lesion = lesionOf(theCase, step);
    return lesion !== null && !blocking.includes(lesion.kind) && vesselsOf(step).some((name) => bedOf(name) === 'leg');
  });
}

/** Neighbours of which it is disputed, or written nowhere, whether they are one vessel or two. */
const disputed: readonly (readonly [string, string])[] = [
  ['external-iliac-vein', 'common-femoral-vein'],
  ['femoral-vein', 'popliteal-vein'],
  ['external-iliac-artery', 'common-femoral-artery'],
  ['common-femoral-artery', 'profunda-femoris'],
  ['common-femoral-artery', 'superficial-femoral-artery'],
  ['common-femoral-artery', 'popliteal-artery'],
  ['profunda-femoris', 'superficial-femoral-artery'],
  ['profunda-femoris', 'popliteal-artery'],
  ['superficial-femoral-artery', 'popliteal-artery'],
  ['tibioperoneal-trunk', 'anterior-tibial-artery'],
  ['tibioperoneal-trunk', 'posterior-tibial-artery'],
  ['tibioperoneal-trunk', 'peroneal-artery'],
  ['tibioperoneal-trunk', 'dorsalis-pedis'],
  ['tibioperoneal-trunk', 'plantar-artery'],
  ['anterior-tibial-artery', 'dorsalis-pedis'],
  ['posterior-tibial-artery', 'plantar-artery'],
];

/** Whether two heaps hold neighbours of which it is disputed whether they are one vessel. */
export function isDisputed(heaps: readonly (readonly string[])[]): boolean {
  for (const a of heaps) {
    for (const b of heaps) {
      if (a === b) continue;
      for (const side of ['left', 'right']) {
        for (const [near, far] of disputed)
          if (a.includes(`${side}-${near}`) && b.includes(`${side}-${far}`)) return true;
      }
    }
  }
  return false;
}

/** Percutaneous or open, where all the steps went the same way; null where they did not, or where an old sheath served. */
export function methodOf(theCase: Case, steps: readonly Step[]): 'percutaneous' | 'open' | null {
  const methods = new Set(steps.map((step) => accessOf(theCase, step)?.method));
  const [only] = methods;
  return methods.size === 1 && (only === 'percutaneous' || only === 'open') ? only : null;
}

/** The limb's side and territory of a leg artery: "LT iliac". */
export const limbTerritory = (vessel: string): string => `${sideOf(vessel)} ${territoryOf(vessel)}`;
