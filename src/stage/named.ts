/** What a case names, all steps together: what the body map has to hold from the first step to the last. */
import type { Atlas } from '@/engine/atlas.ts';
import { type Case, type Vessel, vesselsOf } from '@/engine/case.ts';
import { sceneAt } from './scene.ts';

/** Every part of the body besides its vessels that a case shows. */
export function partsOf(theCase: Case, atlas: Atlas): readonly string[] {
  return theCase.steps.flatMap((_, i) => sceneAt(theCase, atlas, i + 1).part ?? []);
}

/** Every vessel that a case names, in its lesions and its steps. */
export const namedBy = ({ lesions, steps }: Case): readonly Vessel[] => [
  ...lesions.flatMap(({ vessels }) => vessels),
  ...steps.flatMap(vesselsOf),
];
