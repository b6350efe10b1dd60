import type { AngiogramStep, Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with its two diagnostic studies different. */
const withStudies = (before: Case, change: (study: AngiogramStep) => AngiogramStep): Case => ({
  ...before,
  steps: before.steps.map((step) => (step.do === 'angiogram' && step.role === 'diagnostic' ? change(step) : step)),
});

export const lesson: Lesson = {
  id: 'diagnostic-angiogram',
  title: 'When the diagnostic angiogram counts',
  summary: 'Four runs of contrast in one session, and you see which of them are studies and which only guide the work.',
  module: 'diagnostic',
  place: 1,
  minutes: 19,
  objectives: [
    { id: 'role', text: 'Tell a diagnostic study from a roadmap and from the last look at the result.' },
    {
      id: 'prior',
      text: 'Say what an earlier study does to the study of today: none, adequate, inadequate, or changed.',
    },
    { id: 'note', text: 'Name the sentences that the note must hold before the study counts beside a treatment.' },
    { id: 'modifier', text: 'Put the modifier for a study in its own right on the right line.' },
    { id: 'year', text: 'Say what changes with the code set, and what stays.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'prior-catheter',
      label: 'A catheter study of last month had shown the aorta and the leg well',
      apply: (before) => withStudies(before, (study) => ({ ...study, prior: 'adequate', priorStudy: 'catheter' })),
    },
    {
      id: 'prior-ct',
      label: 'A CT angiogram of last month had shown both well, and Medicare pays',
      apply: (before) => ({
        ...withStudies(before, (study) => ({ ...study, prior: 'adequate', priorStudy: 'ct' })),
        payer: 'medicare',
      }),
    },
    {
      id: 'silent',
      label: 'The note doesn’t say whether an earlier study exists',
      apply: (before) => withStudies(before, ({ prior: _prior, priorStudy: _study, ...study }) => study),
    },
  ],
  otherDates: ['2026-01-06', '2010-12-29'],
  families: ['leg-arteries', 'arteriography', 'artery-catheter', 'artery-angioplasty', 'fluoroscopy'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
