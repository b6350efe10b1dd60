import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import theCase from './case.json' with { type: 'json' };
import newCase from './new-case.json' with { type: 'json' };

const own = theCase as Case;

/** The first narrowing lay behind the knee, in the vessel that is stented further up. */
const behindTheKnee: Case = {
  ...own,
  lesions: own.lesions.map((lesion) =>
    lesion.id === 'L1' ? { ...lesion, vessels: ['left-popliteal-artery'] } : lesion,
  ),
  steps: own.steps.map((step) =>
    step.id === 'common-balloon' && step.do === 'balloon' ? { ...step, vessels: ['left-popliteal-artery'] } : step,
  ),
};

const questions: readonly Question[] = [
  {
    id: 'which-is-first',
    kind: 'choice',
    ask: 'The common femoral artery was treated first, with a balloon. How do the two vessels of thigh and knee stand on the claim?',
    objective: 'first',
    several: true,
    options: [
      {
        id: 'stent-first',
        text: 'The stent takes a first-vessel code, complex',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/first', units: 1 },
      },
      {
        id: 'balloon-first',
        text: 'The balloon takes a first-vessel code, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon/straightforward/first' },
      },
      {
        id: 'balloon-further',
        text: 'The balloon takes the add-on for a further vessel, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon/straightforward/further', units: 1 },
      },
      {
        id: 'stent-further',
        text: 'The stent takes the add-on for a further vessel, complex',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/further' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'every-step',
    kind: 'match',
    ask: 'Put each step of the session where it belongs on the claim.',
    objective: 'inside',
  },
  {
    id: 'narrowed-not-blocked',
    kind: 'choice',
    ask: 'The report calls the superficial femoral artery 90 % narrowed, not blocked. Which code does its stent take?',
    objective: 'complexity',
    about: { switches: ['narrowed'] },
    options: [
      {
        id: 'straightforward',
        text: 'Stent, first vessel, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/straightforward/first' },
      },
      {
        id: 'complex',
        text: 'Stent, first vessel, complex: 90 % is nearly shut',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/first' },
      },
      {
        id: 'further',
        text: 'Stent, further vessel, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/straightforward/further' },
      },
    ],
    replay: 'crossing',
  },
  {
    id: 'behind-the-knee',
    kind: 'choice',
    ask: 'Suppose the first balloon had opened the popliteal artery, and not the common femoral. What stands on the claim for thigh and knee?',
    objective: 'territories',
    about: { case: behindTheKnee },
    several: true,
    options: [
      {
        id: 'stent',
        text: 'The stent, first vessel, complex',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/first', units: 1 },
      },
      {
        id: 'balloon',
        text: 'The balloon, further vessel, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/balloon/straightforward/further' },
      },
      {
        id: 'inside',
        text: 'No line for the popliteal balloon: it is included in the stent',
        holds: {
          says: 'step',
          step: 'common-balloon',
          is: 'included',
          into: 'leg/femoral-popliteal/stent/complex/first',
        },
      },
    ],
    replay: 'common-balloon',
  },
  {
    id: 'plaque-outranks',
    kind: 'choice',
    ask: 'Plaque was removed from the narrowed common femoral artery. The superficial femoral artery was blocked, and stented. Which of these are true?',
    objective: 'first',
    about: { switches: ['plaque'] },
    several: true,
    options: [
      {
        id: 'plaque-first',
        text: 'Plaque removal takes a first-vessel code, straightforward',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/atherectomy/straightforward/first' },
      },
      {
        id: 'stent-further',
        text: 'The stent takes the add-on for a further vessel, complex',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/further' },
      },
      {
        id: 'stent-first',
        text: 'The stent takes a first-vessel code, because a blockage outranks every narrowing',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/stent/complex/first' },
      },
      {
        id: 'plaque-further',
        text: 'Plaque removal takes the add-on for a further vessel',
        holds: { says: 'reported', service: 'leg/femoral-popliteal/atherectomy/straightforward/further' },
      },
    ],
    replay: 'stent',
  },
  {
    id: 'calcium-broken',
    kind: 'sort',
    ask: 'Now calcium in the common femoral artery was broken first. Sort the steps.',
    objective: 'lithotripsy',
    about: { switches: ['calcium'] },
    steps: ['roadmap', 'lithotripsy', 'common-balloon', 'first-balloon', 'stent', 'foot-balloon', 'completion'],
  },
  {
    id: 'evidence-for-complex',
    kind: 'evidence',
    ask: 'Mark the sentences on which the line for the stent rests, and its being complex.',
    objective: 'complexity',
    service: 'leg/femoral-popliteal/stent/complex/first',
    note: [
      '[Contrast through a sheath in the right groin showed the way.](steps.roadmap) [The left common femoral artery had a narrowing of 75 %.](lesions.L1) [It was opened with a balloon.](steps.common-balloon)',
      '[In the left superficial femoral artery there was an occlusion.](lesions.L2) [It was crossed with a wire from above.](steps.crossing) [It was dilated to make room.](steps.first-balloon) [A stent was placed in the left superficial femoral artery.](steps.stent)',
      '[The left dorsalis pedis had a narrowing of 80 %.](lesions.L3) [A small balloon opened it.](steps.foot-balloon) [A last angiogram showed flow to the toes.](steps.completion) [The groin was closed with a device.](steps.closure)',
    ],
  },
  {
    id: 'somebodys-claim',
    kind: 'audit',
    ask: 'Somebody coded this session, and one thing went wrong. Find it, name it, and mend the claim.',
    objective: 'first',
    mistake: 'initial-for-each-vessel',
  },
  {
    id: 'when-right',
    kind: 'when',
    ask: 'On which dates of service is the claim of December 30, 2025 right?',
    objective: 'year',
    about: { on: '2025-12-30' },
  },
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'territories',
    about: { case: newCase as Case },
    note: [
      'Date of service: September 15, 2026. Professional claim; the procedure was done in a hospital.',
      'A catheter angiogram of last week had shown both legs in full, and the treatment of today was decided on it. [The left common femoral artery](steps.left-puncture) and [the right common femoral artery](steps.right-puncture) were entered. [Contrast was injected as a roadmap](steps.roadmap.role).',
      '[The right common iliac artery was completely blocked](lesions.L2.kind). [It was crossed from below](steps.crossing). [The left common iliac artery was 70 % narrowed](lesions.L1.kind). [A stent was placed in the left common iliac artery](steps.left-stent.vessels) and [another in the right common iliac artery](steps.right-stent.vessels).',
      '[A narrowing of its own in the right external iliac artery](lesions.L3.vessels) [was opened with a balloon](steps.external-balloon.vessels). [A last angiogram showed all three arteries open](steps.completion). [Both groins were closed with devices](steps.closure).',
    ],
  },
];

export default questions;
