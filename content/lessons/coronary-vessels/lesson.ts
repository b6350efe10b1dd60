import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with something else in the place of the balloon in the branch, and its narrowing elsewhere. */
const withBranch = (before: Case, vessel: string, step: Case['steps'][number]): Case => ({
  ...before,
  lesions: before.lesions.map((lesion) => (lesion.id === 'L2' ? { ...lesion, vessels: [vessel] } : lesion)),
  steps: before.steps.map((old) => (old.id === 'branch-balloon' ? step : old)),
});

export const lesson: Lesson = {
  id: 'coronary-vessels',
  title: 'Balloon, stent and plaque removal in the heart’s arteries',
  summary: 'Two arteries of the heart are opened, and you see which vessels count, and which work ranks highest.',
  module: 'coronary',
  place: 1,
  minutes: 18,
  objectives: [
    {
      id: 'arteries',
      text: 'Count major coronary arteries, not stents and not narrowings, and name each by its modifier.',
    },
    { id: 'highest', text: 'Give each artery the one code that holds all the work in it.' },
    { id: 'branches', text: 'Say what a treated branch earned up to 2025, and what it earns since 2026.' },
    {
      id: 'inside',
      text: 'Report imaging from inside the artery as an add-on: the first vessel, then each further one.',
    },
    { id: 'study', text: 'Tell when a diagnostic coronary angiogram counts beside a treatment.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'branch-stent',
      label: 'The branch got a stent of its own',
      apply: (before) =>
        withBranch(before, 'diagonal-1', {
          id: 'branch-stent',
          do: 'stent',
          vessels: ['diagonal-1'],
          lesion: 'L2',
          drugEluting: true,
        }),
    },
    {
      id: 'other-artery',
      label: 'The branch belonged to the left circumflex artery',
      apply: (before) =>
        withBranch(before, 'obtuse-marginal-1', {
          id: 'branch-balloon',
          do: 'balloon',
          vessels: ['obtuse-marginal-1'],
          lesion: 'L2',
          purpose: 'treat',
          result: 'adequate',
        }),
    },
    {
      id: 'prior-study',
      label: 'A catheter angiogram of last week had shown all the arteries well',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.id === 'study' ? { ...step, prior: 'adequate', priorStudy: 'catheter' } : step,
        ),
      }),
    },
  ],
  otherDates: ['2025-12-30', '2012-12-28'],
  families: ['coronary', 'fluoroscopy'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
