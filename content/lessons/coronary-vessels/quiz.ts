import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const own = theCase as Case;

/** One narrowing at the fork of artery and branch; each limb has a stent, and nothing else was narrow there. */
const atTheFork: Case = {
  ...own,
  id: 'stents-at-the-fork',
  lesions: [
    { id: 'L1', vessels: ['left-anterior-descending', 'diagonal-1'], kind: 'stenosis', bifurcation: true },
    ...own.lesions.filter(({ id }) => id === 'L3'),
  ],
  steps: own.steps.flatMap((step) => {
    if (step.id === 'second-stent') return [];
    if (step.id !== 'branch-balloon') return [step];
    return [{ id: 'branch-stent', do: 'stent', vessels: ['diagonal-1'], lesion: 'L1', drugEluting: true } as const];
  }),
};

/** The note does not say whether an earlier study exists. */
const silent: Case = {
  ...own,
  id: 'silent-on-earlier-studies',
  steps: own.steps.map((step) => {
    if (step.id !== 'study' || step.do !== 'angiogram') return step;
    const { prior: _prior, ...rest } = step;
    return rest;
  }),
};

const questions: readonly Question[] = [
  {
    id: 'two-stents',
    kind: 'choice',
    ask: 'Two stents were placed in the left anterior descending artery, for one narrowing. How do they stand on the claim?',
    objective: 'arteries',
    options: [
      {
        id: 'one-artery',
        text: 'The code for a stent in one artery, one unit',
        holds: { says: 'reported', service: 'coronary/stent/artery', units: 1 },
      },
      {
        id: 'two-units',
        text: 'The code for a stent in one artery, two units: one for each stent',
        holds: { says: 'reported', service: 'coronary/stent/artery', units: 2 },
      },
      {
        id: 'complex',
        text: 'The code for stents in separate lesions, or in both limbs of a bifurcation',
        holds: { says: 'reported', service: 'coronary/stent/complex' },
      },
    ],
    replay: 'second-stent',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'highest',
  },
  {
    id: 'whose-branch',
    kind: 'choice',
    ask: 'Suppose the balloon had opened the first obtuse marginal, and not the diagonal. Which of these are true?',
    objective: 'arteries',
    about: { switches: ['other-artery'] },
    several: true,
    options: [
      {
        id: 'own-line',
        text: 'The balloon has a line of its own, with modifier LC',
        holds: { says: 'reported', service: 'coronary/balloon/artery', modifier: 'LC' },
      },
      {
        id: 'inside',
        text: 'The balloon is included in the stent',
        holds: { says: 'step', step: 'branch-balloon', is: 'included', into: 'coronary/stent/artery' },
      },
      {
        id: 'plaque',
        text: 'The plaque removal has a line of its own, with modifier RC',
        holds: { says: 'reported', service: 'coronary/atherectomy/artery', modifier: 'RC' },
      },
    ],
    replay: 'branch-balloon',
  },
  {
    id: 'a-day-in-2025',
    kind: 'choice',
    ask: 'The same session on December 30, 2025, with the balloon in the diagonal branch. What stands on the claim for that artery and its branch?',
    objective: 'branches',
    about: { on: '2025-12-30' },
    several: true,
    options: [
      {
        id: 'stent',
        text: 'The stent in the artery',
        holds: { says: 'reported', service: 'coronary/stent/artery', units: 1 },
      },
      {
        id: 'branch-add-on',
        text: 'The add-on for a balloon in a branch, with modifier LD',
        holds: { says: 'reported', service: 'coronary/balloon/branch', modifier: 'LD' },
      },
      {
        id: 'second-artery',
        text: 'The code for a balloon in an artery, for the balloon in the branch',
        holds: { says: 'step', step: 'branch-balloon', is: 'billed', into: 'coronary/balloon/artery' },
      },
    ],
    replay: 'branch-balloon',
  },
  {
    id: 'at-the-fork',
    kind: 'choice',
    ask: 'In 2026 one narrowing lies at the fork of artery and diagonal branch, and each limb gets a stent. What stands on the claim for it?',
    objective: 'branches',
    about: { case: atTheFork },
    options: [
      {
        id: 'complex',
        text: 'The code for stents in separate lesions, or in both limbs of a bifurcation, one unit',
        holds: { says: 'reported', service: 'coronary/stent/complex', units: 1 },
      },
      {
        id: 'single',
        text: 'The code for a stent in one artery, one unit',
        holds: { says: 'reported', service: 'coronary/stent/artery', units: 1 },
      },
      {
        id: 'add-on',
        text: 'The add-on for a stent in a branch, beside the code for a stent in one artery',
        holds: { says: 'reported', service: 'coronary/stent/branch' },
      },
    ],
    replay: 'branch-stent',
  },
  {
    id: 'silent-note',
    kind: 'sort',
    ask: 'Now the note doesn’t say whether an earlier coronary angiogram exists. Sort the steps.',
    objective: 'study',
    about: { case: silent },
    steps: ['study', 'first-balloon', 'stent', 'inside-look', 'branch-balloon', 'plaque', 'completion'],
  },
  {
    id: 'evidence-for-the-study',
    kind: 'evidence',
    ask: 'Mark the sentences on which the line for the diagnostic angiogram rests.',
    objective: 'study',
    service: 'coronary/angiogram/arteries',
    note: [
      '[The right radial artery was entered.](steps.puncture) [No earlier coronary angiogram exists.](steps.study.prior) [An angiogram of the left main, left anterior descending, left circumflex and right coronary arteries was done](steps.study steps.study.role steps.study.vessels) [and read in a written report.](steps.study.report) [The decision to treat was made on it.](steps.study.decision)',
      '[A narrowing of 85 % in the left anterior descending artery](lesions.L1) [was dilated.](steps.first-balloon) [A stent was placed across it,](steps.stent) [and a second one overlapped the first.](steps.second-stent) [Ultrasound from inside showed both well opened.](steps.inside-look)',
      '[A separate narrowing far down the first diagonal branch](lesions.L2) [was opened with a balloon.](steps.branch-balloon) [In the right coronary artery](lesions.L3) [plaque was removed.](steps.plaque) [A last angiogram showed good flow.](steps.completion) [A pressure band was put on the wrist.](steps.closure)',
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find the line, name the mistake, and mend the claim.',
    objective: 'branches',
    mistake: 'other-year',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'An older claim has come up, for the same work. On which dates of service is it right?',
    objective: 'year',
    about: { on: '2012-12-28' },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'inside',
    about: { case: newCase as Case },
    note: [
      'Date of service: September 16, 2025. Professional claim; the procedure was done in a hospital.',
      'A catheter angiogram of last week had shown all coronary arteries in full, and the treatment of today was decided on it. [The right common femoral artery was entered.](steps.puncture) [Contrast in the right coronary and the left circumflex artery served as a roadmap.](steps.roadmap)',
      '[The right coronary artery was 80 % narrowed.](lesions.L1) [It was looked at from inside with ultrasound](steps.right-look) [and stented.](steps.right-stent) [The posterior descending artery, here a branch of the right coronary, had a separate narrowing of 75 %.](lesions.L2) [It got a stent of its own.](steps.branch-stent)',
      '[The left circumflex artery was 70 % narrowed.](lesions.L3) [It was looked at from inside with ultrasound](steps.circumflex-look) [and opened with a balloon.](steps.circumflex-balloon) [A last angiogram showed all three places open.](steps.completion) [Pressure was held at the groin.](steps.closure)',
    ],
  },
];

export default questions;
