/** The head of a note, lesions, and names that several sentences share. */
import type { Phrases } from '@/practice/phrases.ts';

export const head: Phrases['head'] = {
  dateOfService: ['Date of service: {dateOfService}.', 'Done on {dateOfService}.'],
  billing: {
    professional: [
      '[billing|This claim is for the physician’s work; the hospital owns the equipment].',
      '[billing|The physician reports the professional part only].',
    ],
    technical: ['[billing|This claim is for the technical part only].'],
    global: [
      '[billing|The physician’s own practice owns the equipment and reports both parts].',
      '[billing|One claim covers the physician’s work and the equipment].',
    ],
    facility: ['[billing|This claim is the hospital’s].', '[billing|The hospital reports this outpatient session].'],
  },
  payer: {
    medicare: ['The payer is [payer|Medicare].', '[payer|Medicare] pays.'],
    other: ['The payer is [payer|a commercial plan].', '[payer|A private insurer] pays.'],
  },
  patientAge: ['A {patientAge}-year-old with {indication}.', 'History: a {patientAge}-year-old with {indication}.'],
  dialysis: {
    arm: ['The dialysis circuit lies in the [dialysis.limb|arm].'],
    leg: ['The dialysis circuit lies in the [dialysis.limb|leg].'],
  },
};

export const lesionNames: Phrases['lesionNames'] = {
  stenosis: 'narrowing',
  occlusion: 'blockage',
  'chronic-total-occlusion': 'old blockage',
  'acute-occlusion-mi': 'fresh blockage',
  thrombus: 'clot',
  dissection: 'tear',
  aneurysm: 'aneurysm',
  fistula: 'fistula',
  other: 'lesion',
};

export const stepNames: Phrases['stepNames'] = {
  access: 'puncture',
  needle: 'needle placement',
  'central-line': 'central line',
  procedure: 'procedure named here',
  angiogram: 'contrast study',
  balloon: 'balloon work',
  stent: 'stent placement',
};

export const lesion: Phrases['lesion'] = {
  main: {
    stenosis: [
      'The {vessels} was [kind|narrowed](percent? by {percent} percent).',
      'There was a [kind|stenosis](percent? of {percent} percent) in the {vessels}.',
    ],
    occlusion: [
      'The {vessels} was [kind|completely blocked].',
      'There was an [kind|occlusion] of the {vessels}; nothing passed it.',
    ],
    'chronic-total-occlusion': [
      'The {vessels} had a [kind|chronic total occlusion](months?, {months} months old).',
      'The {vessels} was shut by a [kind|chronic total occlusion](months? of {months} months).',
    ],
    'acute-occlusion-mi': [
      'The {vessels} was [kind|newly blocked, the cause of the heart attack].',
      'A [kind|fresh blockage] of the {vessels} [kind|had caused the heart attack].',
    ],
    thrombus: ['The {vessels} [kind|held clot].', 'There was [kind|thrombus] in the {vessels}.'],
    dissection: ['The wall of the {vessels} was [kind|torn: a dissection].'],
    aneurysm: ['The {vessels} was [kind|widened to an aneurysm].'],
    fistula: ['The {vessels} fed a [kind|fistula].'],
    other: ['The {vessels} was [kind|pressed upon from outside].'],
  },
  bridging: [
    '[vessels|One continuous] {kind}(percent? of {percent} percent) ran through the {vessels}.',
    'A [vessels|single] {kind}(percent? of {percent} percent) reached without a break through the {vessels}.',
  ],
  words: {
    kind: {
      stenosis: 'narrowing',
      occlusion: 'complete blockage',
      'chronic-total-occlusion': 'chronic total occlusion',
      'acute-occlusion-mi': 'fresh blockage that had caused the heart attack',
      thrombus: 'clot',
      dissection: 'dissection',
      aneurysm: 'aneurysm',
      fistula: 'fistula',
      other: 'compression from outside',
    },
  },
  fields: {
    percent: { any: ['The narrowing measured {percent} percent.'] },
    months: { any: ['The blockage was known for {months} months.'] },
    bifurcation: {
      true: ['The lesion [bifurcation|lay at a division and reached into the side branch].'],
      false: ['[bifurcation|No side branch was involved].'],
    },
  },
};
