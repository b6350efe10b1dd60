/**
 * Venous balloons for dates of service up to 2016: a code for the work and a code for the imaging, each vein.
 * The pair is coded from the day on which a source shows it in use.
 */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { hasStep, groupVessels, idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';
import { besideStent } from '../across-families/treatments.ts';
import { accessOf, repeats, sortBalloons } from './vein-balloons.ts';

/** The pair of codes for one vein. */
function pair(session: Session, book: Book, vein: VesselGroup): Finding[] {
  const access = accessOf(session, vein);
  const work = book.code(access?.method === 'open' ? 'vein/balloon/open' : 'vein/balloon/percutaneous');
  const imaging = book.code('vein/balloon/imaging');
  const where = inWords(session, vein.vessels);
  const opened = idsOf(vein.steps.slice(0, 1));
  const how = access?.method === 'open' ? 'a cut-down' : 'a puncture';
  const more = { access: access?.id ?? null, vessels: vein.vessels };
  const why = (text: string) => reason(book, 'vein-balloon-pair', opened, text);
  return [
    unit('treatment', work, why(`A vein opened with a balloon through ${how}: the ${where}.`), more),
    unit('treatment', imaging, why(`The imaging of that work in the ${where}.`), more),
    ...repeats(session, book, vein, work, work, 'vein-balloon-pair'),
  ];
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
  for (const { step, vein } of inStented) {
    const stands = besideStent(session, step, vein);
    if (stands === 'apart') apart.push(step);
    if (stands !== 'not-documented') continue;
    const text = `The balloon in the ${inWords(session, step.vessels)} was meant to treat; beside the stent it counts only if its result was not good enough.`;
    const needs = 'the result of the balloon before the stent';
    findings.push({ is: 'missing', code: work, needs, ...reason(book, 'balloon-before-stent', [step.id], text) });
  }
  for (const vein of groupVessels(session, apart)) findings.push(...pair(session, book, vein));
  return findings;
}
