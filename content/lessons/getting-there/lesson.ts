import type { Case, Step } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

/** The artery of the arm that the catheter could not enter, and so no pictures from there. */
const notEntered = (step: Step): readonly Step[] => {
  if (step.id === 'arm-study') return [];
  return step.do === 'catheter' && step.id === 'arm-catheter' ? [{ ...step, outcome: 'failed' }] : [step];
};

export const lesson: Lesson = {
  id: 'getting-there',
  title: 'Getting there: punctures, families, orders',
  summary: 'A catheter visits an arm and a leg, a second one comes from the wrist, and you count how far each went.',
  module: 'access',
  place: 1,
  minutes: 20,
  objectives: [
    { id: 'order', text: 'Find the order of a catheter by counting branches along its way.' },
    { id: 'family', text: 'Report the farthest place in each vascular family, and for each access.' },
    { id: 'lost', text: 'Say when a place in the aorta or in the entered artery counts, and when it is lost.' },
    { id: 'ultrasound', text: 'Say what the note must hold before ultrasound guidance counts, for each puncture.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: '2026-11-22',
  case: theCase as Case,
  switches: [
    {
      id: 'no-patency',
      label: 'Of the puncture in the groin the note doesn’t say that the artery was open',
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) =>
          step.do === 'access' && step.id === 'groin'
            ? { ...step, ultrasound: { realTime: true, imageSaved: true } }
            : step,
        ),
      }),
    },
    {
      id: 'further-branch',
      label: 'The catheter was also put into the profunda femoris of the same leg',
      apply: (before) => ({
        ...before,
        steps: before.steps.flatMap((step): readonly Step[] =>
          step.id === 'leg-study'
            ? [{ id: 'deep-catheter', do: 'catheter', tip: 'left-profunda-femoris' }, step]
            : [step],
        ),
      }),
    },
    {
      id: 'not-entered',
      label: 'The catheter could not enter the subclavian artery',
      apply: (before) => ({ ...before, steps: before.steps.flatMap(notEntered) }),
    },
  ],
  otherDates: ['2004-01-02', '2003-12-30'],
  families: ['artery-catheter', 'arteriography', 'ultrasound-access', 'vein-catheter'],
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
