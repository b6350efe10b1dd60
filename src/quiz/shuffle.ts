/** The same order for the same question and attempt, on every device and at every rendering. */

/** FNV-1a over UTF-16 units: enough to spread short ids. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param items what to put in another order; left as it is
 * @param id the question's id
 * @param attempt how often the question was begun
 * @returns the items in an order that follows from id and attempt alone
 */
export function shuffle<T>(items: readonly T[], id: string, attempt: number): readonly T[] {
  const next = numbersFrom(seedOf(`${id}#${attempt}`));
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
