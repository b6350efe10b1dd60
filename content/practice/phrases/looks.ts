/** Looking from inside, measuring, fluoroscopy, and work outside the vessels. */
import type { StepPhrases } from '@/practice/phrases.ts';
import { via } from './ways.ts';

const lesion = { any: ['[lesion|This was for the] {lesion}.'] };

export const ivus: StepPhrases = {
  by: 'oct',
  main: {
    any: [
      'An [do|ultrasound probe on a catheter] was drawn through the {vessels}(lesion?, across the {lesion}).',
      '[do|Ultrasound from inside] showed the {vessels}(lesion?, with the {lesion}).',
      '[do|Intravascular ultrasound] of the {vessels} was done(lesion? at the {lesion}).',
    ],
    true: ['A [do,oct|light probe on a catheter], OCT, was drawn through the {vessels}(lesion?, across the {lesion}).'],
    false: ['[do,oct|Ultrasound, not OCT,] was used inside the {vessels}(lesion?, at the {lesion}).'],
    failed: ['[do|Ultrasound from inside] the {vessels} was tried, but [outcome|the probe would not pass].'],
    stopped: ['[do|Ultrasound from inside] the {vessels} was begun and [outcome|given up for the patient’s safety].'],
  },
  fields: { via, lesion },
};

export const physiology: StepPhrases = {
  main: {
    any: [
      'A [do|pressure wire] measured the flow reserve in the {vessels}.',
      '[do|The pressure beyond the narrowing was measured] in the {vessels} with a wire.',
    ],
    failed: ['A [do|pressure wire] was tried in the {vessels}, but [outcome|gave no measurement].'],
    stopped: ['A [do|pressure wire] in the {vessels} was [outcome|given up for the patient’s safety].'],
  },
  fields: { via, lesion },
};

export const fluoroscopy: StepPhrases = {
  by: 'guides',
  main: {
    examination: [
      '[do,guides|The region was examined under fluoroscopy], without contrast.',
      '[do|Fluoroscopy] [guides|was used to examine the region].',
    ],
    needle: ['[do|Fluoroscopy] [guides|guided the needle].', 'The [guides|needle was steered] under [do|fluoroscopy].'],
    'spine-injection': [
      '[do|Fluoroscopy] [guides|guided the needle to the spine].',
      'Under [do|fluoroscopy] [guides|the needle’s tip was brought to its place at the spine].',
    ],
    'central-venous-access': [
      '[do|Fluoroscopy] [guides|guided the central line and confirmed its tip].',
      'Under [do|fluoroscopy] [guides|the central line was taken to its place].',
    ],
    procedure: ['[do|Fluoroscopy] [guides|was used during the procedure].'],
    'other-physician': [
      '[do|Fluoroscopy] [guides|was given to help another physician at work].',
      'The radiologist [guides|worked the] [do|fluoroscopy] [guides|for another physician].',
    ],
  },
  fields: {
    minutes: { any: ['The fluoroscopy took {minutes} minutes.', 'Fluoroscopy time: {minutes} minutes.'] },
    for: { any: ['[for|It served the] {for}.'] },
    imageSaved: {
      true: ['[imageSaved|Fluoroscopic images were kept].'],
      false: ['[imageSaved|No fluoroscopic image was kept].'],
    },
    present: {
      true: ['[present|The physician was in the room throughout].'],
      false: ['[present|The physician was not in the room].'],
    },
  },
};

export const needle: StepPhrases = {
  by: 'purpose',
  main: {
    biopsy: ['A needle was [do|placed] in the {target} [purpose|and a tissue sample was taken].'],
    aspiration: ['A needle was [do|placed] in the {target} [purpose|and fluid was drawn off].'],
    injection: ['A needle was [do|placed] in the {target} [purpose|for an injection].'],
    localization: ['A needle was [do|placed] in the {target} [purpose|to mark the spot].'],
  },
};

export const centralLine: StepPhrases = {
  by: 'action',
  main: {
    place: ['A central line was [do,action|placed] through the {vessel}.'],
    replace: ['The central line in the {vessel} was [do,action|exchanged for a new one].'],
    remove: ['The central line in the {vessel} was [do,action|taken out].'],
    reposition: ['The tip of the central line in the {vessel} was [do,action|moved to a better place].'],
  },
  fields: {
    tunnelled: {
      true: ['The line [tunnelled|runs through a tunnel under the skin].'],
      false: ['The line was [tunnelled|not tunnelled].'],
    },
  },
};

export const procedure: StepPhrases = {
  by: 'name',
  main: {
    'skin-foreign-body-removal': ['[do,name|A foreign body under the skin was removed].'],
    'epidural-electrode-array': ['[do,name|An electrode array was placed in the epidural space].'],
    any: ['[do,name|Another procedure was carried out] by the surgeon.'],
  },
};
