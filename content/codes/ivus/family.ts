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
  whyNot: (id, theCase, claim) => {
    if (!theCase.steps.some((step) => step.do === 'ivus')) return 'No step looks at a vessel from inside.';
    const has = (start: string): boolean => claim.lines.some(({ code }) => code.id.startsWith(start));
    const seen = has('vessel/ultrasound/');
    if (!seen && has('coronary/inside-imaging/')) return 'The arteries of the heart have codes of their own for this.';
    return id.endsWith('/further') && seen ? 'Only one vessel was looked at from inside.' : null;
  },
};
