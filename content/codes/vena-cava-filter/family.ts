/** Vena cava filters. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { settleFilter } from '../across-families/filter.ts';
import facts from './facts.json' with { type: 'json' };
import { propose } from './rules.ts';

export const family: Family = {
  id: 'vena-cava-filter',
  name: 'Vena cava filters',
  facts: asFacts(facts),
  editions: [{ from: '2013-01-01', until: null, propose }],
  settles: { filter: settleFilter },
};
