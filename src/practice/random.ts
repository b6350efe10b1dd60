/**
 * Chance from a seed: the same text gives the same draws on every machine, for ever. Our own, so that no library's new
 * version can change a case.
 */

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

/** Draws from a seed, with the generator sfc32. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: number) {
    this.#a = stir(seed);
    this.#b = stir(this.#a ^ 0x9e3779b9);
    this.#c = stir(this.#b ^ 0x243f6a88);
    for (let i = 0; i < 8; i += 1) this.next();
  }

  /** A whole number from 0 to 2³² - 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + (this.next() % (most - least + 1));
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.next() % 100 < percent;
  }

  /** One entry of a list that is not empty. */
  pick<Item>(list: readonly [Item, ...Item[]]): Item {
    return list[this.next() % list.length] ?? list[0];
  }

  /** The list in another order. */
  shuffle<Item>(list: readonly Item[]): Item[] {
    const rest = [...list];
    const out: Item[] = [];
    while (rest.length > 0) out.push(...rest.splice(this.next() % rest.length, 1));
    return out;
  }

  /** So many different entries of a list, in the order of the list; all of them where it has no more. */
  some<Item>(count: number, list: readonly Item[]): Item[] {
    const chosen = this.shuffle(list).slice(0, count);
    return list.filter((item) => chosen.includes(item));
  }
}
