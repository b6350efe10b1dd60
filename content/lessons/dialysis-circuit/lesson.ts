import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with steps beside one of its own. */
const withBeside = (before: Case, id: string, beside: (step: Step) => readonly Step[]): Case => ({
  ...before,
  steps: before.steps.flatMap((step) => (step.id === id ? beside(step) : [step])),
});

export const lesson: Lesson = {
  id: 'dialysis-circuit',
  title: 'The dialysis circuit',
  summary:
    'A stent in a fistula and balloons in two central veins, and you see two segments, two ladders and the add-ons.',
  module: 'dialysis',
  place: 1,
  minutes: 17,
  objectives: [
    { id: 'segments', text: 'Say where the peripheral segment of the circuit ends and the central one begins.' },
    { id: 'ladder', text: 'Pick the one code for the peripheral segment, with clot and without.' },
    { id: 'central', text: 'Report the work in the central segment once, however many veins it took.' },
    { id: 'closing-off', text: 'Say what the add-on for closing off a side vein holds.' },
    { id: 'inside', text: 'Name what the codes of the circuit contain: punctures, catheters, the study, the closing.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'clot',
      label: 'The fistula was full of clot, which was taken out first',
      apply: (before) =>
        withBeside(before, 'balloon', (step) => [
          { id: 'clot', do: 'thrombectomy', vessels: ['left-dialysis-circuit-peripheral'], method: 'mechanical' },
          step,
        ]),
    },
    {
      id: 'side-vein',
      label: 'A side vein that stole blood from the fistula was closed off',
      apply: (before) =>
        withBeside(before, 'brachiocephalic-balloon', (step) => [
          step,
          { id: 'side-catheter', do: 'catheter', tip: 'left-dialysis-side-branch-1' },
          { id: 'closing-off', do: 'embolize', vessels: ['left-dialysis-side-branch-1'] },
        ]),
    },
    {
      id: 'central-only',
      label: 'The fistula itself needed no treatment',
      apply: (before) => ({
        ...before,
        lesions: before.lesions.filter(({ id }) => id !== 'L1'),
        steps: before.steps.filter(({ id }) => id !== 'balloon' && id !== 'stent'),
      }),
    },
  ],
  otherDates: ['2016-12-30', '2012-06-12'],
  families: [
    'dialysis-circuit',
    'vein-angioplasty',
    'vein-stent',
    'vein-catheter',
    'venography',
    'artery-stent',
    'artery-angioplasty',
    'fluoroscopy',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
