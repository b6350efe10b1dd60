/**
 * Ultrasound from inside for dates of service up to 2015: a code for the work and a code for the imaging, each with a
 * first and a further vessel. Coded from the day on which a source shows the first code of the work in use.
 */
import type { Book } from '@/engine/book.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { accessOfGroup, hasStep, idsOf, type Session } from '@/engine/session.ts';
import { countedAs, countSeen, furtherLooks } from './vessels-seen.ts';

/** Proposes the lines of a session for ultrasound from inside. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'ivus')) return [];
  const { vessels, others } = countSeen(session, book, book.code('vessel/ultrasound/work/first'));
  const findings: Finding[] = [...others];
  vessels.forEach((vessel, i) => {
    const nth = i === 0 ? 'first' : 'further';
    const steps = idsOf(vessel.steps.slice(0, 1));
    const work = book.code(`vessel/ultrasound/work/${nth}`);
    const imaging = book.code(`vessel/ultrasound/imaging/${nth}`);
    const more = { access: accessOfGroup(session, vessel)?.id ?? null, vessels: vessel.vessels };
    const seen = `${i === 0 ? 'The first' : 'A further'} vessel seen with ultrasound from inside: the ${countedAs(session, vessel)}.`;
    findings.push(
      unit('inside', work, reason(book, 'ivus-counts-vessels', steps, seen), more),
      unit('inside', imaging, reason(book, 'ivus-counts-vessels', steps, `${seen} This is its imaging half.`), more),
      ...furtherLooks(session, book, vessel, work, book.code('vessel/ultrasound/work/further')),
    );
  });
  return findings;
}
