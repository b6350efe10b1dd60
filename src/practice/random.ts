/**
 * Chance from a seed: the same text gives the same draws on every machine, for ever. Our own, so that no library's new
 * version can change a case.
 */

export type Random = {
  /** A whole number from 0 to 2³² - 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in so many of a hundred draws. */
  readonly chance: (percent: number) => boolean;
  /** One entry of a list that is not empty. */
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  /** So many different entries of a list, in the order of the list; all of them where it has no more. */
  readonly some: <Item>(count: number, list: readonly Item[]) => Item[];
  /** The list in another order. */
  readonly shuffle: <Item>(list: readonly Item[]) => Item[];
};

/** Stirs the bits of a number (the finisher of MurmurHash3). */
function stir(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number from a text (FNV-1a, stirred). */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return stir(sum);
}

/** A number that depends on both: to choose without using up a draw, so that one choice never shifts the next. */
export const mix = (a: number, b: number): number => stir((Math.imul(a, 0x9e3779b1) + b) | 0);

/** Draws from a seed (the generator sfc32). */
export function createRandom(seed: number): Random {
  let a = stir(seed);
  let b = stir(a ^ 0x9e3779b9);
  let c = stir(b ^ 0x243f6a88);
  let count = 1;
  const next = (): number => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 8; i += 1) next();
  const below = (end: number): number => next() % end;
  const shuffle = <Item>(list: readonly Item[]): Item[] => {
    const rest = [...list];
    const out: Item[] = [];
    while (rest.length > 0) out.push(...rest.splice(below(rest.length), 1));
    return out;
  };
  return {
    next,
    between: (least, most) => least + below(most - least + 1),
    chance: (percent) => below(100) < percent,
    pick: (list) => list[below(list.length)] ?? list[0],
    some: (size, list) => {
      const chosen = shuffle(list).slice(0, size);
      return list.filter((item) => chosen.includes(item));
    },
    shuffle,
  };
}
