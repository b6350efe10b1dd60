import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

/** The note doesn't say whether an earlier study existed. */
const silent: Case = {
  ...(theCase as Case),
  steps: (theCase as Case).steps.map((step) =>
    step.do === 'angiogram' && step.role === 'diagnostic'
      ? { id: step.id, do: step.do, vessels: step.vessels, role: step.role, decision: true, report: true }
      : step,
  ),
};

const questions: readonly Question[] = [
  {
    id: 'thigh-and-knee',
    kind: 'choice',
    ask: 'A stent went into the superficial femoral artery, a balloon into the popliteal artery. How do the two stand on the claim?',
    objective: 'territories',
    options: [
      {
        id: 'one-stent',
        text: 'The code for a stent in the femoral-popliteal territory, one unit',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent', units: 1 },
      },
      {
        id: 'balloon-too',
        text: 'The code for a stent in the femoral-popliteal territory, and beside it the code for a balloon there',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon' },
      },
      {
        id: 'two-stents',
        text: 'The code for a stent in the femoral-popliteal territory, two units: one for each artery',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent', units: 2 },
      },
    ],
    replay: 'popliteal-balloon',
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
    ask: 'Put these steps in the order in which they were done.',
    objective: 'inside',
    steps: ['puncture', 'study', 'crossing', 'stent', 'tibial-catheter', 'tibial-balloon', 'completion', 'closure'],
  },
  {
    id: 'plaque-and-stent',
    kind: 'choice',
    ask: 'Plaque was shaved out of the thigh artery before the stent, with a filter lying below. Which of these are true now?',
    objective: 'ladder',
    about: { switches: ['plaque'] },
    several: true,
    options: [
      {
        id: 'both-in-one',
        text: 'The code for plaque removal with a stent is reported',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/atherectomy-and-stent', units: 1 },
      },
      {
        id: 'plaque-apart',
        text: 'The code for plaque removal alone is reported beside the stent',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/atherectomy' },
      },
      {
        id: 'filter-inside',
        text: 'The filter is included in the treatment',
        holds: { says: 'step', step: 'protection', is: 'included' },
      },
      {
        id: 'stent-stays',
        text: 'The code for a stent stays on the claim as it was',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'two-tibials',
    kind: 'choice',
    ask: 'A balloon opened the posterior tibial artery as well. What stands on the claim for the lower leg?',
    objective: 'first',
    about: { switches: ['second-tibial'] },
    several: true,
    options: [
      {
        id: 'first',
        text: 'The code for a balloon in the first vessel, one unit',
        holds: { says: 'reported', service: 'leg/tibial-peroneal/balloon/first', units: 1 },
      },
      {
        id: 'further',
        text: 'The add-on for a balloon in a further vessel, one unit',
        holds: { says: 'reported', service: 'leg/tibial-peroneal/balloon/further', units: 1 },
      },
      {
        id: 'two-firsts',
        text: 'The code for a balloon in the first vessel, two units',
        holds: { says: 'reported', service: 'leg/tibial-peroneal/balloon/first', units: 2 },
      },
    ],
    replay: 'tibial-balloon',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Now the note doesn’t say whether an earlier angiogram exists. Sort the steps.',
    objective: 'study',
    about: { case: silent },
    steps: ['catheter', 'study', 'crossing', 'stent', 'popliteal-balloon', 'tibial-balloon', 'completion'],
  },
  {
    id: 'evidence-for-study',
    kind: 'evidence',
    ask: 'Mark the sentences on which the diagnostic angiogram rests.',
    objective: 'study',
    service: 'arteriogram/limb/one',
    note: [
      '[The left common femoral artery was entered.](steps.puncture) [A catheter was passed into the right external iliac artery.](steps.catheter) [No earlier catheter study of the leg exists.](steps.study.prior) [An angiogram of the right leg was done, from the groin to the ankle.](steps.study.role steps.study.vessels) [It showed a blocked superficial femoral artery.](lesions.L1) [On this finding the decision to treat was made.](steps.study.decision) [A written reading of the angiogram is part of this record.](steps.study.report)',
      '[The blockage was crossed.](steps.crossing) [A stent was placed in the superficial femoral artery.](steps.stent) [A balloon opened the popliteal artery.](steps.popliteal-balloon) [A catheter was advanced into the anterior tibial artery.](steps.tibial-catheter) [A balloon opened that artery.](steps.tibial-balloon) [A last angiogram showed flow to the foot.](steps.completion) [The groin was closed with a device.](steps.closure)',
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name it, and mend the claim.',
    objective: 'inside',
    mistake: 'every-catheter-position',
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
    objective: 'territories',
    about: { case: newCase as Case },
    note: [
      'Date of service: October 14, 2025. Professional claim; the procedure was done in a hospital.',
      '[The right common femoral artery was entered](steps.puncture). A catheter angiogram of last week had shown the left leg in full, and the treatment of today was decided on it. [A catheter was passed over the aortic bifurcation and down to the left superficial femoral artery](steps.catheter.tip). [Contrast was injected as a roadmap](steps.roadmap.role).',
      '[A stent was placed in the left common iliac artery](steps.stent.vessels) for [a narrowing of 80 %](lesions.L1.kind). [A narrowing of its own in the left external iliac artery](lesions.L2.vessels) [was opened with a balloon](steps.external-balloon.vessels).',
      '[A filter was opened in the left popliteal artery](steps.protection). [Plaque was removed from the left superficial femoral artery](steps.plaque.vessels), where it was [90 % narrowed](lesions.L3.kind), and [a balloon was filled there afterwards](steps.thigh-balloon). The filter was taken out. [A last angiogram showed all three places open](steps.completion). [Pressure was held at the right groin](steps.closure).',
    ],
  },
];

export default questions;
