/** Catheters placed in veins. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { heldByCircuit } from '../across-families/why-not.ts';
import facts from './facts.json' with { type: 'json' };
import { propose } from './rules.ts';

export const family: Family = {
  id: 'vein-catheter',
  name: 'Catheters placed in veins',
  facts: asFacts(facts),
  editions: [{ from: '1996-01-01', until: null, propose }],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'catheter')) return 'No step puts a catheter anywhere.';
    const reached = claim.lines.find((line) => line.code.id.startsWith('vein/catheter/'));
    if (reached === undefined && claim.lines.some((line) => line.code.id.startsWith('artery/catheter/')))
      return 'The catheter lay in an artery, and arteries have codes of their own.';
    return reached === undefined || reached.code.id === id
      ? heldByCircuit(claim)
      : 'Only the farthest point reached counts, and it has another order.';
  },
};
