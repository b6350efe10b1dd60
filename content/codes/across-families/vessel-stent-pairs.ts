/**
 * Stents up to 2013, when one set of codes served arteries and veins: a code for the work of the first and of each
 * further vessel of the session, by the way in, and the imaging half for every vessel.
 */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { accessOfGroup, idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';
import { hasStepIn } from './beds.ts';
import { countedAs, stoppedPairs } from './counted-vessels.ts';
import { besideStent, stentedVessels } from './treatments.ts';
import { againIn, balloonsIn, type StentBed, sortStents } from './vessel-stents.ts';

type Way = 'open' | 'percutaneous';
type Codes = { readonly first: CodeFact; readonly further: CodeFact; readonly imaging: CodeFact };

/** The way in of the stents of the session, arteries and veins together; null where there were both. */
function wayOf(session: Session): Way | null {
  const groups = [...stentedVessels(session, 'artery'), ...stentedVessels(session, 'vein')];
  const open = groups.filter((group) => accessOfGroup(session, group)?.method === 'open').length;
  if (open === 0) return 'percutaneous';
  return open === groups.length ? 'open' : null;
}

/** The codes for a way in; null where the family that holds them is not loaded. */
function codesFor(book: Book, way: Way): Codes | null {
  const first = book.findCode(`vessel/stent/${way}/first`);
  const further = book.findCode(`vessel/stent/${way}/further`);
  const imaging = book.findCode('vessel/stent/imaging');
  return first === null || further === null || imaging === null ? null : { first, further, imaging };
}

const isInside = (session: Session, step: BalloonStep, vessel: VesselGroup): boolean =>
  besideStent(session, step, vessel) === 'inside';

/** The two units of a vessel. The settlement makes the first code after the first of the session the further one. */
function pair(session: Session, book: Book, own: StentBed, vessel: VesselGroup, codes: Codes): Finding[] {
  const access = accessOfGroup(session, vessel);
  const steps = idsOf(vessel.steps.slice(0, 1));
  const more = { access: access?.id ?? null, vessels: vessel.vessels };
  const what = countedAs(session, vessel, own.bed);
  const how = access?.method === 'open' ? 'a cut-down' : 'a puncture';
  const rule = 'vessel-stent-pair';
  return [
    unit('treatment', codes.first, reason(book, rule, steps, `A vessel stented through ${how}: ${what}.`), more),
    unit('treatment', codes.imaging, reason(book, rule, steps, `The imaging of that stent: ${what}.`), more),
    ...againIn(session, book, own, vessel, { into: codes.first, wouldBe: codes.further, rule }),
  ];
}

/** The balloons that made way for a stent, or shaped it. */
function insideOf(session: Session, book: Book, own: StentBed, vessels: readonly VesselGroup[], codes: Codes) {
  const findings: Finding[] = [];
  for (const { step, vessel, vessels: here } of balloonsIn(session, own.bed, vessels)) {
    if (!isInside(session, step, vessel)) continue;
    const where = inWords(session, here);
    const text =
      step.purpose === 'treat'
        ? `Nothing in the record makes the balloon in the ${where} a treatment of its own beside the stent.`
        : `The balloon in the ${where} made way for the stent, or shaped it.`;
    const wrong = { wouldBe: own.balloon(here), mistake: 'balloon-before-stent' } as const;
    const into = vessel === vessels[0] ? codes.first : codes.further;
    findings.push(part(into, reason(book, 'balloon-before-stent', [step.id], text), wrong));
  }
  return findings;
}

/** Proposes the stent lines of one bed for dates of service up to 2013. */
export function proposeVesselStents(session: Session, book: Book, own: StentBed): Finding[] {
  if (!hasStepIn(session, 'stent', own.bed)) return [];
  const way = wayOf(session);
  const codes = codesFor(book, way ?? 'percutaneous');
  if (codes === null) {
    const steps = stentedVessels(session, own.bed).flatMap((vessel) => idsOf(vessel.steps));
    const text = 'The codes for stents of these days are not loaded.';
    return steps.length === 0 ? [] : [unsupported(steps, text)];
  }
  const { first } = codes;
  const { vessels, stopped, others } = sortStents(session, book, own, first, (step, vessel) =>
    isInside(session, step, vessel),
  );
  const given = stoppedPairs(session, book, stopped, { codeOf: () => first, what: 'The stent' });
  if (way === null && vessels.length > 0) {
    const text =
      'Stents through a cut-down and through a puncture in one session: no sourced rule says how they are counted together.';
    const steps = vessels.flatMap((vessel) => idsOf(vessel.steps));
    return [...others, ...given, unsupported(steps, text)];
  }
  return [
    ...others,
    ...given,
    ...vessels.flatMap((vessel) => pair(session, book, own, vessel, codes)),
    ...insideOf(session, book, own, vessels, codes),
  ];
}
