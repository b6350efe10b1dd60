/** What was done in a coronary vessel, in the terms of the codes, and in words. */
import type { Book } from '@/engine/book.ts';
import type { Vessel } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason } from '@/engine/family.ts';
import { idsOf, inWords, lookUp, once, type Session } from '@/engine/session.ts';
import { lesionsOf, type Opening, type Site } from './sites.ts';

/** By the devices used. */
export type Device = 'atherectomy-stent' | 'stent' | 'atherectomy' | 'balloon';

const uses = (steps: readonly Opening[], kind: Opening['do']): boolean => steps.some((step) => step.do === kind);

/** The highest service that some steps make up. */
export function deviceOf(steps: readonly Opening[]): Device {
  if (uses(steps, 'stent')) return uses(steps, 'atherectomy') ? 'atherectomy-stent' : 'stent';
  return uses(steps, 'atherectomy') ? 'atherectomy' : 'balloon';
}

/** The first step of each device that makes up a service: what its code rests on. */
export function definingSteps(steps: readonly Opening[]): Opening[] {
  const stent = steps.find((step) => step.do === 'stent');
  const atherectomy = steps.find((step) => step.do === 'atherectomy');
  const found = [atherectomy, stent].filter((step) => step !== undefined);
  return found.length > 0 ? found : steps.slice(0, 1);
}

/** What the lesions of some steps are to coding. A chronic total occlusion is one from the third month on. */
export type Lesioned = 'infarction' | 'occlusion' | 'occlusion-of-unknown-age' | null;

/** What the lesions that some steps treated are to coding. */
export function lesionedOf(session: Session, steps: readonly Opening[]): Lesioned {
  let found: Lesioned = null;
  if (session.case.lesions.length === 0) return found;
  for (const step of steps) {
    for (const { kind, months } of lesionsOf(session, step)) {
      if (kind === 'acute-occlusion-mi') return 'infarction';
      if (kind !== 'chronic-total-occlusion') continue;
      if (months === undefined) found ??= 'occlusion-of-unknown-age';
      else if (months >= 3) found = 'occlusion';
    }
  }
  return found;
}

/** The vessels of some steps in words, with the graft through which they were reached. */
export function whereOf(session: Session, site: Site, steps: readonly Opening[]): string {
  const vessels = once(steps.flatMap((step) => step.vessels));
  const { graft } = site;
  const where = inWords(session, vessels);
  return graft === null || vessels.includes(graft) ? where : `${where} through the ${inWords(session, [graft])}`;
}

const deviceWords: Record<Device, string> = {
  'atherectomy-stent': 'Plaque removal and stent',
  stent: 'Stent',
  atherectomy: 'Plaque removal',
  balloon: 'Balloon',
};

/** What was done, as the start of a sentence. */
export const inDeviceWords = (device: Device): string => deviceWords[device];

/** The modifiers of a site: its artery, the first where a lesion bridges two; none where the artery is not known. */
export const modifiersOf = (site: Site): readonly string[] => site.arteries.slice(0, 1);

/** Says that an occlusion had not yet been shut long enough, where that keeps off the code for a chronic one. */
export function notYetChronic(session: Session, steps: readonly Opening[]): string {
  const young = steps.some((step) =>
    lesionsOf(session, step).some(
      ({ kind, months }) => kind === 'chronic-total-occlusion' && months !== undefined && months < 3,
    ),
  );
  return young ? ' It was shut for less than three months, so it is no chronic total occlusion.' : '';
}

/** Whether a vessel belongs to a major artery without being it. */
function isBranch(session: Session, vessel: Vessel): boolean {
  const { parent, territory } = lookUp(session, vessel);
  return parent !== null && lookUp(session, parent).territory === territory;
}

/** Why a unit of a site carries its modifier; none where it has none. */
export function modifierReasons(session: Session, book: Book, site: Site, steps: readonly string[]): Reason[] {
  const [modifier, second] = site.arteries;
  if (modifier === undefined) return [];
  if (site.graft !== null) {
    const text = `Modifier ${modifier} names the artery that the graft feeds.`;
    return [reason(book, 'coronary-graft-modifier', steps, text)];
  }
  if (second === undefined) {
    const vessels = site.targets.flatMap((target) => target.vessels);
    const whose = vessels.every((vessel) => isBranch(session, vessel)) ? ' to which the branch belongs' : '';
    return [reason(book, 'coronary-modifiers', steps, `Modifier ${modifier} names the artery${whose}.`)];
  }
  const text = `One lesion runs through two arteries: they are one, and modifier ${modifier} names the first of them.`;
  return [reason(book, 'bridging-lesion', steps, text, 'medium')];
}

/** The codes that a common wrong reading reports for what went into another code. */
export type LesserCodes = { readonly [Kind in Opening['do']]: CodeFact | null };

const lesserWords: Record<Opening['do'], string> = {
  balloon: 'The balloon',
  stent: 'The further stent',
  atherectomy: 'The plaque removal',
};

type Lesser = {
  readonly into: CodeFact;
  readonly rule: string;
  readonly wouldBe: LesserCodes;
  /** The rule that puts the other vessels of an artery into its code, where there is one. */
  readonly branchRule?: string;
};

/** The steps of a vessel beside those on which its code rests: each is part of that code. */
export function lesserSteps(
  session: Session,
  book: Book,
  steps: readonly Opening[],
  defining: readonly Opening[],
  { into, rule, wouldBe, branchRule }: Lesser,
): Finding[] {
  return steps
    .filter((step) => !defining.includes(step))
    .map((step) => {
      const beside = defining.filter((one) => one.vessels.some((vessel) => step.vessels.includes(vessel)));
      const what = `${lesserWords[step.do]} in the ${inWords(session, step.vessels)} is part of the code for the`;
      const why =
        branchRule !== undefined && beside.length === 0
          ? reason(book, branchRule, idsOf([step]), `${what} artery, which holds its branches.`)
          : reason(book, rule, idsOf([step]), `${what} vessel.`);
      const code = wouldBe[step.do];
      if (step.do === 'stent') return part(into, why, { wouldBe: code, mistake: 'stents-not-vessels' });
      return step.do === 'balloon' && beside.some((one) => one.do === 'stent')
        ? part(into, why, { wouldBe: code, mistake: 'balloon-before-stent' })
        : part(into, why, { wouldBe: code });
    });
}
