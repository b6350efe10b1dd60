/**
 * Arteries of the leg, 2011 to 2025. Each leg: iliac, up to three vessels; femoral-popliteal, the whole of it one vessel;
 * tibial-peroneal, up to three vessels. Each vessel takes the one code that holds all that was done in it:
 * balloon < stent < atherectomy < atherectomy with stent. The highest is the first.
 */
import type { Case } from '@/engine/case.ts';
import { sideOf, territoryOf } from './anatomy.ts';
import { type Area, add, type Counts } from './area.ts';
import { hasCircuit, isOutOfScope, lesionOf, type Work, workIn, workOf, yearOf } from './read.ts';

export const legKinds = ['stenosis', 'occlusion', 'chronic-total-occlusion'];

/** 1 balloon, 2 stent, 3 atherectomy, 4 both; 0 nothing that counts; null: no opinion. */
export function rungOf(work: Work, territory: string): number | null {
  const stent = work.stents.length > 0;
  const atherectomy = work.atherectomies.length > 0;
  // Plaque removed in an iliac artery has a code of its own, which holds nothing else.
  if (territory === 'iliac') {
    if (stent) return 2;
    if (work.balloons.some(({ purpose }) => purpose === 'treat')) return 1;
    return atherectomy && work.balloons.length === 0 ? 0 : null;
  }
  if (stent && atherectomy) return 4;
  if (atherectomy) return 3;
  if (stent) return 2;
  return work.balloons.some(({ purpose }) => purpose === 'treat') ? 1 : null;
}

/** Whether all lesions of the leg are of the sort that these codes are for. */
export const isOcclusive = (theCase: Case, works: readonly Work[]): boolean =>
  works.every((work) =>
    [...work.balloons, ...work.stents, ...work.atherectomies, ...work.lithotripsies].every((step) => {
      const lesion = lesionOf(theCase, step);
      return lesion === null || legKinds.includes(lesion.kind);
    }),
  );

const first: Record<string, readonly string[]> = {
  iliac: ['', '37220', '37221'],
  'femoral-popliteal': ['', '37224', '37226', '37225', '37227'],
  'tibial-peroneal': ['', '37228', '37230', '37229', '37231'],
};
const further: Record<string, readonly string[]> = {
  iliac: ['', '37222', '37223'],
  'tibial-peroneal': ['', '37232', '37234', '37233', '37235'],
};

/** The treated vessels of one territory of one leg; null: no opinion. */
function rungsIn(theCase: Case, works: readonly Work[], territory: string): number[] | null {
  const names = works.flatMap(({ vessels }) => vessels);
  if (territory === 'femoral-popliteal') {
    const rung = rungOf(workIn(theCase, names), territory);
    return rung === null ? null : [rung];
  }
  const rungs: number[] = [];
  for (const work of works) {
    // Several vessels joined by a lesion, the trunk beside others, the foot: written nowhere for these years.
    if (work.vessels.length > 1) return null;
    const name = work.vessels[0] ?? '';
    if (name.endsWith('-tibioperoneal-trunk') && works.length > 1) return null;
    const rung = rungOf(work, territory);
    if (rung === null) return null;
    if (rung > 0) rungs.push(rung);
  }
  return rungs.sort((a, b) => b - a);
}

export const legs2011: Area = {
  name: 'arteries of the leg, 2011 to 2025',
  codes: [
    '37220',
    '37221',
    '37222',
    '37223',
    '37224',
    '37225',
    '37226',
    '37227',
    '37228',
    '37229',
    '37230',
    '37231',
  ].concat(['37232', '37233', '37234', '37235']),
  count: (theCase) => {
    const year = yearOf(theCase);
    const works = workOf(theCase, 'leg');
    if (year < 2011 || year > 2025) return {};
    if (hasCircuit(theCase)) return theCase.dialysis?.limb === 'leg' || works.length > 0 ? null : {};
    if (works.length === 0) return {};
    if (isOutOfScope(theCase) || !isOcclusive(theCase, works)) return null;
    if (works.some((work) => work.lithotripsies.length > 0)) return null;
    const counts: Counts = {};
    for (const side of ['LT', 'RT']) {
      for (const territory of ['iliac', 'femoral-popliteal', 'tibial-peroneal', 'inframalleolar']) {
        const here = works.filter(
          ({ vessels: [name = ''] }) => sideOf(name) === side && territoryOf(name) === territory,
        );
        if (here.length === 0) continue;
        if (territory === 'inframalleolar') return null;
        if (here.some(({ vessels }) => vessels.some((name) => territoryOf(name) !== territory))) return null;
        const rungs = rungsIn(theCase, here, territory);
        if (rungs === null) return null;
        rungs.forEach((rung, i) => {
          const code = (i === 0 ? first : further)[territory]?.[rung] ?? 'none';
          add(counts, code);
          add(counts, `${code} ${side}`);
        });
      }
    }
    return counts;
  },
};

/** Plaque removed from an iliac artery, since 2011: one unit for each artery, whatever else is done there. */
export const iliacAtherectomy: Area = {
  name: 'plaque removed from iliac arteries',
  codes: ['0238T'],
  count: (theCase) => {
    if (yearOf(theCase) < 2011) return {};
    const works = workOf(theCase, 'leg').filter(
      (work) => work.atherectomies.length > 0 && work.vessels.some((name) => territoryOf(name) === 'iliac'),
    );
    if (works.length === 0) return {};
    if (isOutOfScope(theCase) || hasCircuit(theCase) || !isOcclusive(theCase, works)) return null;
    // A lesion that runs from one artery into the next was not read for this code.
    if (works.some(({ vessels }) => vessels.length > 1)) return null;
    return { '0238T': works.length };
  },
};
