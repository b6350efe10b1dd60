import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import chestCase from './chest-case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };
import venogramCase from './venogram-case.json' with { type: 'json' };

/** The help to the surgeon where it took an hour and no more. */
const anHour: Case = {
  ...(newCase as Case),
  steps: [{ id: 'search', do: 'fluoroscopy', guides: 'other-physician', minutes: 60, present: true }],
};

/** Help to the surgeon of which the note doesn’t say how long it took. */
const silent: Case = {
  ...(newCase as Case),
  dateOfService: '2020-09-15',
  steps: [{ id: 'search', do: 'fluoroscopy', guides: 'other-physician', present: true }],
};

const questions: readonly Question[] = [
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim. Looks that make up one line together all belong to that line.',
    objective: 'room',
  },
  {
    id: 'chest-density',
    kind: 'choice',
    ask: 'A shadow on a chest film is looked at under fluoroscopy, from the front for three minutes and from the side for four. The physician was in the room, and there was no other imaging. What is reported?',
    objective: 'apart',
    about: { case: chestCase as Case },
    options: [
      {
        id: 'one',
        text: 'Fluoroscopy by itself, one unit',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour', units: 1 },
      },
      {
        id: 'two',
        text: 'Fluoroscopy by itself, two units: one for each view',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour', units: 2 },
      },
      {
        id: 'needle',
        text: 'Fluoroscopy that guides a needle',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
    ],
  },
  {
    id: 'away',
    kind: 'choice',
    ask: 'Back to the knee. The physician was never in the room. What is true of the claim?',
    objective: 'room',
    about: { switches: ['not-in-the-room'] },
    options: [
      {
        id: 'none',
        text: 'The fluoroscopy has no line',
        holds: { says: 'not-reported', service: 'fluoroscopy/alone/hour' },
      },
      {
        id: 'needle',
        text: 'The code for guiding a needle takes its place',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
      {
        id: 'longer',
        text: 'The code for more than an hour takes its place',
        holds: { says: 'reported', service: 'fluoroscopy/alone/longer' },
      },
    ],
    replay: 'last-look',
  },
  {
    id: 'inside-a-study',
    kind: 'sort',
    ask: 'Another session: a catheter goes from the groin to the superior vena cava, watched on the screen for six minutes. A venogram is done and read. Sort the steps.',
    objective: 'inside',
    about: { case: venogramCase as Case },
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded the session with the venogram, and one thing went wrong. Find it, name the mistake, and mend the claim.',
    objective: 'inside',
    about: { case: venogramCase as Case },
    mistake: 'fluoroscopy-apart',
    note: [
      'Date of service: April 21, 2026. Professional claim; the procedure was done in a hospital. No earlier study exists.',
      'The right common femoral vein was entered. A catheter was passed into the superior vena cava under fluoroscopy, which took six minutes. The physician was in the room. A venogram of the superior vena cava was done and read. Pressure was held at the groin.',
    ],
  },
  {
    id: 'time-not-told',
    kind: 'choice',
    ask: 'December 31, 2018: a radiologist in the room helps a surgeon with fluoroscopy. The note is silent on the time. What is true?',
    objective: 'time',
    about: { case: silent, on: '2018-12-31' },
    options: [
      {
        id: 'wait',
        text: 'The time decides which code it is, and so the claim waits for it',
        holds: { says: 'rule-applies', rule: 'fluoroscopy-time', step: 'search' },
      },
      {
        id: 'hour',
        text: 'The code for up to an hour is reported',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour' },
      },
      {
        id: 'longer',
        text: 'The code for more than an hour is reported',
        holds: { says: 'reported', service: 'fluoroscopy/alone/longer' },
      },
    ],
  },
  {
    id: 'an-hour',
    kind: 'choice',
    ask: 'September 18, 2018: a surgeon looks for a metal splinter, and a radiologist in the room helps with fluoroscopy for exactly sixty minutes. Which code is the radiologist’s?',
    objective: 'time',
    about: { case: anHour },
    options: [
      {
        id: 'hour',
        text: 'The code for up to an hour',
        holds: { says: 'reported', service: 'fluoroscopy/alone/hour' },
      },
      {
        id: 'longer',
        text: 'The code for more than an hour',
        holds: { says: 'reported', service: 'fluoroscopy/alone/longer' },
      },
      {
        id: 'needle',
        text: 'The code for guiding a needle',
        holds: { says: 'reported', service: 'fluoroscopy/needle' },
      },
    ],
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the radiologist’s claim.',
    objective: 'apart',
    about: { case: newCase as Case },
    note: [
      'Date of service: September 18, 2018. Professional claim; the procedure was done in a hospital.',
      'The surgeon was looking for a metal splinter deep in the thigh and asked for help. [Fluoroscopy was given to the surgeon](steps.search.guides) [for 40 minutes](steps.search.minutes). After a pause [it was given](steps.more-search.guides) [for 35 minutes more](steps.more-search.minutes). [I was in the room the whole time](steps.search.present steps.more-search.present). No other imaging was done.',
    ],
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'Help to a surgeon again, with a note that is silent on the time. On which dates of service is this claim right?',
    objective: 'time',
    about: { case: silent },
  },
];

export default questions;
