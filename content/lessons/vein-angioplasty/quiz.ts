import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'which-balloon-line',
    kind: 'choice',
    ask: 'Two balloons opened one vein. How does the treatment stand on the claim?',
    objective: 'treatment',
    options: [
      {
        id: 'one-first',
        text: 'The code for the first vein, one unit',
        holds: { says: 'reported', service: 'vein/balloon/first', units: 1 },
      },
      {
        id: 'two-firsts',
        text: 'The code for the first vein, two units: one for each balloon',
        holds: { says: 'reported', service: 'vein/balloon/first', units: 2 },
      },
      {
        id: 'first-and-further',
        text: 'The code for the first vein, and the add-on for a further vein',
        holds: { says: 'reported', service: 'vein/balloon/further' },
      },
    ],
    replay: 'larger-balloon',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'imaging',
  },
  {
    id: 'the-last-pictures',
    kind: 'choice',
    ask: 'The last venogram showed the vein open. Which of these is true of it?',
    objective: 'imaging',
    options: [
      {
        id: 'checks',
        text: 'It only checks the work of the balloon, and belongs to that work',
        holds: { says: 'rule-applies', rule: 'guiding-images', step: 'completion' },
      },
      {
        id: 'two-studies',
        text: 'It shows the same veins once more, so the code of the study has two units',
        holds: { says: 'reported', service: 'venogram/superior-vena-cava', units: 2 },
      },
      {
        id: 'study-too',
        text: 'It is judged by the same rule as the first venogram, as a study beside the treatment',
        holds: { says: 'rule-applies', rule: 'study-beside-treatment', step: 'completion' },
      },
      {
        id: 'one-sentence-short',
        text: 'It would have a line of its own if the note held one sentence more',
        holds: { says: 'step', step: 'completion', is: 'missing' },
      },
    ],
    replay: 'completion',
  },
  {
    id: 'evidence-for-the-study',
    kind: 'evidence',
    ask: 'Mark the sentences on which the diagnostic venogram rests, beside the treatment.',
    objective: 'imaging',
    service: 'venogram/superior-vena-cava',
    note: [
      '[The right common femoral vein was seen to be open on ultrasound.](steps.puncture.ultrasound.patency) [It was entered under real-time ultrasound guidance.](steps.puncture steps.puncture.ultrasound.realTime) [An image was saved.](steps.puncture.ultrasound.imageSaved) [A catheter was passed up into the left brachiocephalic vein.](steps.catheter.tip)',
      '[A venogram of the left brachiocephalic vein and the superior vena cava was done.](steps.study steps.study.vessels) [No earlier catheter study exists.](steps.study.prior) [The pictures were read: they show an 80 % narrowing of the brachiocephalic vein.](steps.study.report lesions.L1) [On this finding the decision to treat was made.](steps.study.decision)',
      '[A roadmap was made.](steps.roadmap) [The narrowing was dilated with a balloon](steps.balloon), and [then with a larger one.](steps.larger-balloon) [A last venogram showed the vein open.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
    replay: 'study',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Now the note doesn’t say that an ultrasound image was saved. Sort the steps.',
    objective: 'access',
    about: { switches: ['no-image'] },
    steps: ['puncture', 'catheter', 'study', 'roadmap', 'balloon', 'completion', 'closure'],
  },
  {
    id: 'earlier-study',
    kind: 'choice',
    ask: 'An earlier catheter venogram had shown the vein well. What is left on the claim?',
    objective: 'imaging',
    about: { switches: ['prior-study'] },
    several: true,
    options: [
      {
        id: 'balloon',
        text: 'The balloon angioplasty',
        holds: { says: 'reported', service: 'vein/balloon/first' },
      },
      {
        id: 'study',
        text: 'The venogram of the superior vena cava',
        holds: { says: 'reported', service: 'venogram/superior-vena-cava' },
      },
      {
        id: 'catheter',
        text: 'The catheter placement',
        holds: { says: 'reported', service: 'vein/catheter/first-order' },
      },
      {
        id: 'guidance',
        text: 'The ultrasound guidance of the puncture',
        holds: { says: 'reported', service: 'access/ultrasound' },
      },
    ],
    replay: 'study',
  },
  {
    id: 'catheter-order',
    kind: 'choice',
    ask: 'The catheter went from the groin to the left brachiocephalic vein. Which placement is reported?',
    objective: 'catheter',
    options: [
      {
        id: 'cava',
        text: 'Placement in the vena cava',
        holds: { says: 'reported', service: 'vein/catheter/cava' },
      },
      {
        id: 'first',
        text: 'Placement in a first-order branch',
        holds: { says: 'reported', service: 'vein/catheter/first-order' },
      },
      {
        id: 'second',
        text: 'Placement in a second-order branch',
        holds: { says: 'reported', service: 'vein/catheter/second-order' },
      },
    ],
    replay: 'catheter',
  },
  {
    id: 'before-2017',
    kind: 'choice',
    ask: 'The same session on December 30, 2016: what stands on the claim for the balloon?',
    objective: 'year',
    about: { on: '2016-12-30' },
    several: true,
    options: [
      {
        id: 'bundled',
        text: 'The one code that holds both the work and its imaging',
        holds: { says: 'reported', service: 'vein/balloon/first' },
      },
      {
        id: 'work',
        text: 'A code for the percutaneous work in the vein',
        holds: { says: 'reported', service: 'vein/balloon/percutaneous' },
      },
      {
        id: 'imaging',
        text: 'A code for its supervision and interpretation',
        holds: { says: 'reported', service: 'vein/balloon/imaging' },
      },
    ],
    replay: 'balloon',
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'treatment',
    about: { case: newCase as Case },
    note: [
      'Date of service: September 16, 2025. Professional claim; the procedure was done in a hospital.',
      'The right internal jugular vein was seen to be open on ultrasound and was entered under real-time ultrasound guidance. A catheter was passed through the superior and the inferior vena cava into the left common iliac vein and on into the left external iliac vein.',
      'A venogram of the inferior vena cava and the left iliac veins was done and read. It showed what the catheter venogram of last week had shown in full: a 70 % narrowing of the left common iliac vein and, with healthy vein between them, a 75 % narrowing of the left external iliac vein. The decision to treat had been made then.',
      'Each narrowing was opened with a balloon. A last venogram showed both veins open. Pressure was held at the neck.',
    ],
  },
];

export default questions;
