import type { Case, Lesion, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with a step before the first balloon. */
const withFirst = (before: Case, first: Step): Case => ({
  ...before,
  steps: before.steps.flatMap((step) => (step.id === 'common-balloon' ? [first, step] : [step])),
});

/** The lesion of the superficial femoral artery, narrowed and not blocked. */
const narrowed = (lesion: Lesion): Lesion => ({ ...lesion, kind: 'stenosis', percent: 90 });

export const lesson: Lesson = {
  id: 'leg-2026',
  title: 'Leg arteries from 2026 on: narrowed or blocked',
  summary: 'Two vessels of the thigh and one of the foot, and you see how the new leg codes count and rank them.',
  module: 'legs',
  place: 2,
  minutes: 17,
  objectives: [
    { id: 'complexity', text: 'Tell a straightforward from a complex treatment by what the report calls the lesion.' },
    { id: 'territories', text: 'Count vessels in the four territories, two of them in the thigh and knee.' },
    { id: 'first', text: 'Give the first-vessel code to the highest rung, and the add-on to each further vessel.' },
    { id: 'lithotripsy', text: 'Say where breaking calcium is an add-on, and beside what.' },
    { id: 'inside', text: 'Tell what a leg code contains from what it leaves outside.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'narrowed',
      label: 'The superficial femoral artery was narrowed, not blocked',
      apply: (before) => ({
        ...before,
        lesions: before.lesions.map((lesion) => (lesion.id === 'L2' ? narrowed(lesion) : lesion)),
      }),
    },
    {
      id: 'calcium',
      label: 'Calcium in the common femoral artery was broken first, with lithotripsy',
      apply: (before) =>
        withFirst(before, {
          id: 'lithotripsy',
          do: 'lithotripsy',
          vessels: ['left-common-femoral-artery'],
          lesion: 'L1',
        }),
    },
    {
      id: 'plaque',
      label: 'Plaque was removed from the common femoral artery before its balloon',
      apply: (before) =>
        withFirst(before, { id: 'plaque', do: 'atherectomy', vessels: ['left-common-femoral-artery'], lesion: 'L1' }),
    },
  ],
  otherDates: ['2026-01-02', '2025-12-30'],
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
