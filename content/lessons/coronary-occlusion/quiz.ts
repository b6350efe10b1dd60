import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const own = theCase as Case;

/** The left circumflex artery was shut for two months only. */
const notYetChronic: Case = {
  ...own,
  id: 'circumflex-two-months',
  lesions: own.lesions.map((lesion) => (lesion.id === 'L2' ? { ...lesion, months: 2 } : lesion)),
};

const questions: readonly Question[] = [
  {
    id: 'two-occlusions',
    kind: 'choice',
    ask: 'Two chronic total occlusions were opened in 2026, both from the front. Which of these are true?',
    objective: 'further',
    several: true,
    options: [
      {
        id: 'right',
        text: 'The work on the right takes the code for crossing from the front',
        holds: { says: 'step', step: 'right-stent', is: 'billed', into: 'coronary/occlusion/first' },
      },
      {
        id: 'left',
        text: 'The work on the left takes the same code, on a line of its own',
        holds: { says: 'step', step: 'circumflex-plaque', is: 'billed', into: 'coronary/occlusion/first' },
      },
      {
        id: 'add-on',
        text: 'One of the two takes an add-on for a further chronic total occlusion',
        holds: { says: 'reported', service: 'coronary/occlusion/next' },
      },
      {
        id: 'plaque',
        text: 'The plaque removal takes the code for plaque removal in one artery',
        holds: { says: 'reported', service: 'coronary/atherectomy/artery' },
      },
    ],
    replay: 'circumflex-plaque',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'inside',
  },
  {
    id: 'in-order',
    kind: 'order',
    ask: 'Put these steps in the order in which they must happen.',
    objective: 'inside',
    steps: ['puncture', 'roadmap', 'right-wire', 'right-balloon', 'right-stent', 'completion', 'closure'],
  },
  {
    id: 'both-ways',
    kind: 'choice',
    ask: 'The right coronary artery was crossed from both directions, the left circumflex from the front. Which of these are true?',
    objective: 'direction',
    about: { switches: ['both-ways'] },
    several: true,
    options: [
      {
        id: 'right-both',
        text: 'The right coronary artery takes the code for both directions',
        holds: { says: 'reported', service: 'coronary/occlusion/both-ways', modifier: 'RC' },
      },
      {
        id: 'left-front',
        text: 'The left circumflex artery takes the code for the front',
        holds: { says: 'reported', service: 'coronary/occlusion/first', modifier: 'LC' },
      },
      {
        id: 'right-front',
        text: 'The right coronary artery takes the code for the front as well',
        holds: { says: 'step', step: 'right-stent', is: 'billed', into: 'coronary/occlusion/first' },
      },
    ],
    replay: 'right-wire',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Now the note doesn’t say how the right coronary artery was crossed. Sort the steps.',
    objective: 'direction',
    about: { switches: ['no-direction'] },
    steps: ['roadmap', 'right-stent', 'circumflex-wire', 'circumflex-plaque', 'circumflex-balloon', 'completion'],
  },
  {
    id: 'two-months',
    kind: 'choice',
    ask: 'The note says that the left circumflex artery had been shut for two months, no longer. Which of these is true of its treatment?',
    objective: 'chronic',
    about: { case: notYetChronic },
    options: [
      {
        id: 'plaque',
        text: 'It takes the code for plaque removal in one artery',
        holds: { says: 'reported', service: 'coronary/atherectomy/artery', modifier: 'LC' },
      },
      {
        id: 'chronic',
        text: 'It takes the code for a chronic total occlusion crossed from the front',
        holds: { says: 'step', step: 'circumflex-plaque', is: 'billed', into: 'coronary/occlusion/first' },
      },
      {
        id: 'balloon',
        text: 'Its balloon has a line of its own, beside the plaque removal',
        holds: { says: 'step', step: 'circumflex-balloon', is: 'billed' },
      },
    ],
    replay: 'circumflex-plaque',
  },
  {
    id: 'a-day-in-2025',
    kind: 'choice',
    ask: 'The same session on December 30, 2025. Which of these are true?',
    objective: 'further',
    about: { on: '2025-12-30' },
    several: true,
    options: [
      {
        id: 'first',
        text: 'One chronic total occlusion takes the first code, one unit',
        holds: { says: 'reported', service: 'coronary/occlusion/first', units: 1 },
      },
      {
        id: 'next',
        text: 'The other one takes the add-on for a further artery',
        holds: { says: 'reported', service: 'coronary/occlusion/next', units: 1 },
      },
      {
        id: 'both-first',
        text: 'The left circumflex artery takes a first code too',
        holds: { says: 'step', step: 'circumflex-plaque', is: 'billed', into: 'coronary/occlusion/first' },
      },
    ],
    replay: 'circumflex-wire',
  },
  {
    id: 'evidence-for-both-ways',
    kind: 'evidence',
    ask: 'The right coronary artery was crossed from both directions. Mark the sentences on which its line rests.',
    objective: 'chronic',
    about: { switches: ['both-ways'] },
    service: 'coronary/occlusion/both-ways',
    note: [
      '[The right common femoral artery was entered.](steps.puncture) [Contrast served as a roadmap.](steps.roadmap) [The right coronary artery held a chronic total occlusion.](lesions.L1.kind lesions.L1.vessels) [An angiogram of eight months ago had already shown it shut.](lesions.L1.months) [One wire was worked into it from the front, another from behind, and the two ways met.](steps.right-wire steps.right-wire.direction steps.right-wire.lesion) [It was dilated.](steps.right-balloon) [A stent was placed in the right coronary artery.](steps.right-stent steps.right-stent.vessels)',
      '[The left circumflex artery had been shut for six months.](lesions.L2) [It was crossed from the front.](steps.circumflex-wire) [Plaque was removed.](steps.circumflex-plaque) [A balloon finished the work.](steps.circumflex-balloon) [A last angiogram showed flow in both arteries.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'An older claim has come up, for the same work. On which dates of service is it right?',
    objective: 'year',
    about: { on: '2025-12-30' },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'direction',
    about: { case: newCase as Case },
    note: [
      'Date of service: August 11, 2026. Professional claim; the procedure was done in a hospital.',
      'A catheter angiogram of last week had shown all coronary arteries in full, and the treatment of today was decided on it. [The right common femoral artery was entered.](steps.puncture) [Contrast in the left anterior descending and the right coronary artery served as a roadmap.](steps.roadmap) [A narrowing of 75 % in the right coronary artery](lesions.L2) [was stented.](steps.right-stent)',
      '[The left anterior descending artery held a chronic total occlusion, shut for a year.](lesions.L1 lesions.L1.months) [A wire was worked into it from the front.](steps.front-wire steps.front-wire.direction) [A second wire was led through a side vessel from the right and came from behind, until the two ways met.](steps.back-wire steps.back-wire.direction) [The channel was dilated](steps.balloon) [and a stent was placed.](steps.stent) [Ultrasound from inside the left anterior descending artery showed the stent well opened.](steps.inside-look)',
      '[A last angiogram showed flow in both arteries.](steps.completion) [The groin was closed with a device.](steps.closure)',
    ],
  },
];

export default questions;
