import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

export const lesson: Lesson = {
  id: 'fluoroscopy-guidance',
  title: 'Fluoroscopy that guides',
  summary:
    'A central line goes in under the X-ray screen, and you see what guiding it, a needle or an injection earns.',
  module: 'fluoroscopy',
  place: 2,
  minutes: 14,
  objectives: [
    {
      id: 'service',
      text: 'Tell the three kinds of guidance from each other, and from fluoroscopy that stands alone.',
    },
    { id: 'contains', text: 'Say what guidance of a central line contains.' },
    { id: 'note', text: 'Name what the note must hold before guidance counts.' },
    { id: 'year', text: 'Say what changed in 2007 and in 2017.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'not-in-the-room',
      label: 'The physician was not in the room while the screen was on',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) => (step.do === 'fluoroscopy' ? { ...step, present: false } : step)),
      }),
    },
    {
      id: 'arm-vein',
      label: 'The line went in through a vein of the arm, without a tunnel',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) => {
          if (step.do === 'access') return { ...step, vessel: 'right-basilic-vein' };
          return step.do === 'central-line' ? { ...step, vessel: 'right-basilic-vein', tunnelled: false } : step;
        }),
      }),
    },
  ],
  otherDates: ['2007-01-02', '2006-12-29'],
  families: ['fluoroscopy', 'venography'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
