import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import filterCase from './filter-case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'how-many',
    kind: 'choice',
    ask: 'Two arteries, each looked at before and after its stent. What stands on the claim for the ultrasound?',
    objective: 'count',
    several: true,
    options: [
      {
        id: 'first',
        text: 'The code for the first vessel, one unit',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 1 },
      },
      {
        id: 'first-twice',
        text: 'The code for the first vessel, two units',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 2 },
      },
      {
        id: 'further',
        text: 'The code for a further vessel, one unit',
        holds: { says: 'reported', service: 'vessel/ultrasound/further', units: 1 },
      },
      {
        id: 'further-looks',
        text: 'The code for a further vessel, three units: one for each further look',
        holds: { says: 'reported', service: 'vessel/ultrasound/further', units: 3 },
      },
    ],
    replay: 'external-again',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'count',
  },
  {
    id: 'in-order',
    kind: 'order',
    ask: 'Put the session in order.',
    objective: 'count',
    steps: ['puncture', 'catheter', 'look-external', 'stent-external', 'external-again', 'closure'],
  },
  {
    id: 'one-narrowing',
    kind: 'choice',
    ask: 'Now one narrowing runs from the common into the external iliac artery. Which of these are true?',
    objective: 'bridging',
    about: { switches: ['bridging'] },
    several: true,
    options: [
      {
        id: 'one-look',
        text: 'The ultrasound of a first vessel is reported, one unit',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 1 },
      },
      {
        id: 'two-looks',
        text: 'The ultrasound of a further vessel is reported',
        holds: { says: 'reported', service: 'vessel/ultrasound/further' },
      },
      {
        id: 'two-stents',
        text: 'A stent in a further iliac vessel is reported',
        holds: { says: 'reported', service: 'leg/iliac/stent/further' },
      },
      {
        id: 'one-stent',
        text: 'A stent in the first iliac vessel is reported, one unit',
        holds: { says: 'reported', service: 'leg/iliac/stent/first', units: 1 },
      },
    ],
    replay: 'look-common',
  },
  {
    id: 'healthy-thigh',
    kind: 'choice',
    ask: 'The artery of the thigh was looked at as well; it was healthy and was left alone. How does that look stand on the claim?',
    objective: 'count',
    about: { switches: ['third-vessel'] },
    options: [
      {
        id: 'further',
        text: 'As one more unit of the code for a further vessel',
        holds: { says: 'step', step: 'look-thigh', is: 'billed', into: 'vessel/ultrasound/further' },
      },
      {
        id: 'not-counted',
        text: 'Not at all, as a healthy vessel does not count: the code for a further vessel keeps one unit',
        holds: { says: 'reported', service: 'vessel/ultrasound/further', units: 1 },
      },
      {
        id: 'first',
        text: 'As a second unit of the code for the first vessel: the thigh is another territory',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 2 },
      },
    ],
    replay: 'look-thigh',
  },
  {
    id: 'nothing-treated',
    kind: 'sort',
    ask: 'The looks showed that nothing had to be treated. Sort the steps.',
    objective: 'main',
    about: { switches: ['only-looked'] },
  },
  {
    id: 'with-a-filter',
    kind: 'choice',
    ask: 'Another session: a filter was placed in the inferior vena cava under ultrasound from inside. Which of these are true?',
    objective: 'main',
    about: { case: filterCase as Case },
    several: true,
    options: [
      {
        id: 'filter',
        text: 'The filter is reported',
        holds: { says: 'reported', service: 'filter/place' },
      },
      {
        id: 'look',
        text: 'The ultrasound from inside is reported beside it',
        holds: { says: 'reported', service: 'vessel/ultrasound/first' },
      },
      {
        id: 'puncture',
        text: 'The puncture of the vein is reported too',
        holds: { says: 'step', step: 'puncture', is: 'billed' },
      },
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name the mistake, and mend the claim.',
    objective: 'count',
    mistake: 'initial-for-each-vessel',
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
    objective: 'bridging',
    about: { case: newCase as Case },
    note: [
      'Date of service: March 13, 2018. Professional claim; the procedure was done in a hospital.',
      '[The left common femoral artery was entered](steps.puncture). The treatment had been decided on a catheter study of last week. [A catheter was passed over the aortic bifurcation into the right superficial femoral artery](steps.catheter.tip). [Contrast was injected as a roadmap](steps.roadmap.role).',
      'Intravascular ultrasound was pulled back. [In the right superficial femoral artery the wall was healthy](steps.look-thigh.vessels). [In the right external and common iliac arteries](steps.look.vessels) it showed [one narrowing of 80 % that runs without a break from the one into the other](lesions.L1.vessels).',
      '[A stent was placed across the whole of it](steps.stent.vessels). [Ultrasound of both arteries again showed the stent against the wall](steps.look-again.vessels). [The left groin was closed with a device](steps.closure).',
    ],
  },
];

export default questions;
