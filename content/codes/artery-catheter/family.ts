/** Catheters placed in arteries. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { settleCatheters } from '../across-families/catheters.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose1996 } from './rules-1996.ts';
import { propose as propose2013 } from './rules-2013.ts';

const isNonSelective = (id: string): boolean => id.startsWith('artery/catheter/non-selective');

export const family: Family = {
  id: 'artery-catheter',
  name: 'Catheters placed in arteries',
  facts: asFacts(facts),
  editions: [
    { from: '1996-01-01', until: '2013-01-01', propose: propose1996 },
    { from: '2013-01-01', until: null, propose: propose2013 },
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'catheter')) return 'No step puts a catheter anywhere.';
    const reached = claim.lines.find((line) => line.code.id.startsWith('artery/catheter/'));
    if (reached === undefined || reached.code.id === id) return null;
    if (id.endsWith('/further')) return 'No further branch of the same vascular family was selected.';
    if (isNonSelective(reached.code.id)) return isNonSelective(id) ? null : 'No branch was selected.';
    return isNonSelective(id)
      ? 'The catheter went on into a branch, and only the farthest point counts.'
      : 'Only the farthest point reached counts, and it has another order.';
  },
  settles: { catheters: settleCatheters },
};
