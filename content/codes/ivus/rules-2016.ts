/** Ultrasound from inside for dates of service from 2016: one code a vessel, imaging inside, both codes add-ons. */
import type { Book } from '@/engine/book.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { accessOfGroup, hasStep, idsOf, type Session } from '@/engine/session.ts';
import { countedAs, countSeen, furtherLooks } from './vessels-seen.ts';

/** Proposes the lines of a session for ultrasound from inside. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'ivus')) return [];
  const first = book.code('vessel/ultrasound/first');
  const further = book.code('vessel/ultrasound/further');
  const { vessels, confidence, others } = countSeen(session, book, first);
  const rule = confidence === 'disputed' ? 'ivus-joined-vessels' : 'ivus-counts-vessels';
  const findings: Finding[] = [...others];
  vessels.forEach((vessel, i) => {
    const code = i === 0 ? first : further;
    const text = `${i === 0 ? 'The first' : 'A further'} vessel seen with ultrasound from inside: the ${countedAs(session, vessel)}.`;
    const why = reason(book, rule, idsOf(vessel.steps.slice(0, 1)), text, confidence);
    findings.push(
      unit('inside', code, why, { access: accessOfGroup(session, vessel)?.id ?? null, vessels: vessel.vessels }),
      ...furtherLooks(session, book, vessel, code, further),
    );
  });
  return findings;
}
