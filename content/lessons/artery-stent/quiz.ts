import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'the-treatment',
    kind: 'choice',
    ask: 'A balloon, a stent and another balloon opened one artery. How does the treatment stand on the claim?',
    objective: 'treatment',
    options: [
      {
        id: 'stent',
        text: 'The code for the first stented artery, one unit',
        holds: { says: 'reported', service: 'artery/stent/first', units: 1 },
      },
      {
        id: 'balloon-too',
        text: 'A code for the balloon that made room, beside the stent',
        holds: { says: 'reported', service: 'artery/balloon/first' },
      },
      {
        id: 'further',
        text: 'The add-on for a further stented artery',
        holds: { says: 'reported', service: 'artery/stent/further' },
      },
      {
        id: 'vein',
        text: 'The code for the first stented vein',
        holds: { says: 'reported', service: 'vein/stent/first' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'imaging',
  },
  {
    id: 'the-pictures',
    kind: 'choice',
    ask: 'Three steps of this session are pictures. Which of these are true?',
    objective: 'imaging',
    several: true,
    options: [
      {
        id: 'roadmap',
        text: 'The roadmap is included in the stent',
        holds: { says: 'step', step: 'roadmap', is: 'included', into: 'artery/stent/first' },
      },
      {
        id: 'fluoroscopy',
        text: 'The fluoroscopy has a line of its own',
        holds: { says: 'step', step: 'fluoroscopy', is: 'billed' },
      },
      {
        id: 'completion',
        text: 'The final arteriogram has a line of its own',
        holds: { says: 'step', step: 'completion', is: 'billed' },
      },
    ],
    replay: 'fluoroscopy',
  },
  {
    id: 'the-way-there',
    kind: 'evidence',
    ask: 'Mark the sentences on which the code for the catheter rests.',
    objective: 'catheter',
    service: 'artery/catheter/chest/first-order',
    note: [
      'An arteriogram by catheter last week had shown the stenosis, and a stent was planned. [The right common femoral artery was entered](steps.puncture.vessel) [under real-time ultrasound guidance](steps.puncture.ultrasound.realTime). [The artery had been seen to be open](steps.puncture.ultrasound.patency), and [an image was saved](steps.puncture.ultrasound.imageSaved).',
      'A catheter was taken up the aorta to the arch. [From there its tip was placed in the left subclavian artery.](steps.catheter.tip) The wire alone went on into the axillary artery. [A roadmap was made.](steps.roadmap) [A balloon made room](steps.balloon) and [a stent was placed over the stenosis of the left subclavian artery.](steps.stent) [A second balloon shaped it.](steps.second-balloon)',
      '[A final arteriogram showed the artery open.](steps.completion) [The puncture was closed with a closure device.](steps.closure)',
    ],
  },
  {
    id: 'two-arteries',
    kind: 'choice',
    ask: 'The right subclavian artery was stented too, from the same puncture. Which of these are true now?',
    objective: 'catheter',
    about: { switches: ['second-artery'] },
    several: true,
    options: [
      {
        id: 'further',
        text: 'The add-on for a further stented artery comes on top',
        holds: { says: 'reported', service: 'artery/stent/further', units: 1 },
      },
      {
        id: 'first-twice',
        text: 'The code for the first stented artery stands there with two units',
        holds: { says: 'reported', service: 'artery/stent/first', units: 2 },
      },
      {
        id: 'second-order',
        text: 'The catheter on the right is of the second order',
        holds: { says: 'reported', service: 'artery/catheter/chest/second-order' },
      },
      {
        id: 'left-dropped',
        text: 'The catheter on the left is no longer reported',
        holds: { says: 'not-reported', service: 'artery/catheter/chest/first-order' },
      },
    ],
    replay: 'catheter',
  },
  {
    id: 'bare-words',
    kind: 'choice',
    ask: 'Of the puncture the note says only “under real-time ultrasound guidance”. What is left on the claim?',
    objective: 'access',
    about: { switches: ['bare-words'] },
    several: true,
    options: [
      {
        id: 'stent',
        text: 'The stent',
        holds: { says: 'reported', service: 'artery/stent/first' },
      },
      {
        id: 'catheter',
        text: 'The catheter placement',
        holds: { says: 'reported', service: 'artery/catheter/chest/first-order' },
      },
      {
        id: 'guidance',
        text: 'The ultrasound guidance of the puncture',
        holds: { says: 'reported', service: 'access/ultrasound' },
      },
    ],
    replay: 'puncture',
  },
  {
    id: 'two-in-2013',
    kind: 'choice',
    ask: 'Both subclavian arteries were stented, and it is December 30, 2013. Which of these are true of the stents?',
    objective: 'year',
    about: { switches: ['second-artery'], on: '2013-12-30' },
    several: true,
    options: [
      {
        id: 'imaging',
        text: 'Supervision and interpretation has two units, one for each vessel',
        holds: { says: 'reported', service: 'vessel/stent/imaging', units: 2 },
      },
      {
        id: 'work',
        text: 'The work has the code for the first vessel with two units',
        holds: { says: 'reported', service: 'vessel/stent/percutaneous/first', units: 2 },
      },
      {
        id: 'further',
        text: 'The second artery has the add-on for a further vessel',
        holds: { says: 'reported', service: 'vessel/stent/percutaneous/further', units: 1 },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name the mistake, and mend the claim.',
    objective: 'year',
    mistake: 'other-year',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'The same session was done at another time, and earned this claim. On which dates of service is it right?',
    objective: 'year',
    about: { on: '2013-12-30' },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'treatment',
    about: { case: newCase as Case },
    note: [
      'Date of service: November 4, 2025. Professional claim; the procedure was done in a hospital.',
      'An arteriogram by catheter last month had shown the stenosis, and stents were planned. [The left common femoral artery was entered](steps.puncture) [under real-time ultrasound guidance](steps.puncture.ultrasound.realTime). [It had been seen to be open](steps.puncture.ultrasound.patency), and [an image was saved](steps.puncture.ultrasound.imageSaved).',
      '[A catheter was passed over the aortic arch into the brachiocephalic artery and on into the right subclavian artery](steps.catheter.tip). [A roadmap was made](steps.roadmap). It showed [the known 85 % stenosis of the right subclavian artery](lesions.L1). [A balloon made room](steps.balloon). [Two stents were placed in the artery, one overlapping the other](steps.stents.count).',
      '[A final arteriogram showed the artery open](steps.completion). [The puncture was closed with a closure device](steps.closure).',
    ],
  },
];

export default questions;
