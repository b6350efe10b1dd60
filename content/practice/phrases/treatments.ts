/** What is done to a vessel. */
import type { StepPhrases } from '@/practice/phrases.ts';
import { via } from './ways.ts';

const through = { any: ['[through|The way to it led through the] {through}.'] };
/** For a step whose main sentence does not name its lesion. */
const lesion = { any: ['[lesion|This was for the] {lesion}.'] };

export const balloon: StepPhrases = {
  by: 'purpose',
  main: {
    treat: [
      'A balloon was [do|inflated] in the {vessels}(lesion?, across the {lesion}), [purpose|as the treatment].',
      '[purpose|To treat it], a balloon was [do|inflated] in the {vessels}(lesion?, at the {lesion}).',
      'Balloon [do|angioplasty] of the {vessels}(lesion?, at the {lesion},) [purpose|was done as the treatment].',
    ],
    predilate: [
      '[purpose|To make room for what was to follow], a balloon was [do|inflated] in the {vessels}(lesion?, at the {lesion}).',
      'A balloon [do|opened] the {vessels}(lesion?, at the {lesion},) [purpose|ahead of the next device].',
    ],
    postdilate: [
      'A balloon was [do|inflated] in the {vessels}(lesion?, at the {lesion}), [purpose|to bring what had been placed to full width].',
      '[purpose|To finish the work], a last balloon was [do|inflated] in the {vessels}(lesion?, at the {lesion}).',
    ],
    'stent-delivery': [
      'The balloon that [purpose|carried the stent] was [do|inflated] in the {vessels}(lesion?, at the {lesion}).',
    ],
    failed: [
      'A balloon was [do|brought up] to the {vessels}(lesion?, for the {lesion}), {purpose}, but it [outcome|could not be taken across].',
      'A balloon for the {vessels}(lesion?, for the {lesion}), {purpose}, was [do|tried]; it [outcome|would not pass].',
    ],
    stopped: [
      'A balloon was [do|in place] in the {vessels}(lesion?, for the {lesion}), {purpose}, when the work was [outcome|given up for the patient’s safety].',
    ],
  },
  words: {
    purpose: {
      treat: 'as the treatment',
      predilate: 'to make room for what was to follow',
      postdilate: 'to finish the work',
      'stent-delivery': 'to carry the stent',
    },
  },
  fields: {
    via,
    through,
    lesion,
    result: {
      adequate: ['[result|The balloon gave a good result].', '[result|After the balloon the vessel stood open].'],
      inadequate: [
        '[result|The balloon’s result was not good enough].',
        '[result|Once the balloon was down, too much narrowing remained].',
      ],
    },
  },
};

export const stent: StepPhrases = {
  main: {
    any: [
      'A stent was [do|placed] in the {vessels}(lesion?, across the {lesion}).',
      'A stent was [do|opened] in the {vessels}(lesion?, at the {lesion}).',
      'Stenting of the {vessels} [do|was carried out](lesion? across the {lesion}).',
    ],
    failed: [
      'A stent was [do|meant] for the {vessels}(lesion?, at the {lesion}), but it [outcome|could not be placed].',
      'A stent for the {vessels}(lesion?, at the {lesion},) was [do|tried] and [outcome|could not be brought there].',
    ],
    stopped: [
      'A stent was [do|on its way] into the {vessels}(lesion?, for the {lesion}), when the work was [outcome|given up for the patient’s safety].',
    ],
  },
  fields: {
    via,
    through,
    lesion,
    count: {
      '1': ['[count|One stent] was enough.'],
      any: ['[count|Counting them all, the stents there were] {count}.', 'The number of stents was {count}.'],
    },
    covered: { true: ['The stent was [covered|a covered one].'], false: ['The stent was [covered|not covered].'] },
    drugEluting: {
      true: ['The stent [drugEluting|releases a drug].', 'It was a [drugEluting|drug-eluting] stent.'],
      false: ['It was a [drugEluting|bare-metal] stent.'],
    },
    temporary: {
      true: ['The stent was [temporary|taken out again at the end].'],
      false: ['The stent was [temporary|left in for good].'],
    },
  },
};

export const atherectomy: StepPhrases = {
  main: {
    any: [
      'Plaque was [do|shaved out] of the {vessels}(lesion?, at the {lesion}), with an atherectomy catheter.',
      '[do|Atherectomy] of the {vessels} was done(lesion? at the {lesion}).',
    ],
    failed: [
      '[do|Atherectomy] of the {vessels}(lesion?, at the {lesion},) was tried, but [outcome|the device would not pass].',
    ],
    stopped: [
      '[do|Atherectomy] of the {vessels}(lesion?, at the {lesion},) was begun and [outcome|given up for the patient’s safety].',
    ],
  },
  fields: { via, through, lesion },
};

