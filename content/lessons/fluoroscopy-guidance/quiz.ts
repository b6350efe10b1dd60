import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };
import spineCase from './spine-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  {
    id: 'which-guidance',
    kind: 'choice',
    ask: 'Which line does the fluoroscopy of this session earn?',
    objective: 'service',
    options: [
      {
        id: 'line',
        text: 'Fluoroscopy with a central line',
        holds: { says: 'reported', service: 'fluoroscopy/central-line' },
      },
      {
        id: 'needle',
        text: 'Fluoroscopy that guides a needle outside the spine',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
      {
        id: 'spine',
        text: 'Fluoroscopy for an injection at the spine',
        holds: { says: 'reported', service: 'fluoroscopy/spine' },
      },
      {
        id: 'alone',
        text: 'Fluoroscopy that stands alone',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour' },
      },
    ],
    replay: 'screen',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step where it belongs on the claim. The line itself, whose code is not asked, is left out.',
    objective: 'contains',
  },
  {
    id: 'contrast',
    kind: 'choice',
    ask: 'Which of these are true of the contrast and of the puncture?',
    objective: 'contains',
    several: true,
    options: [
      {
        id: 'inside',
        text: 'The contrast is included in the guidance of the line',
        holds: { says: 'step', step: 'contrast', is: 'included', into: 'fluoroscopy/central-line' },
      },
      {
        id: 'venogram',
        text: 'The contrast is reported as a venogram of the superior vena cava',
        holds: { says: 'reported', service: 'venogram/superior-vena-cava' },
      },
      {
        id: 'puncture',
        text: 'The puncture has a line of its own',
        holds: { says: 'step', step: 'puncture', is: 'billed' },
      },
    ],
    replay: 'contrast',
  },
  {
    id: 'evidence-for-guidance',
    kind: 'evidence',
    ask: 'Mark the sentences on which the guidance of the line rests.',
    objective: 'note',
    service: 'fluoroscopy/central-line',
    note: [
      '[The right internal jugular vein was entered.](steps.puncture)',
      '[A tunneled central line was placed through that vein.](steps.line.action steps.line.vessel steps.line.tunnelled) [Fluoroscopy guided it.](steps.screen.guides steps.screen.for) [It took four minutes.](steps.screen.minutes) [An image of the tip was kept.](steps.screen.imageSaved) [I was in the room throughout.](steps.screen.present) [A little contrast through the line showed its tip free.](steps.contrast) [The line was sutured to the skin.](steps.closure)',
    ],
  },
  {
    id: 'away',
    kind: 'choice',
    ask: 'The physician was not in the room while the screen was on. What is true of the claim?',
    objective: 'note',
    about: { switches: ['not-in-the-room'] },
    options: [
      {
        id: 'none',
        text: 'The guidance of the line has no line on it',
        holds: { says: 'not-reported', service: 'fluoroscopy/central-line' },
      },
      {
        id: 'needle',
        text: 'The code for guiding a needle takes its place',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
      {
        id: 'contrast',
        text: 'The contrast now has a line of its own',
        holds: { says: 'step', step: 'contrast', is: 'billed' },
      },
    ],
    replay: 'screen',
  },
  {
    id: 'spine',
    kind: 'choice',
    ask: 'May 15, 2012: a drug is injected at the lumbar spine, and fluoroscopy shows the needle. A radiologist sees the pictures later and was not in the room. What is true of the radiologist’s claim?',
    objective: 'service',
    about: { case: spineCase as Case },
    options: [
      {
        id: 'none',
        text: 'The guidance at the spine is not reported',
        holds: { says: 'not-reported', service: 'fluoroscopy/spine' },
      },
      {
        id: 'needle',
        text: 'The guidance of a needle outside the spine is reported',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
      {
        id: 'line',
        text: 'The guidance of a central line is reported',
        holds: { says: 'reported', service: 'fluoroscopy/central-line' },
      },
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded the guidance of this line, and one thing went wrong. Find it, name the mistake, and mend the claim. The code of the line itself is left out.',
    objective: 'year',
    about: { on: '2006-12-29' },
    mistake: 'other-year',
    note: [
      'Date of service: December 29, 2006. Professional claim; the procedure was done in a hospital.',
      'The right internal jugular vein was entered. Under fluoroscopy a tunneled central line was placed through that vein; an image of the tip was kept. I was in the room throughout. A little contrast through the line showed its tip free. The line was sutured to the skin.',
    ],
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the guidance. Leave out the code of the line itself.',
    objective: 'year',
    about: { case: newCase as Case },
    note: [
      'Date of service: May 16, 2006. Professional claim; the procedure was done in a hospital.',
      '[The left internal jugular vein was entered](steps.puncture). [Contrast through it showed the way](steps.contrast.role) [through the left brachiocephalic vein to the superior vena cava](steps.contrast.vessels).',
      '[A tunneled central line was placed](steps.line.action). [Fluoroscopy guided it](steps.screen.guides); [it took six minutes](steps.screen.minutes). [An image of the tip was kept](steps.screen.imageSaved). [I was in the room throughout](steps.screen.present).',
    ],
  },
];

export default questions;
