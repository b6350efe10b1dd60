import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

/** The earlier catheter study showed the aorta well, and the leg not well enough. */
const partly: Case = {
  ...(theCase as Case),
  steps: (theCase as Case).steps.map((step) =>
    step.do === 'angiogram' && step.role === 'diagnostic'
      ? { ...step, prior: step.id === 'aortogram' ? 'adequate' : 'inadequate', priorStudy: 'catheter' }
      : step,
  ),
};

const questions: readonly Question[] = [
  {
    id: 'four-runs',
    kind: 'choice',
    ask: 'Contrast was injected for four sets of pictures. Which of these are true of this session?',
    objective: 'role',
    several: true,
    options: [
      {
        id: 'aortogram',
        text: 'The angiogram of the aorta has a line of its own',
        holds: { says: 'step', step: 'aortogram', is: 'billed' },
      },
      {
        id: 'leg',
        text: 'The angiogram of the leg has a line of its own',
        holds: { says: 'step', step: 'leg-study', is: 'billed' },
      },
      {
        id: 'roadmap',
        text: 'The roadmap has a line of its own',
        holds: { says: 'step', step: 'roadmap', is: 'billed' },
      },
      {
        id: 'completion',
        text: 'The last look at the result has a line of its own',
        holds: { says: 'step', step: 'completion', is: 'billed' },
      },
    ],
    replay: 'roadmap',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'role',
  },
  {
    id: 'which-line-59',
    kind: 'choice',
    ask: 'On which lines does modifier 59 stand?',
    objective: 'modifier',
    several: true,
    options: [
      {
        id: 'leg',
        text: 'On the angiogram of the leg',
        holds: { says: 'reported', service: 'arteriogram/limb/one', modifier: '59' },
      },
      {
        id: 'aorta',
        text: 'On the angiogram of the aorta',
        holds: { says: 'reported', service: 'arteriogram/aorta/abdominal', modifier: '59' },
      },
      {
        id: 'balloon',
        text: 'On the balloon angioplasty',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon', modifier: '59' },
      },
    ],
    replay: 'leg-study',
  },
  {
    id: 'earlier-study',
    kind: 'choice',
    ask: 'A catheter study of last month had shown the aorta and the leg well. What is left on the claim?',
    objective: 'prior',
    about: { switches: ['prior-catheter'] },
    several: true,
    options: [
      {
        id: 'balloon',
        text: 'The balloon angioplasty',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon' },
      },
      {
        id: 'leg',
        text: 'The angiogram of the leg',
        holds: { says: 'reported', service: 'arteriogram/limb/one' },
      },
      {
        id: 'aorta',
        text: 'The angiogram of the aorta',
        holds: { says: 'reported', service: 'arteriogram/aorta/abdominal' },
      },
      {
        id: 'catheter',
        text: 'A line for the catheter in the thigh',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/third-order' },
      },
    ],
    replay: 'leg-study',
  },
  {
    id: 'half-served',
    kind: 'choice',
    ask: 'An earlier catheter study had shown the aorta well. Of the leg it had not shown enough, and the note says so. Which of these are true?',
    objective: 'prior',
    about: { case: partly },
    several: true,
    options: [
      {
        id: 'leg',
        text: 'The angiogram of the leg is reported, with modifier 59',
        holds: { says: 'reported', service: 'arteriogram/limb/one', modifier: '59' },
      },
      {
        id: 'aorta',
        text: 'The angiogram of the aorta is reported',
        holds: { says: 'reported', service: 'arteriogram/aorta/abdominal' },
      },
      {
        id: 'roadmap',
        text: 'The roadmap is included in the treatment',
        holds: { says: 'step', step: 'roadmap', is: 'included' },
      },
    ],
    replay: 'aortogram',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Now the note doesn’t say whether an earlier study exists. Sort the steps.',
    objective: 'note',
    about: { switches: ['silent'] },
    steps: ['aortogram', 'leg-study', 'thigh-catheter', 'roadmap', 'balloon', 'completion'],
  },
  {
    id: 'evidence-for-study',
    kind: 'evidence',
    ask: 'Mark the sentences on which the angiogram of the leg rests.',
    objective: 'note',
    service: 'arteriogram/limb/one',
    note: [
      '[The right common femoral artery was entered.](steps.puncture) [A catheter was placed in the abdominal aorta at the level of the renal arteries.](steps.aorta-catheter) [An aortogram was done, and its reading is part of this record.](steps.aortogram)',
      '[The catheter was taken over the aortic bifurcation into the left external iliac artery.](steps.leg-catheter) [An angiogram of the left leg was done, from the groin to the ankle.](steps.leg-study.role steps.leg-study.vessels) [No earlier catheter study of the leg exists.](steps.leg-study.prior) [The superficial femoral artery is narrowed by 85 %.](lesions.L1) [On this finding the decision to treat was made.](steps.leg-study.decision) [A written reading of the leg is part of this record.](steps.leg-study.report)',
      '[The catheter was advanced into the superficial femoral artery.](steps.thigh-catheter) [A roadmap was made.](steps.roadmap) [A balloon opened the artery.](steps.balloon) [A last angiogram showed it open.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'The note names an earlier study. Somebody coded the session, and one thing went wrong. Find it, name the mistake, and mend the claim.',
    objective: 'prior',
    about: { switches: ['prior-catheter'] },
    mistake: 'diagnostic-despite-prior',
    note: [
      'Date of service: October 7, 2025. Professional claim. A catheter study of last month had shown the aorta and the left leg well; nothing had changed since.',
      'The right common femoral artery was entered. A catheter was placed in the abdominal aorta, and an aortogram was done and read. The catheter was taken into the left external iliac artery, and an angiogram of the left leg was done and read. Both showed what the earlier study had shown: an 85 % narrowing of the superficial femoral artery.',
      'The catheter was advanced into the superficial femoral artery. Over a roadmap, a balloon opened it. A last angiogram showed it open. Pressure was held at the groin.',
    ],
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
    objective: 'prior',
    about: { case: newCase as Case },
    note: [
      'Date of service: June 17, 2025. Professional claim; the procedure was done in a hospital.',
      'A catheter angiogram of eight months ago showed a mild narrowing in the right thigh. [Since then a sore has opened on the right foot, and the pulse behind the knee is gone](steps.leg-study.prior).',
      '[The left common femoral artery was entered](steps.puncture). [A little contrast in the aorta showed the fork, for guidance](steps.fork.role). [A catheter was passed over it into the right external iliac artery](steps.catheter.tip). [An angiogram of the right leg was done, from the groin to the ankle](steps.leg-study.vessels). [It was interpreted; the reading is part of this record](steps.leg-study.report). It showed [the right superficial femoral artery blocked](lesions.L1.kind), and [on this finding the decision to treat was made](steps.leg-study.decision).',
      '[A wire was brought through the blockage](steps.crossing). [A small balloon made way](steps.balloon.purpose), and [a stent was placed in the artery](steps.stent.vessels). [A last angiogram showed it open](steps.completion). [The left groin was closed with a device](steps.closure).',
    ],
  },
];

export default questions;
