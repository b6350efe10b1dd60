import { expect, it } from 'vitest';
import { practice } from '#content/practice/all.ts';
import { notReached } from '#content/practice/not-reached.ts';
import { type Constraints, generate } from '@/practice/generate.ts';
import { engine } from './setting.ts';

const eras: readonly NonNullable<Constraints['years']>[] = [
  [2001, 2010],
  [2011, 2016],
  [2017, 2025],
  [2026, 2026],
];

/** The ids of the codes on the claims of a fixed set of seeds. */
function reached(): Set<string> {
  const ids = new Set<string>();
  for (const { id, years, families, confidence = 'high' } of practice.procedures) {
    for (const era of eras) {
      if (Math.max(years[0], era[0]) > Math.min(years[1], era[1])) continue;
      // The leg has 46 codes in 2026.
      const seeds = id === 'leg-arteries' ? (era[0] === 2026 ? 1600 : 600) : 200;
      for (let i = 0; i < seeds; i += 1) {
        const least = i % 3 === 0 ? 'medium' : confidence;
        const made = generate(engine, practice, `cover-${i}`, { procedures: [id], years: era, confidence: least });
        for (const { code } of made?.claim.lines ?? []) ids.add(code.id);
      }
      // A hospital has numbers of its own for stents of the heart.
      for (let i = 0; families.includes('coronary') && i < 600; i += 1) {
        const one = { procedures: [id], years: era, billing: 'facility', confidence: 'medium' } as const;
        const made = generate(engine, practice, `hospital-${i}`, one);
        for (const { code } of made?.claim.lines ?? []) ids.add(code.id);
      }
    }
  }
  return ids;
}

it('generated cases reach every code of the facts, but those that a list names with the reason', () => {
  const ids = reached();
  const known = [...new Set(engine.codes.map(({ id }) => id))];
  expect(known.filter((id) => !ids.has(id)).sort()).toEqual(Object.keys(notReached).sort());
}, 300_000);
