/** Stents in veins and in arteries, which are counted alike: what every edition of the two families shares. */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import {
  accessOfGroup,
  idsOf,
  inWords,
  isDone,
  type Session,
  type SessionStep,
  stepsOf,
  type VesselGroup,
} from '@/engine/session.ts';
import { bedOf, hasStepIn } from './beds.ts';
import { type Again, countedAs, sameVesselAgain, stoppedVessels } from './counted-vessels.ts';
import { type Counted, enters, outsideStents, stentedVesselOf, stentedVessels } from './treatments.ts';

type PlacedStent = SessionStep<'stent'>;

/** What the families of one bed say for themselves. */
export type StentBed = {
  readonly bed: Counted;
  /** Why a stent is not for the codes of this bed, in a sentence; null for those that are. */
  readonly elsewhere?: (placed: PlacedStent) => string | null;
  /** The code that the common wrong reading gives a balloon inside the stented vessel. */
  readonly balloon: (vessels: readonly Vessel[]) => CodeFact | null;
};

type Sorted = {
  readonly vessels: readonly VesselGroup[];
  readonly stopped: readonly PlacedStent[];
  readonly others: readonly Finding[];
};

/** A balloon that worked in a stented vessel, and which of the step's vessels lie in it. */
type BalloonInStented = {
  readonly step: BalloonStep;
  readonly vessel: VesselGroup;
  readonly vessels: readonly Vessel[];
};

/** The balloons that worked in one of the stented vessels. */
export function balloonsIn(session: Session, bed: Counted, stented: readonly VesselGroup[]): BalloonInStented[] {
  const found: BalloonInStented[] = [];
  for (const placed of stepsOf(session, 'balloon')) {
    const { step } = placed;
    if (!isDone(step) || !enters(placed, bed) || bedOf(session, placed) !== bed) continue;
    const vessel = stentedVesselOf(stented, step.vessels);
    if (vessel === null) continue;
    const apart = outsideStents(stented, step.vessels);
    found.push({ step, vessel, vessels: step.vessels.filter((one) => !apart.includes(one)) });
  }
  return found;
}

/** What can be said of a stent that no unit counts; null for one that was placed, or given up with the device inside. */
function refuse(session: Session, book: Book, placed: PlacedStent, own: StentBed, wouldBe: CodeFact): Finding | null {
  const { step, access } = placed;
  const where = inWords(session, step.vessels);
  if (access === null) return unsupported([step.id], 'The record names no access for this stent.');
  if (!enters(placed, own.bed))
    return unsupported([step.id], `The ${where} was treated through an access that is no ${own.bed}.`);
  if (step.outcome === 'failed') {
    const text = `No stent could be placed in the ${where}: what was only tried is not reported.`;
    return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
  }
  const elsewhere = own.elsewhere?.(placed) ?? null;
  if (step.outcome === 'stopped') return elsewhere === null ? null : unsupported([step.id], elsewhere);
  return step.temporary === true
    ? unsupported([step.id], `The stent in the ${where} was temporary: no sourced rule covers that.`)
    : null;
}

/**
 * The stented vessels that count, the stents that were given up, and what can be said of the rest.
 * @param isInside whether a balloon in a stented vessel belongs to the stent.
 */
export function sortStents(
  session: Session,
  book: Book,
  own: StentBed,
  wouldBe: CodeFact,
  isInside: (step: BalloonStep, vessel: VesselGroup) => boolean,
): Sorted {
  const stopped: PlacedStent[] = [];
  const others: Finding[] = [];
  const vessels = stentedVessels(session, own.bed);
  const away = new Map<VesselGroup, string>();
  for (const placed of stepsOf(session, 'stent')) {
    if (bedOf(session, placed) !== own.bed) continue;
    const refused = refuse(session, book, placed, own, wouldBe);
    if (refused !== null) others.push(refused);
    else if (placed.step.outcome === 'stopped') stopped.push(placed);
    else {
      const text = own.elsewhere?.(placed) ?? null;
      const vessel = vessels.find(({ steps }) => steps.includes(placed.step));
      if (text !== null && vessel !== undefined) away.set(vessel, text);
    }
  }
  for (const [vessel, text] of away) {
    const inside = balloonsIn(session, own.bed, vessels).filter(
      (one) => one.vessel === vessel && isInside(one.step, vessel),
    );
    others.push(unsupported([...idsOf(vessel.steps), ...inside.map(({ step }) => step.id)], text));
  }
  return { vessels: vessels.filter((vessel) => !away.has(vessel)), stopped, others };
}

type StentCodes = StentBed & {
  readonly first: CodeFact;
  readonly further: CodeFact;
  /** The rule that counts vessels. */
  readonly counts: string;
  /** The rule that puts the balloons into the stent. */
  readonly contains: string;
};

/** From 2014: one first vessel, add-ons for the others, balloons and imaging inside. */
export function proposeStents(session: Session, book: Book, own: StentCodes): Finding[] {
  const { bed, first, further, counts } = own;
  if (!hasStepIn(session, 'stent', bed)) return [];
  const { vessels, stopped, others } = sortStents(session, book, own, first, () => true);
  const findings: Finding[] = [...others];
  vessels.forEach((vessel, i) => {
    const code = i === 0 ? first : further;
    const text = `${i === 0 ? 'The first' : 'A further'} stented ${bed}: ${countedAs(session, vessel, bed)}.`;
    const why = reason(book, counts, idsOf(vessel.steps.slice(0, 1)), text);
    findings.push(
      unit('treatment', code, why, { access: accessOfGroup(session, vessel)?.id ?? null, vessels: vessel.vessels }),
      ...againIn(session, book, own, vessel, { into: code, wouldBe: further, rule: counts }),
    );
  });
  for (const { step, vessel, vessels: here } of balloonsIn(session, bed, vessels)) {
    const text = `The stent contains every balloon in the same ${bed}, here the ${inWords(session, here)}.`;
    const wrong = { wouldBe: own.balloon(here), mistake: 'balloon-before-stent' } as const;
    findings.push(part(vessel === vessels[0] ? first : further, reason(book, own.contains, [step.id], text), wrong));
  }
  const given = { first, further, what: 'The stent', counted: vessels.length };
  return [...findings, ...stoppedVessels(session, book, stopped, given)];
}

const moreStents = { what: 'stents', mistake: 'stents-not-vessels' } as const;

/** The further stents of a vessel that already has its unit. */
export const againIn = (session: Session, book: Book, { bed }: StentBed, vessel: VesselGroup, how: Again): Finding[] =>
  sameVesselAgain(session, book, bed, vessel, how, moreStents);
