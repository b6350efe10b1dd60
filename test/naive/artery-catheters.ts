/**
 * Catheters in arteries. Each access on its own; in each family (each branch of the aorta) the farthest place. First,
 * second, third order or beyond; each further branch of second order or beyond in the same family is an add-on. The
 * aorta, and the artery of entry, count only where nothing was selected.
 */
import type { Case } from '@/engine/case.ts';
import { bedOf, rootOf, territoryOf, wayUp } from './anatomy.ts';
import { type Area, add, type Counts } from './area.ts';
import {
  accessesOf,
  accessOf,
  cathetersOf,
  hasCircuit,
  isOutOfScope,
  limbTerritory,
  vesselsOf,
  workOf,
  yearOf,
} from './read.ts';

const inArteries = (name: string): boolean => rootOf(name) === 'aorta';

/** The orders from the aorta: how many branchings lie between it and the vessel. */
const orderOf = (name: string): number => wayUp(name).filter(({ branch }) => branch).length;

/** The first branch off the aorta on the way to a vessel. */
const familyOf = (name: string): string =>
  wayUp(name)
    .filter(({ branch }) => branch)
    .at(-1)?.name ?? '';

const isBelow = (name: string): boolean => wayUp(name).some((vessel) => vessel.name === 'abdominal-aorta');

const passes = (tip: string, name: string): boolean => wayUp(tip).some((vessel) => vessel.name === name);

/** The codes of one access. Null: no opinion. */
function countAccess(entry: string, tips: readonly string[], counts: Counts): boolean {
  const selective = new Set<string>();
  let inAorta = false;
  for (const tip of tips) {
    if (orderOf(tip) === 0) inAorta = true;
    else if (passes(entry, tip)) continue;
    // Off the way between entry and aorta, or down the entered artery: written nowhere.
    else if (familyOf(tip) === familyOf(entry)) return false;
    else selective.add(tip);
  }
  if (selective.size === 0) add(counts, inAorta ? '36200' : '36140');
  for (const family of new Set([...selective].map(familyOf))) {
    const all = [...selective].filter((tip) => familyOf(tip) === family);
    const ends = all.filter((tip) => !all.some((other) => other !== tip && passes(other, tip)));
    ends.sort((a, b) => orderOf(b) - orderOf(a));
    for (const [i, tip] of ends.entries()) {
      const order = Math.min(orderOf(tip), 3);
      const codes = isBelow(tip) ? ['36245', '36246', '36247', '36248'] : ['36215', '36216', '36217', '36218'];
      if (i === 0) add(counts, codes[order - 1] ?? '');
      else if (order >= 2) add(counts, codes[3] ?? '');
    }
  }
  return true;
}

/** The tips that stay inside other codes; null: no opinion. */
function isContained(theCase: Case, tip: string): boolean | null {
  const year = yearOf(theCase);
  if (bedOf(tip) === 'coronary') return true;
  if (theCase.steps.some((step) => vesselsOf(step).some((name) => bedOf(name) === 'coronary'))) {
    return orderOf(tip) === 0 ? true : null;
  }
  if (bedOf(tip) === 'other') return null;
  if (year >= 2012 && territoryOf(tip) === 'renal') {
    const studies = theCase.steps.filter((step) => step.do === 'angiogram' && step.role === 'diagnostic');
    const renal = studies.filter((step) => vesselsOf(step).some((name) => territoryOf(name) === 'renal'));
    if (renal.length > 0) {
      const sure = renal.every((step) => step.do === 'angiogram' && step.report === true && step.prior === undefined);
      return sure && workOf(theCase, 'artery').length === 0 ? true : null;
    }
  }
  const legs = year >= 2011 ? workOf(theCase, 'leg') : [];
  if (legs.length === 0) return false;
  // Plaque removed from an iliac artery contains no catheter.
  const own = legs.some(
    ({ vessels, atherectomies }) => atherectomies.length > 0 && vessels.some((v) => territoryOf(v) === 'iliac'),
  );
  const sides = new Set(legs.flatMap(({ vessels }) => vessels.map((name) => limbTerritory(name).slice(0, 2))));
  // The internal iliac leads to no other artery of the leg: how far a leg's code reaches there was not read.
  if (tip.endsWith('-internal-iliac-artery') || tip.endsWith('-uterine-artery')) return null;
  const inTreatedLeg = bedOf(tip) === 'leg' && sides.has(limbTerritory(tip).slice(0, 2));
  return !own && (inTreatedLeg || orderOf(tip) === 0) ? true : null;
}

export const arteryCatheters: Area = {
  name: 'catheters in arteries',
  codes: ['36140', '36200', '36215', '36216', '36217', '36218', '36245', '36246', '36247', '36248'],
  count: (theCase) => {
    const catheters = cathetersOf(theCase).filter(({ tip }) => inArteries(tip));
    if (isOutOfScope(theCase)) return null;
    // Work or pictures in arteries without a word of the catheter.
    if (catheters.length === 0) {
      const silent = theCase.steps.some(
        (step) =>
          ['angiogram', 'ivus', 'balloon', 'stent', 'embolize'].includes(step.do) &&
          vesselsOf(step).some(
            (name) =>
              bedOf(name) === 'artery' ||
              (bedOf(name) === 'leg' && (yearOf(theCase) < 2011 || workOf(theCase, 'leg').length === 0)),
          ),
      );
      return silent ? null : {};
    }
    if (hasCircuit(theCase) || theCase.steps.some(({ do: kind }) => kind === 'embolize' || kind === 'thrombectomy'))
      return null;
    const counts: Counts = {};
    for (const access of accessesOf(theCase)) {
      const tips: string[] = [];
      let inside = false;
      for (const catheter of catheters) {
        if (accessOf(theCase, catheter) !== access) continue;
        const contained = isContained(theCase, catheter.tip);
        if (contained === null || !inArteries(access.vessel) || access.direction === 'antegrade') return null;
        if (!contained) tips.push(catheter.tip);
        else if (orderOf(catheter.tip) > 0) inside = true;
      }
      // The aorta on the way to a place inside another code is inside it too.
      if (inside && tips.every((tip) => orderOf(tip) === 0)) continue;
      if (tips.length > 0 && !countAccess(access.vessel, tips, counts)) return null;
    }
    return counts;
  },
};
