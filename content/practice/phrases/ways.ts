/** Getting in, getting there, pictures with contrast, and closing. */
import type { StepPhrases } from '@/practice/phrases.ts';

/** For every step that may name the access that it went through. */
export const via = {
  any: ['[via|This went through the access in the] {via}.', '[via|The way led through the] {via}.'],
};

export const access: StepPhrases = {
  by: 'method',
  main: {
    percutaneous: [
      'The {vessel} was [do,method|entered with a needle through the skin], and a sheath was placed.',
      '[do,method|A needle was passed through the skin] into the {vessel}; a wire and a sheath followed.',
      'Under local anesthetic the {vessel} was [do,method|punctured] and a sheath was placed.',
    ],
    open: [
      'The {vessel} was [do,method|laid open through a cut in the skin], and a sheath was placed under direct view.',
      '[do,method|Through a cut-down] the {vessel} was exposed and a sheath was put in.',
    ],
    existing: [
      '[do,method|A sheath was already in place] in the {vessel} and was used.',
      'The work began [do,method|through the sheath left earlier] in the {vessel}.',
    ],
  },
  fields: {
    direction: {
      retrograde: ['The sheath [direction|pointed against the flow].', 'The puncture was [direction|retrograde].'],
      antegrade: ['The sheath [direction|pointed along the flow].', 'The puncture was [direction|antegrade].'],
    },
    'ultrasound.realTime': {
      true: [
        '[ultrasound.realTime|The needle was watched in real time on ultrasound] as it went in.',
        '[ultrasound.realTime|Ultrasound followed the needle in real time] into the vessel.',
      ],
      false: [
        '[ultrasound.realTime|The needle itself was not watched on ultrasound].',
        'Ultrasound served only to mark the skin; [ultrasound.realTime|the puncture was then made without it].',
      ],
    },
    'ultrasound.patency': {
      true: [
        'On ultrasound [ultrasound.patency|the vessel was open].',
        'Ultrasound showed that [ultrasound.patency|the chosen vessel was patent].',
      ],
      false: ['Whether the vessel was open [ultrasound.patency|was not looked at on ultrasound].'],
    },
    'ultrasound.imageSaved': {
      true: [
        '[ultrasound.imageSaved|An ultrasound image was saved].',
        '[ultrasound.imageSaved|A picture of the ultrasound was kept in the record].',
      ],
      false: [
        '[ultrasound.imageSaved|No ultrasound image was kept].',
        '[ultrasound.imageSaved|The ultrasound image was not saved].',
      ],
    },
    'ultrasound.sites': { any: ['Ultrasound was used to choose among places to enter: the {ultrasound.sites}.'] },
  },
};

export const catheter: StepPhrases = {
  main: {
    any: [
      'A catheter was [do|advanced] into the {tip}(level?, {level}).',
      'The [do|catheter tip was brought] into the {tip}(level?, {level}).',
      'Over the wire a catheter was [do|taken] to the {tip}(level?, {level}).',
    ],
    failed: [
      'A catheter was [do|tried] for the {tip}(level?, {level}), but [outcome|did not enter it].',
      'The {tip}(level?, {level}) [outcome|could not be entered] with [do|the catheter].',
    ],
    stopped: [
      'A catheter was [do|on its way] to the {tip}(level?, {level}) when [outcome|the attempt was given up for the patient’s safety].',
    ],
  },
  words: { level: { renal: 'at the height of the renal arteries', bifurcation: 'just above its division' } },
  fields: { via },
};

export const angiogram: StepPhrases = {
  by: 'role',
  main: {
    diagnostic: [
      'A [role|diagnostic] [do|contrast study] of the {vessels} was made.',
      '[do|Contrast was injected] for a [role|diagnostic study] of the {vessels}.',
      '[do|Contrast pictures] of the {vessels} were taken [role|for diagnosis].',
    ],
    roadmap: [
      '[do|Contrast was injected] [role|to show the way] in the {vessels}.',
      'A [role|roadmap] of the {vessels} was [do|taken with contrast].',
      '[do|A contrast run] in the {vessels} [role|guided the work].',
    ],
    completion: [
      'A [role|final] [do|contrast run] showed the {vessels}.',
      '[role|After the work], [do|contrast was injected] to look at the {vessels} again.',
      '[role|Completion] [do|images with contrast] of the {vessels} were taken.',
    ],
  },
  fields: {
    via,
    prior: {
      none: ['[prior|No earlier study of this kind existed].', '[prior|The patient had never had such a study].'],
      adequate: [
        '[prior|A recent earlier study had shown all that was needed].',
        '[prior|An earlier study was at hand and was good enough].',
      ],
      inadequate: [
        '[prior|An earlier study had not shown the vessels well enough].',
        '[prior|The earlier study did not show enough] to go by.',
      ],
      changed: [
        '[prior|The patient’s condition had changed since the earlier study].',
        '[prior|Since the earlier study the symptoms had clearly worsened].',
      ],
    },
    priorStudy: {
      catheter: ['[priorStudy|The earlier study was made through a catheter].'],
      ct: ['[priorStudy|The earlier study was a CT study].'],
    },
    decision: {
      true: [
        '[decision|The decision to treat was made on these images].',
        '[decision|On what it showed, it was decided to treat].',
      ],
      false: [
        '[decision|The decision to treat had been made before].',
        '[decision|Treatment had been decided on already].',
      ],
    },
    report: {
      true: [
        '[report|A written interpretation was made].',
        '[report|The images were interpreted in a report of their own].',
      ],
      false: ['[report|No written interpretation was made].', '[report|The images were not interpreted in writing].'],
    },
  },
};

export const close: StepPhrases = {
  by: 'method',
  main: {
    manual: [
      'The sheath was removed and [do,method|pressure by hand] stopped the bleeding.',
      '[do,method|The puncture was closed by pressing on it].',
    ],
    device: ['[do,method|A closure device] sealed the puncture.', 'The puncture was [do,method|closed with a device].'],
    suture: ['[do,method|A stitch] closed the site.', 'The site was [do,method|sutured].'],
  },
  fields: { via },
};
