/** Finds the content: families of codes by name, and the engine over those that a lesson needs. */

import { vessels } from '#content/atlas/vessels.ts';
import { settle } from '#content/codes/across-families/settle.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { createEngine, type Engine } from '@/engine/code.ts';
import type { Family } from '@/engine/family.ts';

const families = import.meta.glob<{ readonly family: Family }>('/content/codes/*/family.ts');

export const atlas = readAtlas(vessels);

/**
 * The engine over some families of codes.
 * @param names folders of `content/codes`
 * @throws when there is no such family
 */
export async function loadEngine(names: readonly string[]): Promise<Engine> {
  const loaded = await Promise.all(
    names.map((name) => {
      const load = families[`/content/codes/${name}/family.ts`];
      if (!load) throw new Error(`There is no family of codes called ${name}.`);
      return load();
    }),
  );
  return createEngine({ atlas, families: loaded.map(({ family }) => family), settle });
}
