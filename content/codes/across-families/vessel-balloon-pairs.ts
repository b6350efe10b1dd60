/** Balloons up to 2016, in veins and arteries alike: a code for the work and a code for the imaging, each vessel. */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, reason, unit, unsupported } from '@/engine/family.ts';
import { accessOfGroup, groupVessels, idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';
import { countedAs, stoppedPairs } from './counted-vessels.ts';
import { besideStent } from './treatments.ts';
import { type BalloonBed, balloonAgain, hasBalloon, type SortedBalloons, sortBalloons } from './vessel-balloons.ts';

/** The two codes of a vessel; no imaging half where no source gives it. */
export type Pair = {
  readonly work: CodeFact;
  readonly imaging: CodeFact | null;
  readonly confidence: Confidence;
};

export type PairBed = BalloonBed & {
  /** The rule that pairs work and imaging. */
  readonly rule: string;
  /** The codes for a vessel, by the way in; null where no source gives them. */
  readonly pairOf: (vessel: VesselGroup, way: 'open' | 'percutaneous') => Pair | null;
};

const wayInto = (session: Session, vessel: VesselGroup) =>
  accessOfGroup(session, vessel)?.method === 'open' ? 'open' : 'percutaneous';

const notKnown = (session: Session, vessel: VesselGroup): Finding =>
  unsupported(
    idsOf(vessel.steps),
    `No source says how a balloon in the ${inWords(session, vessel.vessels)} was coded on these days.`,
  );

/** The pair of codes for one vessel. */
function pair(session: Session, book: Book, own: PairBed, vessel: VesselGroup): Finding[] {
  const way = wayInto(session, vessel);
  const codes = own.pairOf(vessel, way);
  if (codes === null) return [notKnown(session, vessel)];
  const { work, imaging, confidence } = codes;
  const { rule, bed } = own;
  const opened = idsOf(vessel.steps.slice(0, 1));
  const how = way === 'open' ? 'a cut-down' : 'a puncture';
  const more = { access: accessOfGroup(session, vessel)?.id ?? null, vessels: vessel.vessels };
  const text = `${bed === 'vein' ? 'A vein' : 'An artery'} opened with a balloon through ${how}: ${countedAs(session, vessel, bed)}.`;
  const where = inWords(session, vessel.vessels);
  return [
    unit('treatment', work, reason(book, rule, opened, text, confidence), more),
    imaging === null
      ? unsupported(opened, `No source read gives the imaging half of the balloon in the ${where}.`)
      : unit(
          'treatment',
          imaging,
          reason(book, rule, opened, `The imaging of that work in the ${where}.`, confidence),
          more,
        ),
    ...balloonAgain(session, book, own, vessel, { into: work, wouldBe: work, rule }),
  ];
}

/** The code that follows where the session has a code for its first vessel already. */
function afterFirst(book: Book, code: CodeFact, findings: readonly Finding[]): CodeFact {
  const further = book.findGrouping('first-of-session')?.value[code.id]?.[0];
  const had = findings.some((finding) => finding.is === 'unit' && finding.code === code);
  return had && further !== undefined ? (book.findCode(further) ?? code) : code;
}

/** The pair that stays off the claim because the note leaves out how the balloon did before the stent. */
function withoutResult(
  session: Session,
  book: Book,
  own: PairBed,
  vessel: VesselGroup,
  had: readonly Finding[],
): Finding[] {
  const codes = own.pairOf(vessel, wayInto(session, vessel));
  if (codes === null) return [notKnown(session, vessel)];
  const text = `The balloon in the ${inWords(session, vessel.vessels)} was meant to treat; beside the stent it counts only if its result was not good enough.`;
  const why = reason(book, 'balloon-before-stent', idsOf(vessel.steps), text, codes.confidence);
  const needs = 'the result of the balloon before the stent';
  const findings = [missing(codes.work, needs, why)];
  if (codes.imaging !== null) findings.push(missing(afterFirst(book, codes.imaging, had), needs, why));
  return findings;
}

function proposeSorted(session: Session, book: Book, own: PairBed, sorted: SortedBalloons): Finding[] {
  const given = { codeOf: own.wouldBe, what: 'The balloon' };
  return [
    ...sorted.others,
    ...stoppedPairs(session, book, sorted.stopped, given),
    ...sorted.vessels.flatMap((vessel) => pair(session, book, own, vessel)),
  ];
}

/** From 2014 to 2016 a stent contains the balloons of its vessel; the stent family says so. */
export const proposePairs = (session: Session, book: Book, own: PairBed): Finding[] =>
  hasBalloon(session, own) ? proposeSorted(session, book, own, sortBalloons(session, book, own)) : [];

/** Up to 2013 a balloon that was meant as the treatment and did not do is reported beside the stent that followed. */
export function proposePairsBesideStents(session: Session, book: Book, own: PairBed): Finding[] {
  if (!hasBalloon(session, own)) return [];
  const sorted = sortBalloons(session, book, own);
  const findings: Finding[] = proposeSorted(session, book, own, sorted);
  const apart: BalloonStep[] = [];
  const silent: BalloonStep[] = [];
  for (const { step, vessel } of sorted.inStented) {
    const stands = besideStent(session, step, vessel);
    if (stands === 'apart') apart.push(step);
    else if (stands === 'not-documented') silent.push(step);
  }
  for (const vessel of groupVessels(session, [...apart, ...silent])) {
    if (apart.some((step) => step === vessel.steps[0])) findings.push(...pair(session, book, own, vessel));
    else findings.push(...withoutResult(session, book, own, vessel, findings));
  }
  return findings;
}
