/** Fluoroscopy that guided a needle: outside the spine, or for an injection at the spine. Once a session each. */
import type { Book } from '@/engine/book.ts';
import type { FluoroscopyStep, NeedleStep } from '@/engine/case.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, type Session, stepsOf } from '@/engine/session.ts';
import { servedBy } from '../across-families/fluoroscopy.ts';
import type { Law } from './law.ts';

/** The needle that the step names, or the session's needles where it names none. */
function needlesOf(session: Session, step: FluoroscopyStep): readonly NeedleStep[] {
  const served = servedBy(session, step);
  if (served !== null) return served.do === 'needle' ? [served] : [];
  return step.for === undefined ? stepsOf(session, 'needle').map((placed) => placed.step) : [];
}

const isSpinal = ({ purpose }: NeedleStep): boolean => purpose === 'injection' || purpose === 'aspiration';

/** What the steps of one kind earn: one unit, and what does not count. */
function guided(session: Session, book: Book, law: Law, spine: boolean, steps: readonly FluoroscopyStep[]): Finding[] {
  const findings: Finding[] = [];
  const counted: FluoroscopyStep[] = [];
  const code = book.code(spine ? 'fluoroscopy/spine' : 'fluoroscopy/needle');
  for (const step of steps) {
    const found = needlesOf(session, step);
    if (found.length === 0) {
      findings.push(unsupported([step.id], 'The record does not say which needle this fluoroscopy guided.'));
    } else if (spine && !found.every(isSpinal)) {
      const text = 'Guidance at the spine is coded for injections; no source settles it for another use of a needle.';
      findings.push(unsupported([step.id], text));
    } else if (law.needleImage && step.imageSaved === false) {
      const text = 'No image was kept: the guidance of the needle is not reported.';
      findings.push(part(null, reason(book, 'needle-guidance-image', [step.id], text), { wouldBe: code }));
    } else counted.push(step);
  }
  const [first, ...further] = counted;
  if (first === undefined) return findings;
  const where = spine ? 'for an injection at the spine' : 'outside the spine';
  const addOn = code.addOn ? ' It is an add-on to the code of that service, which lies outside this course.' : '';
  const text = `Fluoroscopy guided a needle ${where}. It counts unless the code of that service contains its imaging.${addOn}`;
  findings.push(
    unit('guidance', code, reason(book, spine ? 'spine-guidance' : 'needle-guidance', [first.id], text, 'medium')),
  );
  if (further.length > 0) {
    const again = 'Fluoroscopy that guides needles counts once a session, however many places.';
    findings.push(part(code, reason(book, 'guidance-once', idsOf(further), again), { wouldBe: code }));
  }
  return findings;
}

/** What fluoroscopy that guided needles earns. */
export function needles(session: Session, book: Book, law: Law, steps: readonly FluoroscopyStep[]): Finding[] {
  const findings: Finding[] = [];
  for (const spine of [false, true]) {
    const some = steps.filter(({ guides }) => (guides === 'spine-injection') === spine);
    if (some.length > 0) findings.push(...guided(session, book, law, spine, some));
  }
  return findings;
}
