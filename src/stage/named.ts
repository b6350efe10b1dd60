/** What a case names, all steps together: what the body map has to hold from the first step to the last. */
import type { Atlas } from '@/engine/atlas.ts';
import type { Case, Vessel } from '@/engine/case.ts';
import { sceneAt } from './scene.ts';

/** Every part of the body besides its vessels that a case shows. */
export function partsOf(theCase: Case, atlas: Atlas): readonly string[] {
  return theCase.steps.flatMap((_, i) => sceneAt(theCase, atlas, i + 1).part ?? []);
}

/** Every vessel that a case names, in its lesions and its steps. */
export function namedBy(theCase: Case): readonly Vessel[] {
  const bySteps = theCase.steps.flatMap((step): readonly Vessel[] => {
    if ('vessels' in step) return step.vessels;
    if (step.do === 'access' || step.do === 'central-line') return [step.vessel];
    return step.do === 'catheter' ? [step.tip] : [];
  });
  return [...theCase.lesions.flatMap(({ vessels }) => vessels), ...bySteps];
}
