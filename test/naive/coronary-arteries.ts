/** What the three tables of the heart share: which artery a vessel belongs to, and what was done in it. */
import type { Case } from '@/engine/case.ts';
import { bedOf, territoryOf } from './anatomy.ts';
import { isOutOfScope, lesionOf, type Work, workIn, workOf } from './read.ts';

/** LM, LD, LC, RC, RI; a bypass graft by its own name. */
export const arteryOf = (name: string): string =>
  territoryOf(name) === 'coronary-graft' ? name : territoryOf(name).replace('coronary:', '');

export const isGraft = (artery: string): boolean => artery.includes('graft');

const trunks = [
  'left-main-coronary',
  'left-anterior-descending',
  'left-circumflex',
  'ramus-intermedius',
  'right-coronary',
];
export const isBranch = (name: string): boolean =>
  bedOf(name) === 'coronary' && !trunks.includes(name) && !isGraft(arteryOf(name));

/** The treated vessels, heaped by artery. */
export function byArtery(theCase: Case): Map<string, string[]> {
  const heaps = new Map<string, string[]>();
  for (const name of new Set(workOf(theCase, 'coronary').flatMap(({ vessels }) => vessels))) {
    heaps.set(arteryOf(name), [...(heaps.get(arteryOf(name)) ?? []), name]);
  }
  // A vessel from which only clot was taken is treated too.
  for (const step of theCase.steps) {
    if (step.do !== 'thrombectomy') continue;
    for (const name of step.vessels)
      if (bedOf(name) === 'coronary' && !heaps.has(arteryOf(name))) heaps.set(arteryOf(name), []);
  }
  return heaps;
}

/** The kinds of the lesions that were worked on in these vessels. */
export function kindsIn(theCase: Case, names: readonly string[]): string[] {
  const { balloons, stents, atherectomies, lithotripsies } = workIn(theCase, names);
  const kinds = [...balloons, ...stents, ...atherectomies, ...lithotripsies].map(
    (step) => lesionOf(theCase, step)?.kind ?? '',
  );
  return [...new Set(kinds)];
}

export type CoronaryWork = 'balloon' | 'atherectomy' | 'stent' | 'both';

/** The work that counts in a vessel, from least to most; null: no opinion (a balloon that only prepared, say). */
export function workKind(work: Work): CoronaryWork | null {
  if (work.stents.length > 0) return work.atherectomies.length > 0 ? 'both' : 'stent';
  if (work.atherectomies.length > 0) return 'atherectomy';
  return work.balloons.some(({ purpose }) => purpose === 'treat') ? 'balloon' : null;
}

export const ranking: readonly CoronaryWork[] = ['balloon', 'atherectomy', 'stent', 'both'];

/**
 * No opinion: work through a graft, drug-eluting stents on a Medicare hospital's claim (codes of its own), a lesion across
 * two arteries, or across an artery and its branch where it is no fork; an artery from which only clot was taken, lesions of unusual kinds, a chronic occlusion under three months.
 */
export function isUnclear(theCase: Case): boolean {
  if (isOutOfScope(theCase)) return true;
  for (const step of theCase.steps) {
    if ('through' in step && step.through !== undefined) return true;
    if (step.do === 'stent' && step.drugEluting === true && theCase.billing === 'facility') return true;
  }
  for (const { vessels, kind, months, bifurcation } of theCase.lesions) {
    if (!vessels.some((name) => bedOf(name) === 'coronary')) continue;
    if (new Set(vessels.map(arteryOf)).size > 1) return true;
    if (!['stenosis', 'occlusion', 'chronic-total-occlusion', 'acute-occlusion-mi'].includes(kind)) return true;
    if (new Set(vessels).size > 1 && bifurcation !== true) return true;
    if (kind === 'chronic-total-occlusion' && (months ?? 0) < 3) return true;
  }
  for (const names of byArtery(theCase).values()) {
    if (names.length === 0) return true;
    const kinds = kindsIn(theCase, names);
    if (kinds.length > 1 && kinds.some((kind) => kind !== 'stenosis' && kind !== 'occlusion')) return true;
  }
  return false;
}
