import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The accessory artery: its catheter before the study, which then shows it too, and its balloon after the other. */
const withAccessory = (step: Step): readonly Step[] => {
  if (step.id === 'catheter') {
    return [step, { id: 'accessory-catheter', do: 'catheter', tip: 'right-accessory-renal-artery' }];
  }
  if (step.do === 'angiogram' && step.id === 'study') {
    return [{ ...step, vessels: [...step.vessels, 'right-accessory-renal-artery'] }];
  }
  if (step.id !== 'larger-balloon') return [step];
  return [
    step,
    {
      id: 'accessory-balloon',
      do: 'balloon',
      vessels: ['right-accessory-renal-artery'],
      lesion: 'L2',
      purpose: 'treat',
      result: 'adequate',
    },
  ];
};

/** Another organ: the way to its artery, and the balloon there. */
const otherOrgan: readonly Step[] = [
  { id: 'other-catheter', do: 'catheter', tip: 'superior-mesenteric-artery' },
  {
    id: 'other-balloon',
    do: 'balloon',
    vessels: ['superior-mesenteric-artery'],
    lesion: 'L3',
    purpose: 'treat',
    result: 'adequate',
  },
];

export const lesson: Lesson = {
  id: 'visceral-angioplasty',
  title: 'Opening the artery of a kidney',
  summary: 'A balloon opens a renal artery, and you see where the catheter went on the claim.',
  module: 'arteries',
  place: 2,
  minutes: 18,
  objectives: [
    { id: 'treatment', text: 'Report a balloon once for each artery, with one first artery for the session.' },
    { id: 'study', text: 'Say when the study of a kidney counts beside its treatment, and what the note must hold.' },
    { id: 'catheter', text: 'Tell when the catheter has a line of its own, and when the study contains it.' },
    { id: 'year', text: 'Tell the pair of codes up to 2016 from the one code since 2017.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'prior-study',
      label: 'An earlier catheter study had shown the artery well',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.do === 'angiogram' && step.role === 'diagnostic'
            ? { ...step, prior: 'adequate', priorStudy: 'catheter', decision: false }
            : step,
        ),
      }),
    },
    {
      id: 'accessory-artery',
      label: 'The kidney had a second artery of its own, and that was opened too',
      apply: (before) => ({
        ...before,
        lesions: [
          ...before.lesions,
          { id: 'L2', vessels: ['right-accessory-renal-artery'], kind: 'stenosis', percent: 70 },
        ],
        steps: before.steps.flatMap(withAccessory),
      }),
    },
    {
      id: 'other-organ',
      label: 'The artery of another organ was opened in the same session',
      apply: (before) => ({
        ...before,
        lesions: [
          ...before.lesions,
          { id: 'L3', vessels: ['superior-mesenteric-artery'], kind: 'stenosis', percent: 70 },
        ],
        steps: before.steps.flatMap((step) => (step.id === 'completion' ? [...otherOrgan, step] : [step])),
      }),
    },
  ],
  otherDates: ['2016-12-30', '2011-12-30'],
  families: ['artery-angioplasty', 'artery-catheter', 'arteriography', 'ultrasound-access', 'vein-angioplasty'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
