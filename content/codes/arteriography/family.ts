/** Diagnostic angiograms of arteries other than those of the heart. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose2000 } from './rules-2000.ts';
import { propose as propose2012 } from './rules-2012.ts';

export const family: Family = {
  id: 'arteriography',
  name: 'Diagnostic angiograms of arteries',
  facts: asFacts(facts),
  editions: [
    { from: '2000-06-15', until: '2012-01-01', propose: propose2000 },
    { from: '2012-01-01', until: null, propose: propose2012 },
  ],
  whyNot: (id, theCase, claim) => {
    const on = (other: string): boolean => claim.lines.some((line) => line.code.id === other);
    if (id === 'arteriogram/aorta/abdominal' && on('arteriogram/aorta/runoff')) {
      return 'Aorta and both legs were seen from one high position of the catheter.';
    }
    if (id === 'arteriogram/aorta/runoff' && on('arteriogram/aorta/abdominal')) {
      return 'The aorta and both legs were not seen from one position of the catheter.';
    }
    if (id === 'arteriogram/limb/both' && on('arteriogram/limb/one')) {
      return 'No pair of limbs was studied.';
    }
    if (!theCase.steps.some((step) => step.do === 'angiogram' && step.role === 'diagnostic')) {
      return 'No step is a diagnostic study: the imaging guided or checked the treatment.';
    }
    return id === 'arteriogram/further'
      ? 'After the first study no catheter selected a further artery for images of its own.'
      : 'The note tells of no diagnostic study of that region.';
  },
};
