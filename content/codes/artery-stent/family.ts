/** Stents in arteries outside the leg, the neck, the head, the heart and the dialysis circuit. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose1997, propose2011 } from './rules-1997.ts';
import { propose as propose2014 } from './rules-2014.ts';

export const family: Family = {
  id: 'artery-stent',
  name: 'Stents in arteries',
  facts: asFacts(facts),
  editions: [
    { from: '1997-04-01', until: '2011-01-01', propose: propose1997 },
    { from: '2011-01-01', until: '2014-01-01', propose: propose2011 },
    { from: '2014-01-01', until: null, propose: propose2014 },
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'stent')) return 'No stent was placed.';
    if (claim.lines.some(({ code }) => code.id === 'artery/stent/first'))
      return id === 'artery/stent/further' ? 'Only one artery was stented.' : null;
    return claim.lines.some(({ code }) => code.id === 'vein/stent/first')
      ? 'What was stented is a vein, and veins have codes of their own.'
      : null;
  },
};
