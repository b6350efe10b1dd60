import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The case with one step different. */
const withStep = (before: Case, id: string, change: object): Case => ({
  ...before,
  steps: before.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

const wholeWay = ['left-common-iliac-vein', 'left-external-iliac-vein', 'left-common-femoral-vein'];

export const lesson: Lesson = {
  id: 'capstone',
  title: 'Six cases from their notes alone',
  summary: 'One case to warm up; then four notes to code and two claims to audit, from all parts of the course.',
  module: 'capstone',
  place: 1,
  minutes: 24,
  objectives: [
    { id: 'order', text: 'Read every note in the same order, and give each step its place on the claim.' },
    { id: 'contained', text: 'Tell what a service contains from what stands beside it.' },
    { id: 'documented', text: 'Report only what the note documents.' },
    { id: 'count', text: 'Count vessels the way their own codes count them.' },
    { id: 'evidence', text: 'Show the words of the note on which a line rests.' },
    { id: 'audit', text: 'Find, name and mend a mistake on another coder’s claim.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'one-narrowing',
      label: 'One long narrowing ran through both veins',
      apply: (before) => ({
        ...before,
        lesions: [{ id: 'L1', vessels: wholeWay, kind: 'stenosis', percent: 80 }],
        steps: before.steps.map((step) => (step.id === 'femoral-stent' ? { ...step, lesion: 'L1' } : step)),
      }),
    },
    {
      id: 'first-study',
      label: 'No earlier study existed, and the first pictures were the study',
      apply: (before) =>
        withStep(before, 'roadmap', { role: 'diagnostic', prior: 'none', decision: true, report: true }),
    },
    {
      id: 'no-image',
      label: 'No picture of the ultrasound-guided puncture was kept',
      apply: (before) =>
        withStep(before, 'puncture', { ultrasound: { realTime: true, patency: true, imageSaved: false } }),
    },
  ],
  otherDates: ['2015-12-30', '2013-12-30'],
  families: [
    'vein-stent',
    'vein-angioplasty',
    'vein-catheter',
    'venography',
    'vena-cava-filter',
    'ivus',
    'ultrasound-access',
    'artery-stent',
    'artery-angioplasty',
    'artery-catheter',
    'arteriography',
    'leg-arteries',
    'coronary',
    'dialysis-circuit',
    'fluoroscopy',
  ],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
