import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

export const lesson: Lesson = {
  id: 'procedure-to-claim',
  title: 'How a procedure becomes a claim',
  summary: 'Two studies of arteries leave one session, and you see how each becomes lines, modifiers and reasons.',
  module: 'claims',
  place: 1,
  minutes: 16,
  objectives: [
    { id: 'read', text: 'Read a line of a claim: its code, its units, its modifiers, and the reason behind it.' },
    { id: 'bundle', text: 'Tell component coding from one code that holds the way and the pictures.' },
    { id: 'parts', text: 'Say when 26 or TC stands on a line, and when neither does.' },
    { id: 'note', text: 'Tell a step that earns nothing from one that waits for a missing sentence.' },
    { id: 'year', text: 'Let the date of service choose the code set.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'own-room',
      label: 'The physician’s practice owns the room and pays its staff',
      apply: (before) => ({ ...before, billing: 'global' }),
    },
    {
      id: 'hospital',
      label: 'This is the claim of the hospital, not of the physician',
      apply: (before) => ({ ...before, billing: 'facility' }),
    },
    {
      id: 'no-reading',
      label: 'The note doesn’t say that the study of the leg was read',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) => {
          if (step.do !== 'angiogram' || step.id !== 'leg-study') return step;
          const { report: _report, ...silent } = step;
          return silent;
        }),
      }),
    },
  ],
  otherDates: ['2012-01-03', '2011-12-30'],
  families: ['arteriography', 'artery-catheter', 'fluoroscopy'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
