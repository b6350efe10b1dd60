/** How much was done in a vessel: the ladder from a balloon to plaque removal with a stent. */
import type { LegStep, LegVessel, Territory } from './leg-vessels.ts';

/** From the lowest to the highest. */
const ladder = ['balloon', 'stent', 'atherectomy', 'atherectomy-and-stent'] as const;
export type Treatment = (typeof ladder)[number];

/** Where a treatment stands on the ladder, from 0. */
export const heightOf = (treatment: Treatment): number => ladder.indexOf(treatment);

/** A treatment in words, after "with" or a colon. */
export const treatmentWords: Readonly<Record<Treatment, string>> = {
  balloon: 'a balloon',
  stent: 'a stent',
  atherectomy: 'plaque removal',
  'atherectomy-and-stent': 'plaque removal and a stent',
};

/** A territory in words, before "vessel". */
export const territoryWords: Readonly<Record<Territory, string>> = {
  iliac: 'iliac',
  'femoral-popliteal': 'femoral-popliteal',
  'tibial-peroneal': 'tibial or peroneal',
  inframalleolar: 'foot',
};

/**
 * The one treatment that holds all of some steps; null where they hold none.
 * @param steps work in one vessel. A balloon that only carries a stent is none.
 */
export function treatmentOf(steps: readonly LegStep[]): Treatment | null {
  const has = (kind: LegStep['do']): boolean => steps.some((step) => step.do === kind);
  if (has('atherectomy')) return has('stent') ? 'atherectomy-and-stent' : 'atherectomy';
  if (has('stent')) return 'stent';
  return steps.some((step) => step.do === 'balloon' && step.purpose !== 'stent-delivery') ? 'balloon' : null;
}

/** The steps that a territory's own codes are for: in the iliac arteries plaque removal has a code beside them. */
export const codedSteps = ({ territory, steps }: Pick<LegVessel, 'territory' | 'steps'>): readonly LegStep[] =>
  territory === 'iliac' ? steps.filter((step) => step.do !== 'atherectomy') : steps;

/** The height of the work of some steps; below 0 where there is none. */
export function heightOfSteps(steps: readonly LegStep[]): number {
  const treatment = treatmentOf(steps);
  return treatment === null ? -1 : heightOf(treatment);
}
