/** Every family of codes and how they are settled: for the command, the tests, and pages that need them all. */
import type { Family } from '@/engine/family.ts';
import { family as arteriography } from './arteriography/family.ts';
import { family as arteryAngioplasty } from './artery-angioplasty/family.ts';
import { family as arteryCatheter } from './artery-catheter/family.ts';
import { family as arteryStent } from './artery-stent/family.ts';
import { family as coronary } from './coronary/family.ts';
import { family as dialysisCircuit } from './dialysis-circuit/family.ts';
import { family as fluoroscopy } from './fluoroscopy/family.ts';
import { family as ivus } from './ivus/family.ts';
import { family as legArteries } from './leg-arteries/family.ts';
import { family as ultrasoundAccess } from './ultrasound-access/family.ts';
import { family as veinAngioplasty } from './vein-angioplasty/family.ts';
import { family as veinCatheter } from './vein-catheter/family.ts';
import { family as veinStent } from './vein-stent/family.ts';
import { family as venaCavaFilter } from './vena-cava-filter/family.ts';
import { family as venography } from './venography/family.ts';

/** In the order in which their lines stand where no work value decides. */
export const families: readonly Family[] = [
  arteryStent,
  veinStent,
  arteryAngioplasty,
  veinAngioplasty,
  legArteries,
  coronary,
  venaCavaFilter,
  dialysisCircuit,
  arteryCatheter,
  veinCatheter,
  arteriography,
  venography,
  ivus,
  ultrasoundAccess,
  fluoroscopy,
];

export { settle } from './across-families/settle.ts';
