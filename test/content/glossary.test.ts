/** The glossary: each term once, in order, and every one of them explained in some lesson. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import glossary from '#content/glossary.json' with { type: 'json' };

const proses = readdirSync('content/lessons').map((name) => readFileSync(`content/lessons/${name}/lesson.mdx`, 'utf8'));

it('has each term once, in the order of the alphabet, with a meaning that is a sentence', () => {
  const terms = glossary.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual([...new Set(terms)].toSorted());
  for (const { term, means } of glossary) expect(means, term).toMatch(/^[A-Z].*\.$/);
});

it('holds no term that no lesson explains', () => {
  const unused = glossary.filter(({ term }) => !proses.some((prose) => prose.includes(`<Term name="${term}"`)));
  expect(unused).toEqual([]);
});

it('is the only place where a meaning stands', () => {
  for (const prose of proses) expect(prose).not.toMatch(/<Term[^>]*means=/);
});
