import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'the-treatment',
    kind: 'choice',
    ask: 'Two balloons and one stent opened one vein. How does the treatment stand on the claim?',
    objective: 'treatment',
    options: [
      {
        id: 'stent',
        text: 'The code for the first stented vein, one unit',
        holds: { says: 'reported', service: 'vein/stent/first', units: 1 },
      },
      {
        id: 'balloon-too',
        text: 'A code for the balloon that made room, beside the stent',
        holds: { says: 'reported', service: 'vein/balloon/first' },
      },
      {
        id: 'further',
        text: 'The add-on for a further stented vein, beside the first',
        holds: { says: 'reported', service: 'vein/stent/further' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'treatment',
  },
  {
    id: 'in-order',
    kind: 'order',
    ask: 'Put the work on the vein in its order.',
    objective: 'treatment',
    steps: ['puncture', 'roadmap', 'balloon', 'stent', 'second-balloon', 'completion', 'closure'],
  },
  {
    id: 'two-looks',
    kind: 'choice',
    ask: 'The vein was looked at from inside before the stent and after it. What stands on the claim for that?',
    objective: 'inside',
    options: [
      {
        id: 'one',
        text: 'The code for the first vessel seen, one unit',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 1 },
      },
      {
        id: 'two',
        text: 'The code for the first vessel seen, two units: one for each look',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 2 },
      },
      {
        id: 'further',
        text: 'The code for the first vessel seen, and the add-on for a further one',
        holds: { says: 'reported', service: 'vessel/ultrasound/further' },
      },
    ],
    replay: 'second-look',
  },
  {
    id: 'two-lesions',
    kind: 'choice',
    ask: 'The external iliac vein had a lesion of its own. It was looked at from inside too, and got a stent. What comes on top?',
    objective: 'lesions',
    about: { switches: ['second-vein'] },
    several: true,
    options: [
      {
        id: 'stent',
        text: 'The add-on for a further stented vein',
        holds: { says: 'reported', service: 'vein/stent/further', units: 1 },
      },
      {
        id: 'seen',
        text: 'The add-on for a further vessel seen from inside',
        holds: { says: 'reported', service: 'vessel/ultrasound/further', units: 1 },
      },
      {
        id: 'two-firsts',
        text: 'A second unit of the code for the first stented vein',
        holds: { says: 'reported', service: 'vein/stent/first', units: 2 },
      },
      {
        id: 'catheter',
        text: 'A second catheter placement, for the external iliac vein',
        holds: { says: 'reported', service: 'vein/catheter/cava', units: 2 },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'evidence-for-guidance',
    kind: 'evidence',
    ask: 'Mark the sentences on which the ultrasound guidance of the puncture rests.',
    objective: 'access',
    service: 'access/ultrasound',
    note: [
      'Last month a catheter venogram had shown the compression, and a stent was planned. [The left common femoral vein was seen on ultrasound to be open and free of clot.](steps.puncture.ultrasound.patency) [The needle was watched on the screen until it was in the vein.](steps.puncture.ultrasound.realTime) [An image of it was stored.](steps.puncture.ultrasound.imageSaved)',
      '[A catheter was passed into the inferior vena cava.](steps.catheter) [A venogram showed the way.](steps.roadmap) [Intravascular ultrasound showed the left common iliac vein narrowed by 70 %.](steps.first-look lesions.L1) [A balloon was filled there to make room.](steps.balloon) [A stent was placed in the left common iliac vein.](steps.stent) [A second balloon shaped it.](steps.second-balloon)',
      '[Intravascular ultrasound was repeated, and its pictures were stored too.](steps.second-look) [A last venogram showed free flow.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
  },
  {
    id: 'silent-on-the-image',
    kind: 'choice',
    ask: 'The note doesn’t say that an image of the puncture was saved. Which of these are true now?',
    objective: 'access',
    about: { switches: ['no-image'] },
    several: true,
    options: [
      {
        id: 'one-word-short',
        text: 'One fact more in the note would put the guidance on the claim',
        holds: { says: 'step', step: 'puncture', is: 'missing' },
      },
      {
        id: 'from-inside',
        text: 'The ultrasound from inside the vein is reported as before',
        holds: { says: 'reported', service: 'vessel/ultrasound/first', units: 1 },
      },
      {
        id: 'catheter',
        text: 'The catheter placement is not reported, because the stent contains it',
        holds: { says: 'not-reported', service: 'vein/catheter/cava' },
      },
    ],
    replay: 'puncture',
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find the line, name the mistake, and mend the claim.',
    objective: 'treatment',
    mistake: 'artery-for-vein',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'The same session was done at another time, and earned this claim. On which dates of service is it right?',
    objective: 'year',
    about: { on: '2015-12-30' },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'lesions',
    about: { case: newCase as Case },
    note: [
      'Date of service: October 21, 2025. Professional claim; the procedure was done in a hospital.',
      '[The right internal jugular vein was entered](steps.puncture) [under real-time ultrasound guidance](steps.puncture.ultrasound.realTime), and [an image was saved](steps.puncture.ultrasound.imageSaved). [A catheter was passed through the superior and the inferior vena cava into the right common iliac vein and on into the right external iliac vein](steps.catheter.tip).',
      '[Intravascular ultrasound was drawn through both veins](steps.first-look.vessels). It showed [one narrowing of 80 % that ran without a gap from the common into the external iliac vein](lesions.L1.vessels). [It was dilated with a balloon](steps.balloon). Because of its length, [two stents were placed, one overlapping the other](steps.stents.count), from the common into the external iliac vein.',
      '[Intravascular ultrasound was repeated through both veins](steps.second-look). [A last venogram showed free flow](steps.completion). [Pressure was held at the neck](steps.closure).',
    ],
  },
];

export default questions;
