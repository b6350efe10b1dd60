/** How near two words are, for "did you mean …". */

/**
 * The number of letters to add, drop, change or swap with a neighbour to turn one word into another.
 * @param most stops counting above it and returns `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/**
 * The nearest of some words, or null when none is near.
 * @param most the greatest distance that still counts as near.
 */
export function nearest(word: string, words: readonly string[], most: number): string | null {
  const low = word.toLowerCase();
  let best: string | null = null;
  let least = most + 1;
  for (const other of words) {
    const far = distance(low, other.toLowerCase(), most);
    if (far < least) {
      least = far;
      best = other;
    }
  }
  return best;
}
