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
      'src/engine/day-words.ts',
    ],
  },
  // The quiz takes the lesson's file too: whoever comes to the quiz has it already.
  {
    name: 'lesson',
    from: [
      'src/app/LessonRoute.tsx',
      // Pieces that most families of codes share.
      'content/codes/across-families/counted-vessels.ts',
      'content/codes/across-families/diagnostic-study.ts',
      'content/codes/across-families/arm-line.ts',
      'content/codes/across-families/why-not.ts',
    ],
  },
  {
    name: 'veins',
    // The families of the first lessons, which most others need some of.
    from: [
      'content/codes/vein-angioplasty/family.ts',
      'content/codes/vein-catheter/family.ts',
      'content/codes/venography/family.ts',
      'content/codes/ultrasound-access/family.ts',
    ],
  },
  // Families that most lessons name together.
  { name: 'arteries', from: ['content/codes/artery-catheter/family.ts', 'content/codes/arteriography/family.ts'] },
  { name: 'stents', from: ['content/codes/artery-stent/family.ts', 'content/codes/vein-stent/family.ts'] },
  {
    name: 'behind',
    // The pieces of the lesson that its first step doesn't need.
    from: [
      'src/lesson/claim/ClaimPanel.tsx',
      'src/lesson/claim/list-moves.ts',
      'src/lesson/claim/Reasons.tsx',
      'src/lesson/Options.tsx',
      'src/lesson/PartNav.tsx',
      'src/lesson/Trail.tsx',
      'src/lesson/parts/ChangeCard.tsx',
      'src/lesson/parts/ClaimTables.tsx',
      'src/lesson/parts/Effect.tsx',
      'src/lesson/parts/EffectInShort.tsx',
      'src/lesson/parts/OpeningAnswer.tsx',
      'src/lesson/parts/Predict.tsx',
      'src/lesson/parts/QuizFacts.tsx',
      'src/lesson/parts/RuleSource.tsx',
      'src/lesson/parts/ThenAndNow.tsx',
      'src/lesson/parts/Years.tsx',
    ],
  },
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
