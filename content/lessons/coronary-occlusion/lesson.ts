import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

export const lesson: Lesson = {
  id: 'coronary-occlusion',
  title: 'An artery of the heart that has long been shut',
  summary: 'Two old blockages are opened, and you see how age and direction decide the code.',
  module: 'coronary',
  place: 2,
  minutes: 17,
  objectives: [
    { id: 'chronic', text: 'Say what makes a blockage a chronic total occlusion, and what the note must hold.' },
    { id: 'direction', text: 'Tell crossing from the front from crossing both ways, and what each earns since 2026.' },
    { id: 'inside', text: 'Say what the code of a chronic total occlusion contains.' },
    { id: 'further', text: 'Report a second chronic total occlusion, up to 2025 and since 2026.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'both-ways',
      label: 'The right coronary artery was crossed from both directions',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.id === 'right-wire' && step.do === 'cross' ? { ...step, direction: 'combined' } : step,
        ),
      }),
    },
    {
      id: 'no-direction',
      label: 'The note doesn’t say how the right coronary artery was crossed',
      apply: (before) => ({ ...before, steps: before.steps.filter((step) => step.id !== 'right-wire') }),
    },
    {
      id: 'no-age',
      label: 'The note doesn’t say how long the left circumflex artery has been shut',
      apply: (before) => ({
        ...before,
        lesions: before.lesions.map((lesion) => {
          if (lesion.id !== 'L2') return lesion;
          const { months: _months, ...rest } = lesion;
          return rest;
        }),
      }),
    },
  ],
  otherDates: ['2025-12-30', '2012-12-28'],
  families: ['coronary', 'fluoroscopy'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
