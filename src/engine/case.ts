/**
 * The case: the record of one operative session by one physician for one patient. It says what happened and what was
 * documented, never a code. Documentation fields are three-valued: `true`, `false`, and left out ("the note doesn't
 * say"); left out is never read as `false`.
 */

/** A vessel's name in the atlas, such as `left-common-iliac-vein`. */
export type Vessel = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export const billings = ['professional', 'technical', 'global', 'facility'] as const;
export type Billing = (typeof billings)[number];

export const payers = ['medicare', 'other'] as const;
export type Payer = (typeof payers)[number];

export const lesionKinds = [
  'stenosis',
  'occlusion',
  'chronic-total-occlusion',
  'acute-occlusion-mi',
  'thrombus',
  'dissection',
  'aneurysm',
  'fistula',
  'other',
] as const;
export type LesionKind = (typeof lesionKinds)[number];

export const lesionCauses = ['compression'] as const;

/** One lesion. One that runs from one vessel into the next lists both vessels: it is one lesion. */
export type Lesion = {
  readonly id: string;
  readonly vessels: readonly Vessel[];
  readonly kind: LesionKind;
  /** Months since the occlusion, for a chronic total occlusion. */
  readonly months?: number;
  /** Narrowing in percent of the lumen. */
  readonly percent?: number;
  readonly bifurcation?: boolean;
  /** `compression`: an artery or a bone presses on the vessel from outside. It changes the picture, and no code. */
  readonly cause?: (typeof lesionCauses)[number];
};

/** What the note says of ultrasound guidance at a puncture. */
export type AccessUltrasound = {
  readonly realTime?: boolean;
  readonly patency?: boolean;
  readonly imageSaved?: boolean;
  readonly sites?: readonly Vessel[];
};

export const outcomes = ['failed', 'stopped'] as const;
/** `failed`: tried, could not be done. `stopped`: given up for the patient's safety with the device inside. Left out: done. */
export type Outcome = (typeof outcomes)[number];

type Base<Do extends string> = { readonly id: string; readonly do: Do };
type OnVessels = { readonly vessels: readonly Vessel[]; readonly via?: string };
type Treating = OnVessels & { readonly lesion?: string; readonly outcome?: Outcome };

export type AccessStep = Base<'access'> & {
  readonly vessel: Vessel;
  readonly method: 'percutaneous' | 'open' | 'existing';
  readonly direction?: 'retrograde' | 'antegrade';
  readonly ultrasound?: AccessUltrasound;
};
export type CatheterStep = Base<'catheter'> & {
  readonly tip: Vessel;
  readonly via?: string;
  readonly level?: 'renal' | 'bifurcation';
  readonly outcome?: Outcome;
};
export type AngiogramStep = Base<'angiogram'> &
  OnVessels & {
    readonly role: 'diagnostic' | 'roadmap' | 'completion';
    readonly prior?: 'none' | 'adequate' | 'inadequate' | 'changed';
    readonly priorStudy?: 'catheter' | 'ct';
    readonly decision?: boolean;
    readonly report?: boolean;
  };
export type BalloonStep = Base<'balloon'> &
  Treating & {
    readonly purpose: 'treat' | 'predilate' | 'postdilate' | 'stent-delivery';
    readonly result?: 'adequate' | 'inadequate';
    readonly through?: Vessel;
  };
export type StentStep = Base<'stent'> &
  Treating & {
    readonly count?: number;
    readonly covered?: boolean;
    readonly drugEluting?: boolean;
    readonly temporary?: boolean;
    readonly through?: Vessel;
  };
export type AtherectomyStep = Base<'atherectomy'> & Treating & { readonly through?: Vessel };
export type LithotripsyStep = Base<'lithotripsy'> & Treating;
export type ThrombectomyStep = Base<'thrombectomy'> & Treating & { readonly method: 'mechanical' | 'aspiration' };
export type CrossStep = Base<'cross'> &
  OnVessels & {
    readonly lesion: string;
    readonly direction: 'antegrade' | 'retrograde' | 'combined';
    readonly outcome?: Outcome;
  };
export type IvusStep = Base<'ivus'> & Treating & { readonly oct?: boolean };
export type EmbolizeStep = Base<'embolize'> & Treating;
export type FilterStep = Base<'filter'> &
  OnVessels & { readonly action: 'place' | 'reposition' | 'retrieve'; readonly outcome?: Outcome };
export type ProtectStep = Base<'protect'> & Treating;
export type PhysiologyStep = Base<'physiology'> & Treating;
export type FluoroscopyStep = Base<'fluoroscopy'> & {
  readonly minutes?: number;
  readonly guides:
    | 'examination'
    | 'needle'
    | 'spine-injection'
    | 'central-venous-access'
    | 'procedure'
    | 'other-physician';
  readonly for?: string;
  readonly imageSaved?: boolean;
  readonly present?: boolean;
};
export type NeedleStep = Base<'needle'> & {
  readonly target: string;
  readonly purpose: 'biopsy' | 'aspiration' | 'injection' | 'localization';
};
export type CentralLineStep = Base<'central-line'> & {
  readonly action: 'place' | 'replace' | 'remove' | 'reposition';
  readonly vessel: Vessel;
  readonly tunnelled?: boolean;
};
export type ProcedureStep = Base<'procedure'> & { readonly name: string };
export type CloseStep = Base<'close'> & { readonly method: 'manual' | 'device' | 'suture'; readonly via?: string };

export type Step =
  | AccessStep
  | CatheterStep
  | AngiogramStep
  | BalloonStep
  | StentStep
  | AtherectomyStep
  | LithotripsyStep
  | ThrombectomyStep
  | CrossStep
  | IvusStep
  | EmbolizeStep
  | FilterStep
  | ProtectStep
  | PhysiologyStep
  | FluoroscopyStep
  | NeedleStep
  | CentralLineStep
  | ProcedureStep
  | CloseStep;

export type StepKind = Step['do'];

/** The vessels that a step names, or that of a catheter's tip. */
export function vesselsOf(step: Step): readonly Vessel[] {
  if ('vessels' in step) return step.vessels;
  if ('vessel' in step) return [step.vessel];
  return 'tip' in step ? [step.tip] : [];
}

export type Case = {
  readonly id: string;
  readonly title: string;
  readonly dateOfService: Day;
  readonly billing: Billing;
  readonly payer?: Payer;
  readonly patientAge?: number;
  readonly dialysis?: { readonly limb: 'arm' | 'leg' };
  readonly lesions: readonly Lesion[];
  readonly steps: readonly Step[];
};
