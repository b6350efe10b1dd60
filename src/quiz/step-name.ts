/** A step in words: what was done, and what the note says about it. Nothing here says what it earns. */
import { plainName as vesselName } from '@/engine/atlas.ts';
import type { AccessStep, AngiogramStep, BalloonStep, CentralLineStep, FluoroscopyStep, Step } from '@/engine/case.ts';
import { sharingTail } from '@/engine/session.ts';

export type StepName = { readonly name: string; readonly detail: string };

/** A vessel, or another id, in words. */
const words = vesselName;

const list = (ids: readonly string[]): string => sharingTail(ids.map(words)).join(', ');
const sentence = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');

function said(value: boolean | undefined, yes: string, no: string): string | undefined {
  return value === undefined ? undefined : value ? yes : no;
}

function ultrasoundOf({ ultrasound }: AccessStep): string | undefined {
  if (!ultrasound) return undefined;
  const facts = [
    said(ultrasound.patency, 'vessel seen to be open', 'vessel not shown to be open'),
    said(ultrasound.realTime, 'needle watched in real time', 'needle not watched in real time'),
    said(ultrasound.imageSaved, 'image saved', 'no image saved'),
  ].filter(Boolean);
  return `ultrasound: ${facts.length > 0 ? facts.join(', ') : 'the note says no more'}`;
}

const purposes: Readonly<Record<BalloonStep['purpose'], string>> = {
  treat: 'to open the narrowing',
  predilate: 'to make way for the stent',
  postdilate: 'to press the stent open',
  'stent-delivery': 'that carries the stent',
};

const roles: Readonly<Record<AngiogramStep['role'], string>> = {
  diagnostic: 'Diagnostic angiogram',
  roadmap: 'Roadmap angiogram',
  completion: 'Completion angiogram',
};

function studyOf(step: AngiogramStep): string | undefined {
  if (step.role !== 'diagnostic') return undefined;
  const before = {
    none: 'no earlier study',
    adequate: 'an adequate earlier study exists',
    inadequate: 'the earlier study was inadequate',
    changed: 'the patient changed since the earlier study',
  } as const;
  return sentence(
    step.prior && before[step.prior],
    said(step.decision, 'the decision to treat rests on it', 'the decision to treat does not rest on it'),
    said(step.report, 'interpreted in writing', 'no written interpretation'),
  );
}

const servedWords: Readonly<Record<FluoroscopyStep['guides'], string>> = {
  examination: 'to look',
  needle: 'to guide a needle',
  'spine-injection': 'to guide an injection at the spine',
  'central-venous-access': 'to guide a central line',
  procedure: 'to guide other work',
  'other-physician': 'to help another physician',
};

function fluoroscopyOf(step: FluoroscopyStep): string {
  return sentence(
    servedWords[step.guides],
    step.minutes !== undefined && `${step.minutes} minutes`,
    said(step.imageSaved, 'image saved', 'no image saved'),
    said(step.present, 'physician in the room', 'physician not in the room'),
  );
}

const lineDone: Readonly<Record<CentralLineStep['action'], string>> = {
  place: 'put in',
  replace: 'replaced',
  remove: 'taken out',
  reposition: 'moved',
};

const outcomes = { failed: 'could not be done', stopped: 'stopped for safety' } as const;

function plainName(step: Step): StepName {
  switch (step.do) {
    case 'access':
      return {
        name: step.method === 'open' ? 'Open access' : step.method === 'existing' ? 'Existing access' : 'Puncture',
        detail: sentence(words(step.vessel), ultrasoundOf(step)),
      };
    case 'catheter':
      return { name: 'Catheter', detail: `tip in the ${words(step.tip)}${step.level ? `, ${step.level} level` : ''}` };
    case 'angiogram':
      return { name: roles[step.role], detail: sentence(list(step.vessels), studyOf(step)) };
    case 'balloon':
      return { name: 'Balloon', detail: sentence(list(step.vessels), purposes[step.purpose]) };
    case 'stent':
      return {
        name: (step.count ?? 1) > 1 ? `${step.count} stents` : 'Stent',
        detail: sentence(list(step.vessels), step.covered && 'covered', step.drugEluting && 'drug-eluting'),
      };
    case 'atherectomy':
      return { name: 'Plaque removal', detail: list(step.vessels) };
    case 'lithotripsy':
      return { name: 'Lithotripsy', detail: list(step.vessels) };
    case 'thrombectomy':
      return { name: 'Clot removal', detail: sentence(list(step.vessels), words(step.method)) };
    case 'cross':
      return { name: 'Wire through the lesion', detail: sentence(list(step.vessels), words(step.direction)) };
    case 'ivus':
      return { name: step.oct ? 'OCT inside the vessel' : 'Ultrasound inside the vessel', detail: list(step.vessels) };
    case 'embolize':
      return { name: 'Embolization', detail: list(step.vessels) };
    case 'filter':
      return { name: `Filter: ${step.action}`, detail: list(step.vessels) };
    case 'protect':
      return { name: 'Embolic protection', detail: list(step.vessels) };
    case 'physiology':
      return { name: 'Pressure wire', detail: list(step.vessels) };
    case 'fluoroscopy':
      return { name: 'Fluoroscopy', detail: fluoroscopyOf(step) };
    case 'needle':
      return { name: 'Needle', detail: sentence(words(step.target), words(step.purpose)) };
    case 'central-line':
      return { name: `Central line ${lineDone[step.action]}`, detail: words(step.vessel) };
    case 'procedure':
      return { name: 'Procedure', detail: words(step.name) };
    case 'close':
      return { name: 'Closure', detail: step.method === 'manual' ? 'pressure by hand' : `by ${step.method}` };
  }
}

/**
 * @param step a step of the case
 * @returns its name, such as "Balloon", and the detail that a coder reads in the note
 */
export function nameOf(step: Step): StepName {
  const { name, detail } = plainName(step);
  const outcome = 'outcome' in step && step.outcome ? outcomes[step.outcome] : undefined;
  return { name, detail: sentence(detail, outcome) };
}
