/** Fluoroscopy: alone, as guidance of a needle, and with a central line. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { proposeUnder } from './rules.ts';

const first = proposeUnder({ needleImage: false, armLineInside: false });

export const family: Family = {
  id: 'fluoroscopy',
  name: 'Fluoroscopy',
  facts: asFacts(facts),
  editions: [
    { from: '1996-01-01', until: '2004-01-01', propose: first },
    { from: '2004-01-01', until: '2007-01-01', propose: first },
    { from: '2007-01-01', until: '2017-01-01', propose: first },
    { from: '2017-01-01', until: '2019-01-01', propose: proposeUnder({ needleImage: true, armLineInside: false }) },
    { from: '2019-01-01', until: null, propose: proposeUnder({ needleImage: true, armLineInside: true }) },
  ],
  gaps: [
    'The needle work, the central line and the other services that fluoroscopy went with have codes outside this product, so whether theirs contain it is not checked.',
    'Fluoroscopy with a central line before 2004, or while a line is moved, is unsupported.',
    'That an epidural electrode array contains its fluoroscopy is an inference.',
    'Fluoroscopy beside the removal of a foreign body of the skin is disputed.',
    'Longer than an hour since 2019 rests on one source.',
  ],
  whyNot: (_id, theCase) =>
    theCase.steps.some((step) => step.do === 'fluoroscopy')
      ? null
      : 'The record tells of no fluoroscopy apart from the work that always uses it.',
};
