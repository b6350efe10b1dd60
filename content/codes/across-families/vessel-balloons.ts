/** Balloons in veins and in arteries, which are counted alike: what every edition of the two families shares. */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep, Vessel } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import {
  accessOfGroup,
  groupVessels,
  idsOf,
  inWords,
  type Session,
  type SessionStep,
  stepsOf,
  type VesselGroup,
} from '@/engine/session.ts';
import { type Bed, bedOf, hasStepIn } from './beds.ts';
import { type Again, countedAs, sameVesselAgain, stoppedVessels } from './counted-vessels.ts';
import { type Counted, enters, outsideStents, stentedVesselOf, stentedVessels } from './treatments.ts';

type PlacedBalloon = SessionStep<'balloon'>;

/** What the families of one bed say for themselves. */
export type BalloonBed = {
  readonly bed: Counted;
  /** A further bed whose balloons are counted with these. */
  readonly also?: Bed;
  /** Why a balloon is not for the codes of this bed, in a sentence; null for those that are. */
  readonly elsewhere?: (placed: PlacedBalloon) => string | null;
  /** The code that a common wrong reading gives a balloon that earns nothing. */
  readonly wouldBe: (vessels: readonly Vessel[]) => CodeFact | null;
};

export type SortedBalloons = {
  /** Vessels that no stent was put in, opened with a balloon. */
  readonly vessels: readonly VesselGroup[];
  /** Balloons of vessels that were also stented. */
  readonly inStented: readonly { readonly step: BalloonStep; readonly vessel: VesselGroup }[];
  readonly stopped: readonly PlacedBalloon[];
  /** What can be said of the rest: failed, through an access of another kind, for a stent that is not there. */
  readonly others: readonly Finding[];
};

/** What can be said of a balloon that could not do its work, or that the bed's codes are not for; null for the others. */
function refuse(session: Session, book: Book, placed: PlacedBalloon, own: BalloonBed): Finding | null {
  const { step, access } = placed;
  const where = inWords(session, step.vessels);
  if (access === null) return unsupported([step.id], 'The record names no access for this balloon.');
  if (!enters(placed, own.bed))
    return unsupported([step.id], `The ${where} was treated through an access that is no ${own.bed}.`);
  if (step.outcome === 'failed') {
    const text = `The ${where} could not be opened: a balloon that was only tried is not reported.`;
    return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe: own.wouldBe(step.vessels) });
  }
  const elsewhere = own.elsewhere?.(placed) ?? null;
  return elsewhere === null ? null : unsupported([step.id], elsewhere);
}

/** Whether a balloon worked in the bed, or in the one counted with it. */
export const hasBalloon = (session: Session, { bed, also }: BalloonBed): boolean =>
  hasStepIn(session, 'balloon', bed) || (also !== undefined && hasStepIn(session, 'balloon', also));

/** Sorts the balloon steps of a bed. */
export function sortBalloons(session: Session, book: Book, own: BalloonBed): SortedBalloons {
  const stented = stentedVessels(session, own.bed);
  const counted: BalloonStep[] = [];
  const inStented: { step: BalloonStep; vessel: VesselGroup }[] = [];
  const stopped: PlacedBalloon[] = [];
  const others: Finding[] = [];
  for (const placed of stepsOf(session, 'balloon')) {
    const { step } = placed;
    const bed = bedOf(session, placed);
    if (bed === null || (bed !== own.bed && bed !== own.also)) continue;
    const vessel = stentedVesselOf(stented, step.vessels);
    const refused = refuse(session, book, placed, own);
    if (refused !== null) others.push(refused);
    else if (step.outcome === 'stopped') stopped.push(placed);
    else if (vessel !== null) {
      inStented.push({ step, vessel });
      const vessels = outsideStents(stented, step.vessels);
      if (vessels.length > 0) counted.push({ ...step, vessels });
    } else if (step.purpose === 'stent-delivery') {
      const where = inWords(session, step.vessels);
      others.push(
        unsupported([step.id], `A stent was delivered in the ${where} that the record does not show placed.`),
      );
    } else {
      counted.push(step);
    }
  }
  return { vessels: groupVessels(session, counted), inStented, stopped, others };
}

const moreBalloons = { what: 'balloons or narrowings' };

/** The further balloons of a vessel that already has its unit. */
export const balloonAgain = (
  session: Session,
  book: Book,
  { bed }: BalloonBed,
  vessel: VesselGroup,
  how: Again,
): Finding[] => sameVesselAgain(session, book, bed, vessel, how, moreBalloons);

type BalloonCodes = BalloonBed & {
  readonly first: CodeFact;
  readonly further: CodeFact;
  /** The rule that counts vessels. */
  readonly counts: string;
  /** How sure it is that the codes are for a vessel; high when left out. */
  readonly confidence?: (vessel: VesselGroup) => Confidence;
};

/** From 2017: one first vessel, add-ons for the others, imaging inside. */
export function proposeBalloons(session: Session, book: Book, own: BalloonCodes): Finding[] {
  const { bed, first, further, counts } = own;
  if (!hasBalloon(session, own)) return [];
  const { vessels, stopped, others } = sortBalloons(session, book, own);
  const findings: Finding[] = [...others];
  vessels.forEach((vessel, i) => {
    const code = i === 0 ? first : further;
    const text = `${i === 0 ? 'The first' : 'A further'} ${bed} opened with a balloon: ${countedAs(session, vessel, bed)}.`;
    const why = reason(book, counts, idsOf(vessel.steps.slice(0, 1)), text, own.confidence?.(vessel));
    findings.push(
      unit('treatment', code, why, { access: accessOfGroup(session, vessel)?.id ?? null, vessels: vessel.vessels }),
      ...balloonAgain(session, book, own, vessel, { into: code, wouldBe: further, rule: counts }),
    );
  });
  const given = { first, further, what: 'The balloon', counted: vessels.length };
  const alone = stopped.filter(({ step }) => !stentStopped(session, step.vessels));
  return [
    ...findings,
    ...stoppedVessels(session, book, alone, given),
    ...stopped.filter((placed) => !alone.includes(placed)).map((placed) => besideStopped(session, book, placed, first)),
  ];
}

/** Whether a stent was given up in one of the vessels: it stands for the treatment of that vessel. */
const stentStopped = (session: Session, vessels: readonly Vessel[]): boolean =>
  stepsOf(session, 'stent').some(
    ({ step }) => step.outcome === 'stopped' && step.vessels.some((vessel) => vessels.includes(vessel)),
  );

/** A balloon given up in a vessel in which a stent was given up as well. */
function besideStopped(session: Session, book: Book, { step }: PlacedBalloon, wouldBe: CodeFact): Finding {
  const rule = session.case.billing === 'facility' ? 'stopped-in-facility' : 'stopped-by-physician';
  const text = `The balloon in the ${inWords(session, step.vessels)} was given up, and so was the stent there, which stands for the treatment.`;
  return part(null, reason(book, rule, [step.id], text), { wouldBe });
}
