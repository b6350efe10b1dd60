import { describe, expect, it, vi } from 'vitest';
import { practice } from '#content/practice/all.ts';
import type { Case } from '@/engine/case.ts';
import { readCase } from '@/engine/read-case.ts';
import { differingFacts } from '@/practice/case-facts.ts';
import { isCodable, keyOf } from '@/practice/codable.ts';
import { minimalPair } from '@/practice/minimal-pair.ts';

import { atlas, engine } from './setting.ts';

// Hundreds of cases are made and judged here; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const pairs = Array.from({ length: 150 }, (_, i) => minimalPair(engine, practice, `pair-${i}`)).filter(
  (pair) => pair !== null,
);

/** Where the fact of a pair may show: its own place, and what a step says of a lesion that lies elsewhere. */
function belongs(fact: string, path: string, { steps }: Case): boolean {
  if (path === fact || path.startsWith(`${fact}.`)) return true;
  if (!/^lesions\.\w+\.vessels$/.test(fact)) return false;
  const step = steps.find(({ id }) => path.startsWith(`steps.${id}.`));
  return path.startsWith('lesions.') || (step !== undefined && 'lesion' in step && /\.(lesion|vessels)$/.test(path));
}

describe('a minimal pair', () => {
  it('is found for nearly every seed', () => {
    expect(pairs.length).toBeGreaterThan(145);
  });

  it('is one fact apart', () => {
    for (const { fact, one, other } of pairs) {
      const differing = differingFacts(one.case, other.case);
      expect(differing.length).toBeGreaterThan(0);
      for (const path of differing) expect(belongs(fact, path, one.case), `${fact}: ${path}`).toBe(true);
    }
  });

  it('has two claims that differ, both codable without dispute', () => {
    for (const { one, other } of pairs) {
      expect(keyOf(one.claim)).not.toBe(keyOf(other.claim));
      expect(isCodable(other.case, other.claim, 'high')).toBe(true);
      expect(engine.code(other.case)).toEqual(other.claim);
      expect(readCase(JSON.parse(JSON.stringify(other.case)), atlas)).toEqual(other.case);
    }
  });

  it('has notes that differ only where the fact is stated', () => {
    for (const { one, other } of pairs) {
      const differing = new Set(differingFacts(one.case, other.case));
      const untouched = (made: typeof one): string[] =>
        made.note.sentences
          .filter(({ states }) => !states.some(({ path }) => differing.has(path)))
          .map(({ text }) => text);
      expect(untouched(one)).toEqual(untouched(other));
    }
  });

  it('is the same for the same seed', () => {
    for (const i of [0, 1, 2, 3, 4]) {
      expect(minimalPair(engine, practice, `pair-${i}`)).toEqual(minimalPair(engine, practice, `pair-${i}`));
    }
  });

  it('changes many kinds of fact', () => {
    const kinds = new Set(pairs.map(({ fact }) => fact.replace(/\b[sL]\d+\b/, 'id')));
    expect(kinds.size).toBeGreaterThan(8);
    expect([...kinds]).toEqual(expect.arrayContaining(['dateOfService', 'lesions.id.vessels', 'steps.id.report']));
  });

  it('changes the kind of fact that is asked for', () => {
    for (const kind of ['decision', 'imageSaved', 'vessels', 'dateOfService', 'purpose', 'kind', 'tip']) {
      const pair = minimalPair(engine, practice, 'x', {}, kind);
      expect(pair?.fact, kind).toMatch(new RegExp(`${kind}$`));
    }
  });
});
