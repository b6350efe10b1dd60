/** Opening veins with a balloon, outside the dialysis circuit. */

import type { Facts } from '@/engine/facts.ts';
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { heldByCircuit } from '../across-families/why-not.ts';
import facts from './facts.json' with { type: 'json' };
import { propose2004, propose2014 } from './rules-2004.ts';
import { propose } from './rules-2017.ts';

export const family: Family = {
  id: 'vein-angioplasty',
  name: 'Balloon angioplasty of veins',
  facts: asFacts(facts) satisfies Facts,
  editions: [
    { from: '2004-12-31', until: '2014-01-01', propose: propose2004 },
    { from: '2014-01-01', until: '2017-01-01', propose: propose2014 },
    { from: '2017-01-01', until: null, propose },
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'balloon')) return 'No balloon was used.';
    if (claim.lines.some(({ code }) => code.id === 'vein/balloon/first'))
      return id === 'vein/balloon/further' ? 'Only one vein was opened with a balloon.' : null;
    return claim.lines.some(({ code }) => code.id === 'artery/balloon/first')
      ? 'What was opened is an artery, and arteries have codes of their own.'
      : heldByCircuit(claim);
  },
};
