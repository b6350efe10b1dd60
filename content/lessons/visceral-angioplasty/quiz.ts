import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'the-treatment',
    kind: 'choice',
    ask: 'Two balloons opened one renal artery. How does the treatment stand on the claim?',
    objective: 'treatment',
    options: [
      {
        id: 'one',
        text: 'The code for the first artery, one unit',
        holds: { says: 'reported', service: 'artery/balloon/first', units: 1 },
      },
      {
        id: 'two',
        text: 'The code for the first artery, two units: one for each balloon',
        holds: { says: 'reported', service: 'artery/balloon/first', units: 2 },
      },
      {
        id: 'further',
        text: 'The add-on for a further artery',
        holds: { says: 'reported', service: 'artery/balloon/further' },
      },
      {
        id: 'vein',
        text: 'The code for the first vein',
        holds: { says: 'reported', service: 'vein/balloon/first' },
      },
    ],
    replay: 'larger-balloon',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'catheter',
  },
  {
    id: 'evidence-for-the-study',
    kind: 'evidence',
    ask: 'Mark the sentences on which the study of the kidney rests, beside its treatment.',
    objective: 'study',
    service: 'arteriogram/renal/first-order/one',
    note: [
      '[The right common femoral artery was entered under real-time ultrasound guidance.](steps.puncture steps.puncture.ultrasound.realTime) [It had been seen to be open](steps.puncture.ultrasound.patency), and [an image was saved.](steps.puncture.ultrasound.imageSaved) [A catheter was placed in the abdominal aorta.](steps.aorta) [An aortogram was done.](steps.aortogram)',
      '[The right renal artery was entered with the catheter.](steps.catheter) [A selective arteriogram of the right kidney was done.](steps.study) [No earlier catheter study exists.](steps.study.prior) [The arteriogram was read: it shows a 75 % stenosis.](steps.study.report lesions.L1) [On this finding the decision to treat was made.](steps.study.decision)',
      '[A roadmap was made.](steps.roadmap) [The stenosis was dilated with a balloon](steps.balloon) and [then with a larger one.](steps.larger-balloon) [A last arteriogram showed the artery open.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
  },
  {
    id: 'earlier-study',
    kind: 'choice',
    ask: 'An earlier catheter study had shown the artery well, and the decision was made on it. Which of these are true now?',
    objective: 'catheter',
    about: { switches: ['prior-study'] },
    several: true,
    options: [
      {
        id: 'study',
        text: 'The study of the kidney is reported',
        holds: { says: 'reported', service: 'arteriogram/renal/first-order/one' },
      },
      {
        id: 'catheter',
        text: 'The catheter in the renal artery has a line of its own',
        holds: { says: 'reported', service: 'artery/catheter/abdomen/first-order' },
      },
      {
        id: 'aorta',
        text: 'The catheter in the aorta has a line of its own',
        holds: { says: 'reported', service: 'artery/catheter/non-selective/aorta' },
      },
      {
        id: 'balloon',
        text: 'The balloon is reported as before',
        holds: { says: 'reported', service: 'artery/balloon/first', units: 1 },
      },
    ],
    replay: 'study',
  },
  {
    id: 'accessory',
    kind: 'choice',
    ask: 'The kidney had an accessory artery, which was studied and opened too. Which of these are true?',
    objective: 'treatment',
    about: { switches: ['accessory-artery'] },
    several: true,
    options: [
      {
        id: 'further',
        text: 'It counts as a further artery opened with a balloon',
        holds: { says: 'reported', service: 'artery/balloon/further', units: 1 },
      },
      {
        id: 'first-twice',
        text: 'The code for the first artery has two units',
        holds: { says: 'reported', service: 'artery/balloon/first', units: 2 },
      },
      {
        id: 'catheter',
        text: 'Its catheter has a line of its own',
        holds: { says: 'step', step: 'accessory-catheter', is: 'billed' },
      },
      {
        id: 'study',
        text: 'The study of the kidney is still one unit',
        holds: { says: 'reported', service: 'arteriogram/renal/first-order/one', units: 1 },
      },
    ],
    replay: 'catheter',
  },
  {
    id: 'other-organ',
    kind: 'choice',
    ask: 'In the same session the superior mesenteric artery was opened as well. How does that balloon stand on the claim?',
    objective: 'treatment',
    about: { switches: ['other-organ'] },
    options: [
      {
        id: 'further',
        text: 'As a further artery',
        holds: { says: 'reported', service: 'artery/balloon/further', units: 1 },
      },
      {
        id: 'first-again',
        text: 'As a first artery again, because it feeds another organ',
        holds: { says: 'reported', service: 'artery/balloon/first', units: 2 },
      },
      {
        id: 'inside',
        text: 'Nowhere: it is included in the first',
        holds: { says: 'step', step: 'other-balloon', is: 'included' },
      },
    ],
    replay: 'balloon',
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one mistake slipped in. Find the line, name the mistake, and mend the claim.',
    objective: 'catheter',
    mistake: 'every-catheter-position',
  },
  {
    id: 'two-in-2016',
    kind: 'choice',
    ask: 'Both arteries of the kidney were opened, and it is December 30, 2016. Which of these are true of the balloons?',
    objective: 'year',
    about: { switches: ['accessory-artery'], on: '2016-12-30' },
    several: true,
    options: [
      {
        id: 'work',
        text: 'The code for the work has two units, one for each artery',
        holds: { says: 'reported', service: 'artery/balloon/percutaneous/visceral', units: 2 },
      },
      {
        id: 'imaging-first',
        text: 'The imaging of the first artery has two units',
        holds: { says: 'reported', service: 'artery/balloon/imaging/visceral/first', units: 2 },
      },
      {
        id: 'imaging-further',
        text: 'The imaging of the second artery has the add-on for a further one',
        holds: { says: 'reported', service: 'artery/balloon/imaging/visceral/further', units: 1 },
      },
      {
        id: 'bundled',
        text: 'One code holds the work and its imaging',
        holds: { says: 'reported', service: 'artery/balloon/first' },
      },
    ],
    replay: 'balloon',
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'study',
    about: { case: newCase as Case },
    note: [
      'Date of service: December 2, 2025. Professional claim; the procedure was done in a hospital.',
      '[The right common femoral artery was entered](steps.puncture) [under real-time ultrasound guidance](steps.puncture.ultrasound.realTime). [It had been seen to be open](steps.puncture.ultrasound.patency). [A catheter was placed in the left renal artery](steps.catheter), and then [in the left accessory renal artery](steps.accessory-catheter).',
      '[A catheter study of last year had shown no narrowing](steps.study.priorStudy). [Since then the blood pressure has risen and the kidney has lost function, so the study was repeated](steps.study.prior). [Both arteries were studied](steps.study.vessels), and [the study was read](steps.study.report). It showed [an 80 % stenosis of the left renal artery](lesions.L1) and [a 70 % stenosis of the accessory artery](lesions.L2). [On these findings the decision to treat was made](steps.study.decision).',
      '[The stenosis of the renal artery was dilated with a balloon](steps.balloon), and [so was that of the accessory artery](steps.accessory-balloon). [A last arteriogram showed both arteries open](steps.completion). [Pressure was held at the groin](steps.closure).',
    ],
  },
];

export default questions;
