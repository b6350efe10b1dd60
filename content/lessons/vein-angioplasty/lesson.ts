import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with one step different. */
const withStep = (before: Case, id: string, change: object): Case => ({
  ...before,
  steps: before.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

export const lesson: Lesson = {
  id: 'vein-angioplasty',
  title: 'Opening a narrowed vein',
  summary: 'A balloon opens a vein in the chest, and you see which steps earn a line on the claim, and why.',
  module: 'veins',
  place: 1,
  minutes: 15,
  objectives: [
    { id: 'treatment', text: 'Report a vein balloon once for each vein, not for each balloon or narrowing.' },
    { id: 'imaging', text: 'Tell a diagnostic venogram from the pictures that only guide the treatment.' },
    { id: 'access', text: 'Say what the note must hold before ultrasound guidance counts.' },
    { id: 'catheter', text: 'Find the catheter code from how far the tip went.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'second-vein',
      label: 'A second vein had a narrowing of its own and was opened too',
      apply: (before) => ({
        ...before,
        lesions: [...before.lesions, { id: 'L2', vessels: ['superior-vena-cava'], kind: 'stenosis', percent: 60 }],
        steps: before.steps.flatMap((step) =>
          step.id === 'larger-balloon'
            ? [
                step,
                {
                  id: 'second-vein-balloon',
                  do: 'balloon',
                  vessels: ['superior-vena-cava'],
                  lesion: 'L2',
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
      label: 'An earlier catheter venogram had shown the vein well',
      apply: (before) => withStep(before, 'study', { prior: 'adequate', priorStudy: 'catheter' }),
    },
    {
      id: 'no-image',
      label: 'The note doesn’t say that an ultrasound image was saved',
      apply: (before) => withStep(before, 'puncture', { ultrasound: { realTime: true, patency: true } }),
    },
  ],
  otherDates: ['2017-01-03', '2016-12-30'],
  families: ['vein-angioplasty', 'vein-catheter', 'venography', 'ultrasound-access'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
