import { resolve } from 'node:path';

type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** What is fetched together: a name, and the module that needs it. The first that reaches a module has it. */
const bundles = [
  { name: 'start', from: 'src/app/entry-client.tsx' },
  { name: 'engine', from: 'src/app/library.ts' },
  { name: 'stage-place', from: 'src/stage/StagePlace.tsx' },
  { name: 'stage', from: 'src/stage/MovingStage.tsx' },
] as const;

const reached = new Map<string, ReadonlySet<string>>();

/** The modules that one needs before it can run: its imports and theirs, without what is imported on demand. */
function reach(from: string, modules: Modules): ReadonlySet<string> {
  const known = reached.get(from);
  if (known) return known;
  const found = new Set<string>();
  const waiting = [resolve(from)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  reached.set(from, found);
  return found;
}

/** The files of the build that are put together on purpose. Few files: on a slow network each costs a round trip. */
export const bundleGroups = bundles.map(({ name, from }, index) => ({
  name: (id: string, modules: Modules): string | null => (reach(from, modules).has(id) ? name : null),
  debugName: name,
  priority: bundles.length - index,
}));
