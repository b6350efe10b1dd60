/** Everything that cases are made of. */
import type { Practice } from '@/practice/procedure.ts';
import { alternatives } from './alternatives.ts';
import { phrases } from './phrases/all.ts';
import { cavaFilter, limbVenogram, selectiveVenogram } from './procedures/vein-studies.ts';
import { bothSides, chestVeins, pelvicVeins, thighVeins } from './procedures/veins.ts';

export const practice: Practice = {
  procedures: [pelvicVeins, thighVeins, chestVeins, bothSides, limbVenogram, selectiveVenogram, cavaFilter],
  phrases,
  alternatives,
};
