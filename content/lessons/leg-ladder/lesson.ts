import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

export const lesson: Lesson = {
  id: 'leg-ladder',
  title: 'Leg arteries up to 2025: territories and the ladder',
  summary: 'A stent in the thigh and a balloon in the lower leg, and you see how much one leg code holds.',
  module: 'legs',
  place: 1,
  minutes: 18,
  objectives: [
    {
      id: 'territories',
      text: 'Say which arteries of a leg are counted each by itself, and which stretch counts as one.',
    },
    { id: 'ladder', text: 'Pick the one code of the ladder that holds all the work in a vessel.' },
    { id: 'first', text: 'Choose the first-vessel code of a territory, and the add-on for each further vessel.' },
    { id: 'inside', text: 'Name what a leg code contains: the way there, the crossing, the pictures, the closing.' },
    { id: 'study', text: 'Say when the diagnostic angiogram is a line of its own.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'plaque',
      label: 'Plaque was shaved out before the stent, with a filter lying below',
      apply: (before) => ({
        ...before,
        steps: before.steps.flatMap((step) =>
          step.id === 'stent'
            ? [
                { id: 'protection', do: 'protect', vessels: ['right-popliteal-artery'] },
                { id: 'plaque', do: 'atherectomy', vessels: ['right-superficial-femoral-artery'], lesion: 'L1' },
                step,
              ]
            : [step],
        ),
      }),
    },
    {
      id: 'second-tibial',
      label: 'A second artery of the lower leg was opened with a balloon',
      apply: (before) => ({
        ...before,
        lesions: [
          ...before.lesions,
          { id: 'L4', vessels: ['right-posterior-tibial-artery'], kind: 'stenosis', percent: 70 },
        ],
        steps: before.steps.flatMap((step) =>
          step.id === 'tibial-balloon'
            ? [
                step,
                {
                  id: 'second-tibial-balloon',
                  do: 'balloon',
                  vessels: ['right-posterior-tibial-artery'],
                  lesion: 'L4',
                  purpose: 'treat',
                  result: 'adequate',
                },
              ]
            : [step],
        ),
      }),
    },
    {
      id: 'prior-study',
      label: 'An earlier catheter angiogram had shown the leg well',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.id === 'study' ? { ...step, prior: 'adequate', priorStudy: 'catheter' } : step,
        ),
      }),
    },
  ],
  otherDates: ['2026-01-02', '2010-12-30'],
  families: [
    'leg-arteries',
    'arteriography',
    'artery-catheter',
    'artery-angioplasty',
    'vein-stent',
    'artery-stent',
    'fluoroscopy',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
