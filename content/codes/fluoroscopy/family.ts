/** Fluoroscopy: alone, as guidance of a needle, and with a central line. */
import type { Step } from '@/engine/case.ts';
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import { settleLineGuidance } from '../across-families/line-guidance.ts';
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
  whyNot: (id, { steps }, { lines, missing }) => {
    const did = (what: Step['do']): boolean => steps.some((step) => step.do === what);
    const onClaim = (other: string): boolean => lines.some(({ code }) => code.id === other);
    if (!did('fluoroscopy')) return 'The note tells of no fluoroscopy beside the work that always uses it.';
    if (id === 'fluoroscopy/central-line') return did('central-line') ? null : 'This session has no central line.';
    if (id === 'fluoroscopy/needle' || id === 'fluoroscopy/spine') {
      if (!did('needle')) return 'No needle was guided in this session.';
      const atSpine = steps.some((step) => step.do === 'fluoroscopy' && step.guides === 'spine-injection');
      if (atSpine === (id === 'fluoroscopy/spine')) return null;
      return atSpine ? 'The needle went in at the spine.' : 'The needle was not for an injection at the spine.';
    }
    if (missing.some(({ code }) => code.id === 'fluoroscopy/alone/hour'))
      return 'The note leaves out how long it took.';
    if (onClaim('fluoroscopy/alone/hour')) return 'It took no more than an hour.';
    if (onClaim('fluoroscopy/alone/longer')) return 'It took more than an hour.';
    return lines.some(({ code }) => code.id.startsWith('fluoroscopy/'))
      ? 'It guided work here, and that has a code of its own.'
      : null;
  },
  settles: { 'line-guidance': settleLineGuidance },
};
