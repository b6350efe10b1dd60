/**
 * Catheters in veins: the vena cava, first order, second order or beyond; nothing above. Each access on its own; in each
 * family (each branch of a vena cava) the farthest place; the cava only where nothing was selected.
 */
import { rootOf, wayUp } from './anatomy.ts';
import { type Area, add, type Counts } from './area.ts';
import { accessesOf, accessOf, cathetersOf, hasCircuit, isOutOfScope } from './read.ts';

const cavae = ['superior-vena-cava', 'inferior-vena-cava'];
const isVein = (name: string): boolean => cavae.includes(rootOf(name));
const orderOf = (name: string): number => wayUp(name).filter(({ branch }) => branch).length;
const familyOf = (name: string): string =>
  wayUp(name)
    .filter(({ branch }) => branch)
    .at(-1)?.name ?? '';
const passes = (tip: string, name: string): boolean => wayUp(tip).some((vessel) => vessel.name === name);

/** The codes of one access. False: no opinion (veins of the entered side, two ends in one family, both cavae). */
function countAccess(entry: string, tips: readonly string[], counts: Counts): boolean {
  const selective = new Set(tips.filter((tip) => !cavae.includes(tip)));
  const cavaeSeen = new Set(tips.filter((tip) => cavae.includes(tip)));
  if (selective.size === 0) {
    if (cavaeSeen.size > 1) return false;
    add(counts, '36010', cavaeSeen.size);
  }
  for (const tip of selective) if (familyOf(tip) === familyOf(entry)) return false;
  for (const family of new Set([...selective].map(familyOf))) {
    const all = [...selective].filter((tip) => familyOf(tip) === family);
    const ends = all.filter((tip) => !all.some((other) => other !== tip && passes(other, tip)));
    if (ends.length > 1) return false;
    add(counts, orderOf(ends[0] ?? '') >= 2 ? '36012' : '36011');
  }
  return true;
}

export const veinCatheters: Area = {
  name: 'catheters in veins',
  codes: ['36010', '36011', '36012'],
  count: (theCase) => {
    const catheters = cathetersOf(theCase).filter(({ tip }) => rootOf(tip) !== 'aorta');
    if (isOutOfScope(theCase)) return null;
    if (hasCircuit(theCase)) return catheters.length === 0 ? {} : null;
    const others = ['filter', 'embolize', 'thrombectomy', 'central-line', 'procedure'];
    const veins = theCase.steps.some((step) => 'vessels' in step && step.vessels.some(isVein));
    if (catheters.length === 0) return veins ? null : {};
    if (theCase.steps.some((step) => others.includes(step.do))) return null;
    const counts: Counts = {};
    for (const access of accessesOf(theCase)) {
      const tips = catheters.filter((step) => accessOf(theCase, step) === access).map(({ tip }) => tip);
      if (tips.length === 0) continue;
      if (!isVein(access.vessel) || !tips.every(isVein)) return null;
      if (!countAccess(access.vessel, tips, counts)) return null;
    }
    return counts;
  },
};
