/** The engine and the subject that the tests of practice cases share. */
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { practice } from '#content/practice/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { createEngine } from '@/engine/code.ts';
import { type Constraints, type Generated, generate } from '@/practice/generate.ts';

export const atlas = readAtlas(vessels);
export const engine = createEngine({ atlas, families, settle });

/** Cases of the first so many seeds that have one. */
export function casesOf(count: number, constraints: Constraints = {}): Generated[] {
  const found: Generated[] = [];
  for (let i = 0; i < count; i += 1) {
    const made = generate(engine, practice, `seed-${i}`, constraints);
    if (made !== null) found.push(made);
  }
  return found;
}
