/** The facts of a step that a note could state otherwise, and how each would be told. `{x}` stands for the vessels. */
import type { StepKind } from '../case.ts';

export type FactValue = string | number | boolean;

/** What one field could say instead, with the sentence for it, the likelier first. */
export type Telling = readonly (readonly [value: FactValue, text: string])[];

/** What kind of fact differs, the easiest to imagine otherwise first: the same deed better documented, then another deed. */
export const factKinds = [
  'documentation',
  'manner',
  'lesion',
  'billing',
  'vessel',
  'step-added',
  'step-removed',
  'date',
] as const;
export type FactKind = (typeof factKinds)[number];

const yesOrNo = (yes: string, no: string): Telling => [
  [true, yes],
  [false, no],
];

/** The elements of ultrasound guidance, told. */
export const ultrasoundWords: Readonly<Record<'realTime' | 'patency' | 'imageSaved', Telling>> = {
  realTime: yesOrNo(
    'The needle was watched on ultrasound into the {x}.',
    'The needle was not watched on ultrasound into the {x}.',
  ),
  patency: yesOrNo('The {x} was seen on ultrasound to be open.', 'The {x} was not seen on ultrasound to be open.'),
  imageSaved: yesOrNo('An ultrasound image of the {x} was kept.', 'No ultrasound image of the {x} was kept.'),
};

/** What the note says of a step. */
export const documentationWords: Readonly<Partial<Record<StepKind, Readonly<Record<string, Telling>>>>> = {
  angiogram: {
    report: yesOrNo('The study of the {x} had a written report.', 'The study of the {x} had no written report.'),
    decision: yesOrNo(
      'The decision to treat rested on the study of the {x}.',
      'The decision to treat did not rest on the study of the {x}.',
    ),
    prior: [
      ['none', 'No earlier study of the {x} existed.'],
      ['inadequate', 'The earlier study of the {x} did not show enough.'],
      ['changed', 'The patient had changed since the earlier study of the {x}.'],
      ['adequate', 'An earlier study of the {x} was adequate.'],
    ],
    priorStudy: [
      ['catheter', 'The earlier study of the {x} was a catheter study.'],
      ['ct', 'The earlier study of the {x} was a CT.'],
    ],
  },
  fluoroscopy: {
    imageSaved: yesOrNo('An image of the fluoroscopy was kept.', 'No image of the fluoroscopy was kept.'),
    present: yesOrNo(
      'The physician was in the room during the fluoroscopy.',
      'The physician was not in the room during the fluoroscopy.',
    ),
    minutes: [
      [30, 'The fluoroscopy took 30 minutes.'],
      [90, 'The fluoroscopy took 90 minutes.'],
    ],
  },
  'central-line': { tunnelled: yesOrNo('The central line was tunnelled.', 'The central line was not tunnelled.') },
};

/** How a step was done, and to what end. */
export const mannerWords: Readonly<Partial<Record<StepKind, Readonly<Record<string, Telling>>>>> = {
  access: {
    method: [
      ['percutaneous', 'The {x} was entered through the skin.'],
      ['open', 'The {x} was entered through a cut-down.'],
      ['existing', 'The sheath in the {x} was there before.'],
    ],
    direction: [
      ['antegrade', 'The {x} was entered in the direction of the flow.'],
      ['retrograde', 'The {x} was entered against the flow.'],
    ],
  },
  angiogram: {
    role: [
      ['diagnostic', 'The images of the {x} were a diagnostic study.'],
      ['roadmap', 'The images of the {x} only showed the way.'],
      ['completion', 'The images of the {x} only checked the result.'],
    ],
  },
  balloon: {
    purpose: [
      ['treat', 'The balloon in the {x} was meant as the treatment.'],
      ['predilate', 'The balloon in the {x} made way for a stent.'],
      ['postdilate', 'The balloon in the {x} shaped a stent.'],
      ['stent-delivery', 'The balloon in the {x} carried a stent.'],
    ],
    result: [
      ['inadequate', 'The balloon in the {x} did not open it enough.'],
      ['adequate', 'The balloon in the {x} opened it enough.'],
    ],
  },
  stent: {
    covered: yesOrNo('The stent in the {x} was covered.', 'The stent in the {x} was not covered.'),
    drugEluting: yesOrNo('The stent in the {x} gave off a drug.', 'The stent in the {x} gave off no drug.'),
    temporary: yesOrNo('The stent in the {x} was temporary.', 'The stent in the {x} was left for good.'),
  },
  thrombectomy: {
    method: [
      ['mechanical', 'The clot in the {x} was taken out mechanically.'],
      ['aspiration', 'The clot in the {x} was sucked out.'],
    ],
  },
  cross: {
    direction: [
      ['antegrade', 'The {x} was crossed in the direction of the flow.'],
      ['retrograde', 'The {x} was crossed against the flow.'],
      ['combined', 'The {x} was crossed from both directions.'],
    ],
  },
  ivus: { oct: yesOrNo('The {x} was seen from inside with light.', 'The {x} was seen from inside with ultrasound.') },
  filter: {
    action: [
      ['place', 'A filter was placed in the {x}.'],
      ['reposition', 'The filter in the {x} was moved.'],
      ['retrieve', 'The filter in the {x} was taken out.'],
    ],
  },
  fluoroscopy: {
    guides: [
      ['examination', 'The fluoroscopy was an examination.'],
      ['needle', 'The fluoroscopy guided a needle.'],
      ['spine-injection', 'The fluoroscopy guided an injection at the spine.'],
      ['central-venous-access', 'The fluoroscopy guided a central line.'],
      ['procedure', 'The fluoroscopy guided a procedure.'],
      ['other-physician', 'The fluoroscopy served another physician.'],
    ],
  },
  needle: {
    purpose: [
      ['biopsy', 'The needle took a biopsy.'],
      ['aspiration', 'The needle drew fluid.'],
      ['injection', 'The needle injected.'],
      ['localization', 'The needle marked the place.'],
    ],
  },
  'central-line': {
    action: [
      ['place', 'The central line was placed.'],
      ['replace', 'The central line was replaced.'],
      ['remove', 'The central line was removed.'],
      ['reposition', 'The central line was moved.'],
    ],
  },
  close: {
    method: [
      ['device', 'The access was closed with a device.'],
      ['suture', 'The access was closed with a suture.'],
      ['manual', 'The access was closed by pressing on it.'],
    ],
  },
};

/** What was done, as the end of "… was done". */
export const deedWords: Readonly<Record<StepKind, string>> = {
  access: 'the access at',
  catheter: 'the catheter in',
  angiogram: 'the images of',
  balloon: 'the balloon in',
  stent: 'the stent in',
  atherectomy: 'the atherectomy in',
  lithotripsy: 'the lithotripsy in',
  thrombectomy: 'the thrombectomy in',
  cross: 'the crossing of',
  ivus: 'the ultrasound inside',
  embolize: 'the embolization of',
  filter: 'the filter in',
  protect: 'the embolic protection in',
  physiology: 'the pressure wire in',
  fluoroscopy: 'the fluoroscopy',
  needle: 'the needle',
  'central-line': 'the central line in',
  procedure: 'the other procedure',
  close: 'the closing of the access',
};
