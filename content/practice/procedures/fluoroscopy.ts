/** Fluoroscopy without contrast: alone, or to guide a needle or a line. */
import type { Procedure } from '@/practice/procedure.ts';
import { drawSide } from '../parts.ts';

const families = ['fluoroscopy'];

const minutesOf = (year: number, long: boolean): number[] => (long && year < 2019 ? [66, 75, 90] : [8, 15, 20, 35]);

export const fluoroscopyAlone: Procedure = {
  id: 'fluoroscopy-alone',
  name: 'Fluoroscopy as the only imaging',
  families,
  years: [2001, 2026],
  plan: ({ draw, step, year }) => {
    const guides = draw.pick(['examination', 'examination', 'other-physician'] as const);
    const choices = minutesOf(year, draw.chance(30));
    const minutes = choices[draw.between(0, choices.length - 1)] ?? 10;
    step({
      do: 'fluoroscopy',
      guides,
      ...(draw.chance(90) ? { minutes } : {}),
      present: true,
      ...(draw.chance(50) ? { imageSaved: true } : {}),
    });
    return {
      title: 'Fluoroscopy alone',
      indication: draw.pick([
        'a shadow on a chest film',
        'a loose body near the knee',
        'a diaphragm that may not move',
      ]),
    };
  },
};

export const needleGuidance: Procedure = {
  id: 'needle-guidance',
  name: 'Fluoroscopy for a needle or a central line',
  families,
  years: [2001, 2026],
  confidence: 'medium',
  plan: ({ draw, step }) => {
    const kind = draw.pick(['needle', 'spine', 'line'] as const);
    const saved = { imageSaved: true, present: true };
    if (kind === 'line') {
      const vessel = `${drawSide(draw)}-internal-jugular-vein`;
      step({ do: 'access', vessel, method: 'percutaneous' });
      const line = step({ do: 'central-line', action: draw.pick(['place', 'replace']), vessel, tunnelled: true });
      step({ do: 'fluoroscopy', guides: 'central-venous-access', for: line, ...saved });
      return { title: 'A central line', indication: 'a course of drugs that needs a central vein' };
    }
    const needle =
      kind === 'spine'
        ? step({
            do: 'needle',
            target: draw.pick(['lumbar facet joint', 'lumbar epidural space']),
            purpose: 'injection',
          })
        : step({ do: 'needle', target: draw.pick(['hip joint', 'rib']), purpose: draw.pick(['biopsy', 'aspiration']) });
    step({ do: 'fluoroscopy', guides: kind === 'spine' ? 'spine-injection' : 'needle', for: needle, ...saved });
    return {
      title: kind === 'spine' ? 'An injection at the spine' : 'A needle under fluoroscopy',
      indication: kind === 'spine' ? 'back pain' : 'pain at one spot',
    };
  },
};
