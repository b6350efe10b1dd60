import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The second artery: the way to it, and its stent. */
const secondArtery: readonly Step[] = [
  { id: 'other-catheter', do: 'catheter', tip: 'right-subclavian-artery' },
  { id: 'other-stent', do: 'stent', vessels: ['right-subclavian-artery'], lesion: 'L2' },
];

export const lesson: Lesson = {
  id: 'artery-stent',
  title: 'A stent in an artery of the chest',
  summary: 'A stent opens the artery of an arm, and you see how the old pair of codes became one.',
  module: 'arteries',
  place: 1,
  minutes: 18,
  objectives: [
    { id: 'treatment', text: 'Report an artery stent once for each artery, with its balloons inside.' },
    { id: 'imaging', text: 'Say why roadmap, fluoroscopy and the last pictures earn no line.' },
    { id: 'catheter', text: 'Find the catheter’s order, and report it beside the stent.' },
    { id: 'access', text: 'Say what the note must hold before ultrasound guidance counts.' },
    { id: 'year', text: 'Tell the old pair of codes from the one code since 2014.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'second-artery',
      label: 'The artery of the right arm was stented too',
      apply: (before) => ({
        ...before,
        lesions: [...before.lesions, { id: 'L2', vessels: ['right-subclavian-artery'], kind: 'stenosis', percent: 75 }],
        steps: before.steps.flatMap((step) => (step.id === 'completion' ? [...secondArtery, step] : [step])),
      }),
    },
    {
      id: 'no-stent',
      label: 'The balloon was the treatment, and no stent was placed',
      apply: (before) => ({
        ...before,
        steps: before.steps.flatMap((step): readonly Step[] => {
          if (step.id === 'stent' || step.id === 'second-balloon') return [];
          return step.do === 'balloon' ? [{ ...step, purpose: 'treat', result: 'adequate' }] : [step];
        }),
      }),
    },
    {
      id: 'bare-words',
      label: 'Of the puncture the note says only “under real-time ultrasound guidance”',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) => (step.do === 'access' ? { ...step, ultrasound: { realTime: true } } : step)),
      }),
    },
  ],
  otherDates: ['2013-12-30', '2003-12-30'],
  families: [
    'artery-stent',
    'vein-stent',
    'artery-angioplasty',
    'artery-catheter',
    'arteriography',
    'fluoroscopy',
    'ultrasound-access',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
