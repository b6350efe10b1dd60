/** The coronary arteries and their bypass grafts: treatment, imaging from inside, diagnostic angiography. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { settleDrugEluting } from '../across-families/drug-eluting.ts';
import { settleHeartGuidance } from '../across-families/heart-guidance.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose1996 } from './rules-1996.ts';
import { propose as propose2013 } from './rules-2013.ts';
import { propose as propose2026 } from './rules-2026.ts';
import { whyNot } from './why-not.ts';

export const family: Family = {
  id: 'coronary',
  name: 'Coronary arteries and bypass grafts',
  facts: asFacts(facts),
  // What began in 2003, 2011 and 2024 are codes; the reasoning is that of the years before.
  editions: [
    { from: '1996-01-01', until: '2003-01-01', propose: propose1996 },
    { from: '2003-01-01', until: '2011-01-01', propose: propose1996 },
    { from: '2011-01-01', until: '2013-01-01', propose: propose1996 },
    { from: '2013-01-01', until: '2024-01-01', propose: propose2013 },
    { from: '2024-01-01', until: '2026-01-01', propose: propose2013 },
    { from: '2026-01-01', until: null, propose: propose2026 },
  ],
  whyNot,
  settles: { 'heart-guidance': settleHeartGuidance, 'drug-eluting': settleDrugEluting },
};
