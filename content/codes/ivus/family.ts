/** Ultrasound from inside vessels outside the heart. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose2006 } from './rules-2006.ts';
import { propose as propose2016 } from './rules-2016.ts';

export const family: Family = {
  id: 'ivus',
  name: 'Ultrasound from inside a vessel',
  facts: asFacts(facts),
  editions: [
    { from: '2006-12-31', until: '2016-01-01', propose: propose2006 },
    { from: '2016-01-01', until: null, propose: propose2016 },
  ],
  gaps: [
    'When the codes before 2016 began is not known: 2006 is the first year in which they are shown.',
    'How the arteries and veins of the leg group into vessels is disputed; the groups of one society are used.',
    'Ultrasound through a dialysis circuit, and in the arteries of the heart by these codes, is unsupported.',
  ],
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'ivus')) return 'No step looks at a vessel from inside.';
    const seen = claim.lines.some((line) => line.code.id.startsWith('vessel/ultrasound/'));
    return id.endsWith('/further') && seen ? 'Only one vessel was looked at from inside.' : null;
  },
};
