import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** What falls away where nothing is treated. */
const ofTheWork: readonly string[] = ['roadmap', 'stent-external', 'stent-common', 'external-again', 'common-again'];

/** The stents of one narrowing that runs through both arteries. */
const inOneLesion = (step: Step): Step => (step.do === 'stent' ? { ...step, lesion: 'L1' } : step);

export const lesson: Lesson = {
  id: 'ivus-vessels',
  title: 'Ultrasound inside more than one vessel',
  summary: 'A probe on a catheter looks at two arteries from inside, before and after their stents, and you count.',
  module: 'ivus',
  place: 1,
  minutes: 18,
  objectives: [
    { id: 'count', text: 'Count vessels, not looks: the first, and each further one.' },
    { id: 'bridging', text: 'Say why a narrowing that runs through two vessels makes them one.' },
    { id: 'main', text: 'Say what these add-ons need beside them, and where they are not reported at all.' },
    { id: 'year', text: 'Tell the pair of codes up to 2015 from the one code since 2016.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'bridging',
      label: 'It was one narrowing, which ran from the one artery into the other',
      apply: (before) => ({
        ...before,
        lesions: [
          {
            id: 'L1',
            vessels: ['left-common-iliac-artery', 'left-external-iliac-artery'],
            kind: 'stenosis',
            percent: 80,
          },
        ],
        steps: before.steps.map(inOneLesion),
      }),
    },
    {
      id: 'third-vessel',
      label: 'The artery of the thigh was looked at too, and was healthy',
      apply: (before) => ({
        ...before,
        steps: before.steps.flatMap((step): readonly Step[] =>
          step.id === 'look-common'
            ? [step, { id: 'look-thigh', do: 'ivus', vessels: ['left-superficial-femoral-artery'] }]
            : [step],
        ),
      }),
    },
    {
      id: 'only-looked',
      label: 'The looks showed that nothing had to be treated',
      apply: (before) => ({ ...before, steps: before.steps.filter(({ id }) => !ofTheWork.includes(id)) }),
    },
  ],
  otherDates: ['2026-01-06', '2015-12-29'],
  families: [
    'ivus',
    'leg-arteries',
    'artery-catheter',
    'arteriography',
    'vena-cava-filter',
    'vein-catheter',
    'fluoroscopy',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
