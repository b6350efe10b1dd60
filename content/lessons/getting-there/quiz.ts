import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'order-of-the-leg',
    kind: 'choice',
    ask: 'From the right groin the catheter went into the left superficial femoral artery. Which placement is reported for the leg?',
    objective: 'order',
    options: [
      {
        id: 'first',
        text: 'A first-order branch below the diaphragm',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/first-order' },
      },
      {
        id: 'second',
        text: 'A second-order branch below the diaphragm',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/second-order' },
      },
      {
        id: 'third',
        text: 'A third-order branch below the diaphragm',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/third-order' },
      },
    ],
    replay: 'leg-catheter',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'family',
  },
  {
    id: 'which-places',
    kind: 'choice',
    ask: 'Which places of a catheter have a line of their own?',
    objective: 'lost',
    several: true,
    options: [
      {
        id: 'aorta',
        text: 'The abdominal aorta',
        holds: { says: 'reported', service: 'artery/catheter/non-selective/aorta' },
      },
      {
        id: 'subclavian',
        text: 'The left subclavian artery',
        holds: { says: 'reported', service: 'artery/catheter/chest/first-order' },
      },
      {
        id: 'wrist',
        text: 'The artery of the arm that was reached from the wrist',
        holds: { says: 'reported', service: 'artery/catheter/non-selective/limb', units: 1 },
      },
      {
        id: 'both-limbs',
        text: 'The entered artery of the groin as well as that of the wrist',
        holds: { says: 'reported', service: 'artery/catheter/non-selective/limb', units: 2 },
      },
    ],
    replay: 'aorta',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Of the puncture in the groin the note doesn’t say that the artery was open. Sort the steps.',
    objective: 'ultrasound',
    about: { switches: ['no-patency'] },
    steps: ['groin', 'aorta', 'leg-catheter', 'leg-study', 'arm-catheter', 'wrist', 'wrist-catheter'],
  },
  {
    id: 'one-more-branch',
    kind: 'choice',
    ask: 'The catheter was also put into the profunda femoris of the same leg. Which of these are true?',
    objective: 'family',
    about: { switches: ['further-branch'] },
    several: true,
    options: [
      {
        id: 'third-once',
        text: 'The third-order placement keeps one unit',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/third-order', units: 1 },
      },
      {
        id: 'third-twice',
        text: 'The third-order placement now has two units',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/third-order', units: 2 },
      },
      {
        id: 'further',
        text: 'The add-on for a further branch of the same family is reported',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/further', units: 1 },
      },
    ],
    replay: 'leg-catheter',
  },
  {
    id: 'could-not-enter',
    kind: 'choice',
    ask: 'The catheter could not enter the subclavian artery. Which of these are true?',
    objective: 'lost',
    about: { switches: ['not-entered'] },
    several: true,
    options: [
      {
        id: 'tried',
        text: 'The first-order placement is reported, because it was tried',
        holds: { says: 'reported', service: 'artery/catheter/chest/first-order' },
      },
      {
        id: 'leg',
        text: 'The third-order placement in the leg stays',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/third-order', units: 1 },
      },
      {
        id: 'aorta',
        text: 'The place in the aorta is reported now',
        holds: { says: 'reported', service: 'artery/catheter/non-selective/aorta' },
      },
    ],
    replay: 'arm-catheter',
  },
  {
    id: 'evidence-for-guidance',
    kind: 'evidence',
    ask: 'Mark the sentences on which the ultrasound guidance of both punctures rests.',
    objective: 'ultrasound',
    service: 'access/ultrasound',
    note: [
      '[The right common femoral artery was seen to be open on ultrasound.](steps.groin.ultrasound.patency) [It was entered while the needle was watched.](steps.groin.do steps.groin.vessel steps.groin.ultrasound.realTime) [An image was saved.](steps.groin.ultrasound.imageSaved) [A catheter was placed in the abdominal aorta.](steps.aorta) [It was taken into the left superficial femoral artery.](steps.leg-catheter) [An angiogram of the leg was done and read.](steps.leg-study)',
      '[The catheter was moved into the left subclavian artery.](steps.arm-catheter) [An angiogram of the arm was done and read.](steps.arm-study)',
      '[The left radial artery was open on ultrasound.](steps.wrist.ultrasound.patency) [The needle was followed on the screen into the artery.](steps.wrist.do steps.wrist.vessel steps.wrist.ultrasound.realTime) [That image was saved too.](steps.wrist.ultrasound.imageSaved) [A short catheter was passed up into the brachial artery.](steps.wrist-catheter) [The lower arm was shown from there and read.](steps.wrist-study) [Both punctures were pressed shut.](steps.closure)',
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name the mistake, and mend the claim.',
    objective: 'family',
    mistake: 'second-access-forgotten',
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
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'order',
    about: { case: newCase as Case },
    note: [
      'Date of service: February 11, 2026. Professional claim; the study was done in a hospital. Nothing was treated.',
      '[The left common femoral artery was entered under real-time ultrasound guidance](steps.puncture.ultrasound.realTime), and [an image was saved](steps.puncture.ultrasound.imageSaved). [A catheter was placed in the abdominal aorta](steps.aorta.tip) and then taken [over the aortic bifurcation into the right external iliac artery](steps.over.tip). [An angiogram of the right leg was done, from the groin to the ankle](steps.leg-study.vessels); [its written reading is part of this record](steps.leg-study.report).',
      'The catheter was drawn back and taken up [through the brachiocephalic artery into the right subclavian artery](steps.arm-catheter.tip). [An angiogram of the right arm was done](steps.arm-study.vessels), and [it was read in writing as well](steps.arm-study.report). [The left groin was closed with a device](steps.closure).',
    ],
  },
];

export default questions;
