/** Opening arteries with a balloon, outside the leg, the head, the heart and the dialysis circuit. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose2000, propose2014 } from './rules-2000.ts';
import { propose as propose2017 } from './rules-2017.ts';

export const family: Family = {
  id: 'artery-angioplasty',
  name: 'Balloon angioplasty of arteries',
  facts: asFacts(facts),
  editions: [
    { from: '2000-10-30', until: '2014-01-01', propose: propose2000 },
    { from: '2014-01-01', until: '2017-01-01', propose: propose2014 },
    { from: '2017-01-01', until: null, propose: propose2017 },
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'balloon')) return 'No balloon was used.';
    if (claim.lines.some(({ code }) => code.id === 'artery/balloon/first'))
      return id === 'artery/balloon/further' ? 'Only one artery was opened with a balloon.' : null;
    return claim.lines.some(({ code }) => code.id === 'vein/balloon/first')
      ? 'What was opened is a vein, and veins have codes of their own.'
      : null;
  },
};
