/** Opening, stenting and clearing the arteries of the legs, from the common iliac artery to the foot. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose1996 } from './rules-1996.ts';
import { propose as propose2011 } from './rules-2011.ts';
import { propose as propose2026 } from './rules-2026.ts';

const territoryOf = (id: string): string => id.split('/')[1] ?? '';

const others: Readonly<Record<string, string>> = {
  first: 'further',
  further: 'first',
  straightforward: 'complex',
  complex: 'straightforward',
};

/** The id of a code with one word of it in its other form: for the other position, for the other kind of lesion. */
const otherwise = (id: string, place: number): string =>
  id
    .split('/')
    .map((word, i, words) => (i === words.length + place ? (others[word] ?? word) : word))
    .join('/');

export const family: Family = {
  id: 'leg-arteries',
  name: 'Arteries of the leg',
  facts: asFacts(facts),
  editions: [
    { from: '1996-01-01', until: '2011-01-01', propose: propose1996 },
    { from: '2011-01-01', until: '2026-01-01', propose: propose2011 },
    { from: '2026-01-01', until: null, propose: propose2026 },
  ],
  whyNot: (id, theCase, claim) => {
    const did = (kind: string) => theCase.steps.some((step) => step.do === kind);
    if (id.includes('/lithotripsy') && !did('lithotripsy')) return 'No lithotripsy was done.';
    if (id.includes('atherectomy') && !did('atherectomy')) return 'No plaque was removed.';
    if (id.includes('stent') && !did('stent')) return 'No stent was placed.';
    const inTerritory = claim.lines.filter(({ code }) => code.id.startsWith(`leg/${territoryOf(id)}/`));
    if (inTerritory.length === 0)
      return claim.missing.length + claim.unsupported.length > 0 ? null : 'No artery of that territory was treated.';
    const [line] = inTerritory;
    if (id.endsWith('/further') && inTerritory.length === 1 && line?.units === 1)
      return 'Only one vessel of that territory was treated.';
    const has = (other: string): boolean => inTerritory.some(({ code }) => code.id === other);
    if (has(otherwise(id, -1))) {
      return id.endsWith('/first')
        ? 'Another vessel of that leg and territory ranks higher and takes the first-vessel code.'
        : 'No vessel of that leg and territory ranks above it, so it takes the first-vessel code.';
    }
    if (has(otherwise(id, -2))) {
      return id.includes('/complex/')
        ? 'What was treated there was a narrowing, and that is straightforward.'
        : 'What was treated there was a complete blockage, and that is complex.';
    }
    return 'Each treated vessel takes one code, for the highest treatment that was done in it.';
  },
};
