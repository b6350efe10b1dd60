/** Diagnostic venograms. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose } from './rules.ts';

export const family: Family = {
  id: 'venography',
  name: 'Diagnostic venograms',
  facts: asFacts(facts),
  editions: [{ from: '2000-10-30', until: null, propose }],
  whyNot: (id, theCase, claim) => {
    if (id === 'vein/injection/limb' && claim.lines.some((line) => line.code.id.startsWith('vein/catheter/'))) {
      return 'The contrast went through a catheter that has a code of its own.';
    }
    return theCase.steps.some((step) => step.do === 'angiogram' && step.role === 'diagnostic')
      ? 'The note tells of no diagnostic study of those veins.'
      : 'No step is a diagnostic study: the imaging guided or checked the treatment.';
  },
};
