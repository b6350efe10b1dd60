/**
 * Venous balloons for dates of service up to 2016: a code for the work and a code for the imaging, each vein.
 * The pair is coded from the day on which a source shows it in use.
 */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, missing, reason, unit } from '@/engine/family.ts';
import {
  accessOfGroup,
  groupVessels,
  hasStep,
  idsOf,
  inWords,
  type Session,
  type VesselGroup,
} from '@/engine/session.ts';
import { besideStent } from '../across-families/treatments.ts';
import { repeats, sortBalloons } from './vein-balloons.ts';

/** The code for the work in one vein, by the way in. */
const workOf = (session: Session, book: Book, vein: VesselGroup): CodeFact =>
  book.code(accessOfGroup(session, vein)?.method === 'open' ? 'vein/balloon/open' : 'vein/balloon/percutaneous');

/** The pair of codes for one vein. */
function pair(session: Session, book: Book, vein: VesselGroup): Finding[] {
  const access = accessOfGroup(session, vein);
  const work = workOf(session, book, vein);
  const imaging = book.code('vein/balloon/imaging');
  const where = inWords(session, vein.vessels);
  const opened = idsOf(vein.steps.slice(0, 1));
  const how = access?.method === 'open' ? 'a cut-down' : 'a puncture';
  const more = { access: access?.id ?? null, vessels: vein.vessels };
  const rule = 'vein-balloon-pair';
  const text = `A vein opened with a balloon through ${how}: the ${where}.`;
  return [
    unit('treatment', work, reason(book, rule, opened, text), more),
    unit('treatment', imaging, reason(book, rule, opened, `The imaging of that work in the ${where}.`), more),
    ...repeats(session, book, vein, work, work, rule),
  ];
}

/** The pair that stays off the claim because the note leaves out how the balloon did before the stent. */
function withoutResult(session: Session, book: Book, vein: VesselGroup): Finding[] {
  const text = `The balloon in the ${inWords(session, vein.vessels)} was meant to treat; beside the stent it counts only if its result was not good enough.`;
  const why = reason(book, 'balloon-before-stent', idsOf(vein.steps), text);
  const needs = 'the result of the balloon before the stent';
  return [workOf(session, book, vein), book.code('vein/balloon/imaging')].map((code) => missing(code, needs, why));
}

/** From 2014 to 2016 a stent contains the balloons of its vein; the stent family says so. */
export function propose2014(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'balloon')) return [];
  const { veins, others } = sortBalloons(session, book, book.code('vein/balloon/percutaneous'));
  return [...others, ...veins.flatMap((vein) => pair(session, book, vein))];
}

/** Up to 2013 a balloon that was meant as the treatment and did not do is reported beside the stent that followed. */
export function propose2004(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'balloon')) return [];
  const work = book.code('vein/balloon/percutaneous');
  const { veins, inStented, others } = sortBalloons(session, book, work);
  const findings: Finding[] = [...others, ...veins.flatMap((vein) => pair(session, book, vein))];
  const apart: BalloonStep[] = [];
  const silent: BalloonStep[] = [];
  for (const { step, vein } of inStented) {
    const stands = besideStent(session, step, vein);
    if (stands === 'apart') apart.push(step);
    else if (stands === 'not-documented') silent.push(step);
  }
  for (const vein of groupVessels(session, [...apart, ...silent])) {
    if (apart.some((step) => step === vein.steps[0])) findings.push(...pair(session, book, vein));
    else findings.push(...withoutResult(session, book, vein));
  }
  return findings;
}
