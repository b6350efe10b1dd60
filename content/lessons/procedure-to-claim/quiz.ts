import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import centerCase from './center-case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'twins',
    kind: 'choice',
    ask: 'Which of these are true of the two studies?',
    objective: 'bundle',
    several: true,
    options: [
      {
        id: 'kidney-way',
        text: 'The catheter in the renal artery is included in the study of the kidney',
        holds: { says: 'step', step: 'kidney-catheter', is: 'included', into: 'arteriogram/renal/first-order/one' },
      },
      {
        id: 'leg-way',
        text: 'The catheter on its way to the leg has a line of its own',
        holds: { says: 'step', step: 'leg-catheter', is: 'billed' },
      },
      {
        id: 'leg-inside',
        text: 'The angiogram of the leg is included in another line',
        holds: { says: 'step', step: 'leg-study', is: 'included' },
      },
      {
        id: 'puncture',
        text: 'The puncture has a line of its own',
        holds: { says: 'step', step: 'puncture', is: 'billed' },
      },
    ],
    replay: 'kidney-catheter',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'bundle',
  },
  {
    id: 'which-modifier',
    kind: 'choice',
    ask: 'Which of these modifiers are where they belong on the physician’s claim?',
    objective: 'read',
    several: true,
    options: [
      {
        id: 'leg-26',
        text: '26 on the angiogram of the leg',
        holds: { says: 'reported', service: 'arteriogram/limb/one', modifier: '26' },
      },
      {
        id: 'kidney-26',
        text: '26 on the study of the kidney',
        holds: { says: 'reported', service: 'arteriogram/renal/first-order/one', modifier: '26' },
      },
      {
        id: 'catheter-59',
        text: '59 on the catheter that went to the leg',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/second-order', modifier: '59' },
      },
    ],
    replay: 'leg-study',
  },
  {
    id: 'own-room',
    kind: 'choice',
    ask: 'The practice owns the room and the machine, and pays the staff. What is true of its claim?',
    objective: 'parts',
    about: { switches: ['own-room'] },
    several: true,
    options: [
      {
        id: 'leg',
        text: 'The angiogram of the leg is on it',
        holds: { says: 'reported', service: 'arteriogram/limb/one' },
      },
      {
        id: 'leg-tc',
        text: 'The angiogram of the leg carries TC for the machine',
        holds: { says: 'reported', service: 'arteriogram/limb/one', modifier: 'TC' },
      },
      {
        id: 'kidney-way',
        text: 'The catheter in the renal artery now has a line',
        holds: { says: 'step', step: 'kidney-catheter', is: 'billed' },
      },
    ],
    replay: 'leg-study',
  },
  {
    id: 'the-center',
    kind: 'choice',
    ask: 'Another day: a shadow in the chest is looked at for five minutes under fluoroscopy, the only imaging. An imaging center owns the machine and pays the staff; the physician was in the room and sends a claim apart. What stands on the center’s claim?',
    objective: 'parts',
    about: { case: centerCase as Case },
    options: [
      {
        id: 'tc',
        text: 'The fluoroscopy with TC',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour', modifier: 'TC' },
      },
      {
        id: '26',
        text: 'The fluoroscopy with 26',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour', modifier: '26' },
      },
      {
        id: 'longer',
        text: 'The code for fluoroscopy of more than an hour, with TC',
        holds: { says: 'reported', service: 'fluoroscopy/alone/longer', modifier: 'TC' },
      },
    ],
  },
  {
    id: 'not-read',
    kind: 'sort',
    ask: 'The note doesn’t say that the study of the leg was read. Sort the steps.',
    objective: 'note',
    about: { switches: ['no-reading'] },
  },
  {
    id: 'before-2012',
    kind: 'choice',
    ask: 'The same session on December 30, 2011: which of these are true?',
    objective: 'year',
    about: { on: '2011-12-30' },
    several: true,
    options: [
      {
        id: 'bundled',
        text: 'One code holds the way to the kidney and its pictures',
        holds: { says: 'reported', service: 'arteriogram/renal/first-order/one' },
      },
      {
        id: 'way',
        text: 'The catheter in the renal artery has a line of its own',
        holds: { says: 'step', step: 'kidney-catheter', is: 'billed' },
      },
      {
        id: 'leg',
        text: 'The catheter on its way to the leg has a line of its own',
        holds: { says: 'step', step: 'leg-catheter', is: 'billed' },
      },
    ],
    replay: 'kidney-catheter',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'On which dates of service is the claim of this session right?',
    objective: 'year',
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the claim.',
    objective: 'parts',
    about: { case: newCase as Case },
    note: [
      'Date of service: June 3, 2025. Global claim: the practice owns the room and its equipment, and pays the staff. No earlier study exists.',
      '[The left common femoral artery was entered](steps.puncture). [A catheter was placed in the right renal artery](steps.right-kidney-catheter), and [an angiogram of the right kidney was done](steps.right-kidney-study.vessels) and [read](steps.right-kidney-study.report). [The catheter was then placed in the left renal artery](steps.left-kidney-catheter), and [an angiogram of the left kidney was done](steps.left-kidney-study.vessels) and [read](steps.left-kidney-study.report).',
      '[The catheter was taken over the aortic bifurcation into the right external iliac artery](steps.leg-catheter). [An angiogram of the right leg was done, from the groin to the ankle](steps.leg-study.vessels). [Its reading is part of this record](steps.leg-study.report). [Pressure was held at the left groin](steps.closure).',
    ],
  },
];

export default questions;
