/** Ultrasound guidance of a puncture. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose, proposeBefore2019 } from './rules.ts';

export const family: Family = {
  id: 'ultrasound-access',
  name: 'Ultrasound guidance of a puncture',
  facts: asFacts(facts),
  editions: [
    { from: '2004-01-01', until: '2019-01-01', propose: proposeBefore2019 },
    { from: '2019-01-01', until: null, propose },
  ],
  whyNot: (_id, theCase) =>
    theCase.steps.some((step) => step.do === 'access' && step.ultrasound !== undefined)
      ? null
      : 'The record says nothing of ultrasound at the puncture.',
};