export const lithotripsy: StepPhrases = {
  main: {
    any: [
      'Calcium in the {vessels}(lesion?, at the {lesion},) was [do|broken with pressure waves from a lithotripsy balloon].',
      '[do|Intravascular lithotripsy] was done in the {vessels}(lesion?, at the {lesion}).',
    ],
    failed: [
      '[do|Lithotripsy] in the {vessels}(lesion?, at the {lesion},) was tried, but [outcome|the balloon would not pass].',
    ],
    stopped: [
      '[do|Lithotripsy] in the {vessels}(lesion?, at the {lesion},) was begun and [outcome|given up for the patient’s safety].',
    ],
  },
  fields: { via, lesion },
};

export const thrombectomy: StepPhrases = {
  by: 'method',
  main: {
    mechanical: [
      'Clot in the {vessels} was [do,method|broken up and cleared with a mechanical device].',
      '[do,method|Mechanical thrombectomy] of the {vessels} was done.',
    ],
    aspiration: [
      'Clot was [do,method|sucked out through a catheter] from the {vessels}.',
      '[do,method|Aspiration thrombectomy] of the {vessels} was done.',
    ],
    failed: ['[do|Clot removal] from the {vessels}, {method}, was tried but [outcome|brought nothing out].'],
    stopped: [
      '[do|Clot removal] from the {vessels}, {method}, was begun and [outcome|given up for the patient’s safety].',
    ],
  },
  words: { method: { mechanical: 'with a mechanical device', aspiration: 'by suction' } },
  fields: { via, lesion },
};

export const cross: StepPhrases = {
  by: 'direction',
  main: {
    antegrade: [
      'A wire was [do|worked through] the {lesion} of the {vessels} [direction|along the flow].',
      'The {lesion} in the {vessels} was [do|crossed] [direction|in the antegrade direction].',
    ],
    retrograde: [
      'A wire was [do|worked through] the {lesion} of the {vessels} [direction|from beyond it, against the flow].',
      'The {lesion} in the {vessels} was [do|crossed] [direction|in the retrograde direction only].',
    ],
    combined: [
      'Wires from [direction|both directions, antegrade and retrograde,] were needed to [do|get through] the {lesion} of the {vessels}.',
    ],
    failed: [
      'A wire was [do|tried] at the {lesion} of the {vessels}, {direction}, but it [outcome|could not be brought through].',
    ],
    stopped: [
      'A wire was [do|in] the {lesion} of the {vessels}, {direction}, when the attempt was [outcome|given up for the patient’s safety].',
    ],
  },
  words: {
    direction: { antegrade: 'along the flow', retrograde: 'against the flow', combined: 'from both directions' },
  },
  fields: { via },
};

export const embolize: StepPhrases = {
  main: {
    any: [
      'Coils were [do|packed] into the {vessels} until nothing flowed there.',
      '[do|Coils closed off] the {vessels}.',
    ],
    failed: ['[do|Closing off] the {vessels} with coils was tried, but [outcome|the coils would not stay].'],
    stopped: ['[do|Closing off] the {vessels} with coils was begun and [outcome|given up for the patient’s safety].'],
  },
  fields: { via, lesion },
};

export const filter: StepPhrases = {
  by: 'action',
  main: {
    place: ['A filter was [do,action|released] in the {vessels}.', '[do,action|A filter was placed] in the {vessels}.'],
    reposition: ['The filter in the {vessels} was [do,action|caught and moved to a better place].'],
    retrieve: [
      'The filter was [do,action|caught and taken out] of the {vessels}.',
      '[do,action|The filter was removed] from the {vessels}.',
    ],
    failed: ['The [do|filter] in the {vessels} was to be {action}, but this [outcome|could not be done].'],
    stopped: [
      'The [do|filter] in the {vessels} was to be {action}; this was [outcome|given up for the patient’s safety].',
    ],
  },
  words: { action: { place: 'placed', reposition: 'moved', retrieve: 'taken out' } },
  fields: { via },
};

export const protect: StepPhrases = {
  main: {
    any: [
      'A [do|basket to catch debris] was opened in the {vessels}.',
      'An [do|embolic protection device] was placed in the {vessels}.',
    ],
    failed: ['An [do|embolic protection device] for the {vessels} [outcome|could not be placed].'],
    stopped: ['An [do|embolic protection device] for the {vessels} was [outcome|given up for the patient’s safety].'],
  },
  fields: { via, lesion },
};
