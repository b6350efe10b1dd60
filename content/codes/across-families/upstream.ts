/** How two vessels of one tree lie to each other. */
import type { Atlas } from '@/engine/atlas.ts';
import type { Vessel } from '@/engine/case.ts';

/** Whether the blood of `down` comes by way of `up`, another vessel: `up` is its parent, or that one's, and so on. */
export function isUpstream(atlas: Atlas, up: Vessel, down: Vessel): boolean {
  for (let at = atlas.vessels.get(down)?.parent ?? null; at !== null; at = atlas.vessels.get(at)?.parent ?? null) {
    if (at === up) return true;
  }
  return false;
}
