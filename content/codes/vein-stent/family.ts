/** Stents in veins, outside the dialysis circuit. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { heldByCircuit } from '../across-families/why-not.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose1997 } from './rules-1997.ts';
import { propose as propose2014 } from './rules-2014.ts';

export const family: Family = {
  id: 'vein-stent',
  name: 'Stents in veins',
  facts: asFacts(facts),
  editions: [
    { from: '1997-04-01', until: '2014-01-01', propose: propose1997 },
    { from: '2014-01-01', until: null, propose: propose2014 },
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'stent')) return 'No stent was placed.';
    if (claim.lines.some(({ code }) => code.id.startsWith('artery/stent/')) && id.startsWith('vein/'))
      return 'What was stented is an artery, and arteries have codes of their own.';
    const stented = claim.lines.some((line) => line.code.id.includes('/stent/'));
    return id.endsWith('/further') && stented ? 'Only one vessel was stented.' : heldByCircuit(claim);
  },
};
