/** The coronary arteries and their bypass grafts: treatment, imaging from inside, diagnostic angiography. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose1996 } from './rules-1996.ts';
import { propose as propose2013 } from './rules-2013.ts';
import { propose as propose2026 } from './rules-2026.ts';

export const family: Family = {
  id: 'coronary',
  name: 'Coronary arteries and bypass grafts',
  facts: asFacts(facts),
  // What began in 2003, 2011 and 2024 are codes; the reasoning is that of the years before.
  editions: [
    { from: '1996-01-01', until: '2003-01-01', propose: propose1996 },
    { from: '2003-01-01', until: '2011-01-01', propose: propose1996 },
    { from: '2011-01-01', until: '2013-01-01', propose: propose1996 },
    { from: '2013-01-01', until: '2024-01-01', propose: propose2013 },
    { from: '2024-01-01', until: '2026-01-01', propose: propose2013 },
    { from: '2026-01-01', until: null, propose: propose2026 },
  ],
  gaps: [
    'The numbers of 2026 for drug-eluting stents on a hospital’s claim to Medicare were not read: such stents are unsupported from 2026 on.',
  ],
  whyNot: (id, theCase, claim) => {
    const { steps, billing, payer } = theCase;
    if (id.startsWith('coronary/drug-')) {
      if (billing !== 'facility' || payer !== 'medicare')
        return 'Only hospitals report this number, and only to Medicare.';
      if (!steps.some((step) => step.do === 'stent' && step.drugEluting === true))
        return 'No drug-eluting stent was placed.';
    }
    if (id.startsWith('coronary/lithotripsy/') && !steps.some((step) => step.do === 'lithotripsy'))
      return 'No lithotripsy was done.';
    if (id.startsWith('coronary/thrombectomy/') && !steps.some((step) => step.do === 'thrombectomy'))
      return 'No clot was removed.';
    if (id.startsWith('coronary/inside-imaging/') && !steps.some((step) => step.do === 'ivus'))
      return 'No step looks at a vessel from inside.';
    if (
      id.startsWith('coronary/angiogram/') &&
      !steps.some((step) => step.do === 'angiogram' && step.role === 'diagnostic')
    )
      return 'No diagnostic study was made.';
    if (id.includes('stent') && !steps.some((step) => step.do === 'stent')) return 'No stent was placed.';
    if (id.includes('atherectomy') && !steps.some((step) => step.do === 'atherectomy')) return 'No plaque was removed.';
    const treated = claim.lines.some(({ code }) => code.id.startsWith('coronary/') && code.id.endsWith('/artery'));
    return id.endsWith('/branch') && treated ? 'No further branch was treated.' : null;
  },
};
