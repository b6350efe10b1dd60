import type { Case, FluoroscopyStep } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with each of its looks different. */
const withLooks = (before: Case, change: (look: FluoroscopyStep) => FluoroscopyStep): Case => ({
  ...before,
  steps: before.steps.map((step) => (step.do === 'fluoroscopy' ? change(step) : step)),
});

export const lesson: Lesson = {
  id: 'fluoroscopy-inside-or-apart',
  title: 'Fluoroscopy: inside or apart',
  summary: 'A knee is bent under the X-ray screen, and you see when looking is a service of its own.',
  module: 'fluoroscopy',
  place: 1,
  minutes: 15,
  objectives: [
    { id: 'apart', text: 'Say when fluoroscopy is a service of its own, and how often it counts.' },
    { id: 'inside', text: 'Use the rule of thumb to find fluoroscopy that is part of another service.' },
    { id: 'room', text: 'Say what it means for the claim that the physician was not in the room.' },
    { id: 'time', text: 'Say when the time chose the code, and since when it no longer does.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'not-in-the-room',
      label: 'The physician was never in the room',
      apply: (before) => withLooks(before, (look) => ({ ...look, present: false })),
    },
    {
      id: 'own-room',
      label: 'The physician’s practice owns the room and pays its staff',
      apply: (before) => ({ ...before, billing: 'global' }),
    },
  ],
  otherDates: ['2019-01-02', '2018-12-31'],
  families: ['fluoroscopy', 'vein-catheter', 'venography'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
