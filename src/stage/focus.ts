/** Which vessel the close-up is on, and the way that devices take to it. */
import { type Atlas, way } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';
import type { Scene } from './scene.ts';

/** Whether blood in the vessel runs back to the heart (veins, the vein of a dialysis circuit) or out from it. */
export function bloodOf(atlas: Atlas, vessel: Vessel | null): 'vein' | 'artery' {
  const kind = vessel === null ? undefined : atlas.vessels.get(vessel)?.kind;
  return kind === 'artery' || kind === 'pulmonary' ? 'artery' : 'vein';
}

/** The same scene with the close-up on `focus`. */
export function looking(scene: Scene, focus: Vessel, atlas: Atlas): Scene {
  const lesion = scene.lesions.find(({ vessels }) => vessels.includes(focus)) ?? null;
  return { ...scene, focus, blood: bloodOf(atlas, focus), lesion };
}

/** The close-up on `focus`, with the way to it from the access; `move` false leaves the catheter where it is. */
export function reaching(scene: Scene, focus: Vessel, atlas: Atlas, move = true): Scene {
  const seen = looking(scene, focus, atlas);
  if (scene.access === null) return seen;
  const joined = way(atlas, scene.access.vessel, focus);
  const there = joined.length > 0 ? joined : [scene.access.vessel, focus];
  const previous = there[there.length - 2];
  // The atlas joins a circuit for dialysis to nothing: from it, every vein is entered with the blood that it sends on.
  const fromCircuit = joined.length === 0 && scene.access.vessel.includes('dialysis');
  const fromBelow =
    previous === undefined
      ? seen.blood === 'vein' || scene.access.direction === 'retrograde'
      : fromCircuit || atlas.vessels.get(previous)?.parent === focus;
  const entersFrom = fromBelow ? 'far' : 'parent';
  return { ...seen, entersFrom, way: move || scene.way.length < 2 ? there : scene.way };
}

/** The first of `vessels` that has a lesion, or the first. */
export function narrowedOf(scene: Scene, vessels: readonly Vessel[]): Vessel {
  const has = (vessel: Vessel) => scene.lesions.some((lesion) => lesion.vessels.includes(vessel));
  return vessels.find(has) ?? vessels[0] ?? '';
}
