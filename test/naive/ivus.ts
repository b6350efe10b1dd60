/**
 * Ultrasound from inside a vessel outside the heart: one unit for each vessel, however many passes. Neighbours that share a
 * lesion are one vessel. In the leg the society's map holds, for arteries and veins: common iliac; external iliac with common
 * femoral; femoral with popliteal; tibial.
 */
import type { Case } from '@/engine/case.ts';
import { bedOf } from './anatomy.ts';
import { type Area, type Counts, firstAndFurther } from './area.ts';
import { hasCircuit, isDisputed, isOutOfScope, joinByLesions, yearOf } from './read.ts';

/** Vessels that count as the other one. */
const sameVessel: readonly (readonly [string, string])[] = [
  ['common-femoral-vein', 'external-iliac-vein'],
  ['popliteal-vein', 'femoral-vein'],
  ['common-femoral-artery', 'external-iliac-artery'],
  ['popliteal-artery', 'superficial-femoral-artery'],
];

function seen(theCase: Case): string[] {
  const names: string[] = [];
  for (const step of theCase.steps) {
    if (step.do === 'ivus') names.push(...step.vessels.filter((name) => bedOf(name) !== 'coronary'));
  }
  return names;
}

/** Joins heaps that hold parts of one vessel of the map. */
function joinByMap(heaps: string[][]): string[][] {
  let joined = heaps;
  for (const side of ['left', 'right']) {
    for (const [one, other] of sameVessel) {
      const a = joined.find((heap) => heap.includes(`${side}-${one}`));
      const b = joined.find((heap) => heap.includes(`${side}-${other}`));
      if (a === undefined || b === undefined || a === b) continue;
      joined = [...joined.filter((heap) => heap !== a && heap !== b), [...a, ...b]];
    }
  }
  return joined;
}

export const ivus: Area = {
  name: 'ultrasound from inside vessels',
  codes: ['37252', '37253', '37250', '37251', '75945', '75946'],
  count: (theCase) => {
    const names = seen(theCase);
    if (names.length === 0) return {};
    if (isOutOfScope(theCase)) return null;
    const withFilter = theCase.steps.some((step) => step.do === 'filter');
    if (withFilter) return yearOf(theCase) >= 2016 ? {} : null;
    const alone = theCase.steps.every(({ do: kind }) => ['access', 'ivus', 'close', 'fluoroscopy'].includes(kind));
    if (alone || (hasCircuit(theCase) && new Set(names).size > 1)) return null;
    // The map is known from 2016; before, such neighbours are in dispute.
    const byLesion = joinByLesions(theCase, names);
    const heaps = yearOf(theCase) >= 2016 ? joinByMap(byLesion) : byLesion;
    if (isDisputed(heaps)) return null;
    const counts: Counts = {};
    if (yearOf(theCase) >= 2016) {
      firstAndFurther(counts, heaps.length, '37252', '37253');
    } else {
      firstAndFurther(counts, heaps.length, '37250', '37251');
      firstAndFurther(counts, heaps.length, '75945', '75946');
    }
    return counts;
  },
};
