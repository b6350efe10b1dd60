import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** What is put in after a step of the case. */
const added: Readonly<Record<string, Step>> = {
  'first-look': { id: 'other-vein-look', do: 'ivus', vessels: ['left-external-iliac-vein'] },
  stent: { id: 'other-vein-stent', do: 'stent', vessels: ['left-external-iliac-vein'], lesion: 'L2' },
};

export const lesson: Lesson = {
  id: 'vein-stent',
  title: 'A stent for a vein that is pressed shut',
  summary:
    'A stent holds a vein of the pelvis open, ultrasound looks at it from inside, and you count veins and vessels.',
  module: 'veins',
  place: 2,
  minutes: 18,
  objectives: [
    { id: 'treatment', text: 'Report a vein stent once for each vein, with the balloons of that vein inside.' },
    { id: 'inside', text: 'Count ultrasound from inside by the vessels seen, not by the looks.' },
    { id: 'lesions', text: 'Tell two lesions in two veins from one lesion that runs through both.' },
    { id: 'access', text: 'Find in the note what ultrasound guidance of the puncture rests on.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'second-vein',
      label: 'A second vein had a lesion of its own and got a stent too',
      apply: (before) => ({
        ...before,
        lesions: [
          ...before.lesions,
          { id: 'L2', vessels: ['left-external-iliac-vein'], kind: 'stenosis', percent: 65 },
        ],
        steps: before.steps.flatMap((step) => {
          const more = added[step.id];
          return more === undefined ? [step] : [step, more];
        }),
      }),
    },
    {
      id: 'balloon-elsewhere',
      label: 'Another vein was opened too, with a balloon and no stent',
      apply: (before) => ({
        ...before,
        lesions: [
          ...before.lesions,
          { id: 'L3', vessels: ['left-external-iliac-vein'], kind: 'stenosis', percent: 60 },
        ],
        steps: before.steps.flatMap((step) =>
          step.id === 'second-balloon'
            ? [
                step,
                {
                  id: 'balloon-elsewhere',
                  do: 'balloon',
                  vessels: ['left-external-iliac-vein'],
                  lesion: 'L3',
                  purpose: 'treat',
                  result: 'adequate',
                },
              ]
            : [step],
        ),
      }),
    },
    {
      id: 'no-image',
      label: 'The note doesn’t say that an ultrasound image of the puncture was saved',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.do === 'access' ? { ...step, ultrasound: { realTime: true, patency: true } } : step,
        ),
      }),
    },
  ],
  otherDates: ['2015-12-30', '2013-12-30'],
  families: [
    'vein-stent',
    'vein-angioplasty',
    'vein-catheter',
    'venography',
    'ivus',
    'ultrasound-access',
    'artery-stent',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
