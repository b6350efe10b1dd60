// Which modules of the client are put into one file on purpose. Few files: on a slow network each costs a round trip,
// and one file packs tighter than several.
import { resolve } from 'node:path';

/** What is fetched together: a name, and the modules that need it. The first that reaches a module has it. */
export const bundles = [
  {
    name: 'start',
    // With it the pieces of the kit that most pages show.
    from: [
      'src/app/entry-client.tsx',
      'src/app/use-hydrated.ts',
      'src/engine/facts.ts',
      'src/ui/ButtonLink.tsx',
      'src/ui/Button.tsx',
      'src/ui/Code.tsx',
      'src/ui/Icon.tsx',
      'src/ui/day.ts',
    ],
  },
  // The quiz takes the lesson's file too: whoever comes to the quiz has it already.
  { name: 'lesson', from: ['src/app/LessonRoute.tsx'] },
  { name: 'stage', from: ['src/stage/MovingStage.tsx'] },
];

/** @type {Map<readonly string[], ReadonlySet<string>>} */
const reached = new Map();

/**
 * The modules that some need before they can run: their imports and theirs, without what is imported on demand.
 * @param {readonly string[]} from
 * @param {{ getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null }} modules
 */
function reach(from, modules) {
  const known = reached.get(from);
  if (known) return known;
  const found = new Set();
  const waiting = from.map((file) => resolve(file));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  reached.set(from, found);
  return found;
}

/** The bundles, as the bundler takes them. */
export const bundleGroups = bundles.map(({ name, from }, index) => ({
  /** @type {(id: string, modules: Parameters<typeof reach>[1]) => string | null} */
  name: (id, modules) => (reach(from, modules).has(id) ? name : null),
  debugName: name,
  priority: bundles.length - index,
}));
