import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const own = theCase as Case;

/** Only one of the two central veins was narrow. */
const oneCentralVein: Case = {
  ...own,
  lesions: own.lesions.filter(({ id }) => id !== 'L3'),
  steps: own.steps.filter(({ id }) => id !== 'brachiocephalic-balloon'),
};

const questions: readonly Question[] = [
  {
    id: 'two-central-veins',
    kind: 'choice',
    ask: 'Two central veins were opened, each with a balloon. How do they stand on the claim?',
    objective: 'central',
    options: [
      {
        id: 'once',
        text: 'The add-on for a central balloon, one unit',
        holds: { says: 'reported', service: 'dialysis/central/balloon', units: 1 },
      },
      {
        id: 'twice',
        text: 'The add-on for a central balloon, two units: one for each vein',
        holds: { says: 'reported', service: 'dialysis/central/balloon', units: 2 },
      },
      {
        id: 'vein',
        text: 'The code for a balloon in a first vein, one unit',
        holds: { says: 'reported', service: 'vein/balloon/first' },
      },
    ],
    replay: 'brachiocephalic-balloon',
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
    objective: 'segments',
    steps: ['puncture', 'catheter', 'study', 'balloon', 'stent', 'subclavian-balloon', 'completion', 'closure'],
  },
  {
    id: 'which-segment',
    kind: 'choice',
    ask: 'Which of these are true of the segments?',
    objective: 'segments',
    several: true,
    options: [
      {
        id: 'arm',
        text: 'The balloon in the upper arm is included in the code for the stent there',
        holds: { says: 'step', step: 'balloon', is: 'included', into: 'dialysis/circuit/stent' },
      },
      {
        id: 'brachiocephalic',
        text: 'The balloon in the brachiocephalic vein is included in the line for the other central vein',
        holds: { says: 'step', step: 'brachiocephalic-balloon', is: 'included', into: 'dialysis/central/balloon' },
      },
      {
        id: 'subclavian',
        text: 'The balloon in the subclavian vein is included in the stent of the upper arm',
        holds: { says: 'step', step: 'subclavian-balloon', is: 'included', into: 'dialysis/circuit/stent' },
      },
      {
        id: 'study',
        text: 'The study of the whole circuit has a line of its own',
        holds: { says: 'step', step: 'study', is: 'billed' },
      },
    ],
    replay: 'subclavian-balloon',
  },
  {
    id: 'with-clot',
    kind: 'choice',
    ask: 'Clot was taken out of the fistula first. What stands on the claim for the peripheral segment?',
    objective: 'ladder',
    about: { switches: ['clot'] },
    options: [
      {
        id: 'clot-stent',
        text: 'One code that holds the clot, the balloon and the stent',
        holds: { says: 'reported', service: 'dialysis/clot/stent', units: 1 },
      },
      {
        id: 'clot-alone',
        text: 'The code for the clot alone',
        holds: { says: 'reported', service: 'dialysis/clot/removal' },
      },
      {
        id: 'stent-alone',
        text: 'The code for a stent without clot',
        holds: { says: 'reported', service: 'dialysis/circuit/stent' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'side-vein-closed',
    kind: 'choice',
    ask: 'A side vein was closed off with coils, by a catheter of its own. What comes on top?',
    objective: 'closing-off',
    about: { switches: ['side-vein'] },
    several: true,
    options: [
      {
        id: 'closing',
        text: 'The add-on for closing off, one unit',
        holds: { says: 'reported', service: 'dialysis/closing-off/circuit', units: 1 },
      },
      {
        id: 'catheter',
        text: 'A catheter placement in a first-order vein',
        holds: { says: 'reported', service: 'vein/catheter/first-order' },
      },
      {
        id: 'catheter-line',
        text: 'A line for the catheter in the side vein',
        holds: { says: 'step', step: 'side-catheter', is: 'billed' },
      },
    ],
    replay: 'catheter',
  },
  {
    id: 'central-only',
    kind: 'sort',
    ask: 'Now the fistula itself needed no treatment; only the two central veins were opened. Sort the steps that are left.',
    objective: 'inside',
    about: { switches: ['central-only'] },
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name it, and mend the claim.',
    objective: 'ladder',
    mistake: 'balloon-before-stent',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'Suppose the brachiocephalic vein had needed no balloon. On which dates of service is the claim of this session then right?',
    objective: 'year',
    about: { case: oneCentralVein },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'central',
    about: { case: newCase as Case },
    note: [
      'Date of service: November 18, 2025. Professional claim; the procedure was done in a hospital.',
      'The dialysis graft of the right arm had clotted. [It was punctured toward the vein](steps.puncture), and [a second puncture was made toward the artery](steps.second-puncture). [The clot was broken up and taken out with a rotating device](steps.clot).',
      '[A study of the whole circuit, from the arterial anastomosis to the superior vena cava, was done and read](steps.study.vessels). It showed [an 80 % narrowing where the graft meets the vein of the upper arm](lesions.L2) and [an 80 % narrowing of the right brachiocephalic vein](lesions.L3).',
      '[The narrowing at the graft was opened with a balloon](steps.graft-balloon). Through the same sheath [the brachiocephalic vein was dilated](steps.central-balloon), and [a stent was placed in it](steps.central-stent). [A last study showed the circuit open](steps.completion). [Both punctures were closed with stitches](steps.closure).',
    ],
  },
];

export default questions;
