/**
 * Ultrasound to enter a vessel, since 2004: one unit for each puncture where the note says that the vessel was open, that
 * the needle was watched going in, and that an image was kept. Inside the codes of vena cava filters.
 */
import { bedOf } from './anatomy.ts';
import { type Area, add, type Counts } from './area.ts';
import { arteryCatheters } from './artery-catheters.ts';
import { accessesOf, isOutOfScope, vesselsOf, yearOf } from './read.ts';
import { veinCatheters } from './vein-catheters.ts';

const others: readonly string[] = ['balloon', 'stent', 'atherectomy', 'thrombectomy', 'central-line'];

export const ultrasoundAccess: Area = {
  name: 'ultrasound to enter a vessel',
  codes: ['76937'],
  count: (theCase) => {
    const seen = accessesOf(theCase).filter(
      ({ method, ultrasound: note }) =>
        method === 'percutaneous' && note?.realTime === true && note.patency === true && note.imageSaved === true,
    );
    if (seen.length === 0 || yearOf(theCase) < 2004) return {};
    if (isOutOfScope(theCase)) return null;
    if (theCase.steps.some((step) => step.do === 'filter')) return {};
    // An add-on stands beside a treatment, a study, a line or a catheter that counts.
    const study = theCase.steps.some((step) => step.do === 'angiogram' && step.role === 'diagnostic');
    const catheters = [arteryCatheters.count(theCase), veinCatheters.count(theCase)];
    const catheter = catheters.some((counts) => counts !== null && Object.keys(counts).length > 0);
    if (!(study || catheter || theCase.steps.some((step) => others.includes(step.do)))) return null;
    if (new Set(seen.map(({ vessel }) => vessel)).size < seen.length) return null;
    for (const step of theCase.steps) {
      const beds = vesselsOf(step).map(bedOf);
      // In the heart, and in the leg from 2026, the sources say neither yes nor no. A line by an arm vein contains it.
      if (beds.includes('coronary')) return null;
      if (yearOf(theCase) >= 2026 && beds.includes('leg') && step.do !== 'angiogram') return null;
      if (step.do === 'central-line' && /axillary|basilic|cephalic|brachial/.test(step.vessel)) return null;
    }
    const counts: Counts = {};
    add(counts, '76937', seen.length);
    return counts;
  },
};
