/** Ultrasound and optical imaging inside coronary arteries and grafts. */
import type { Book } from '@/engine/book.ts';
import type { IvusStep } from '@/engine/case.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { accessOfGroup, groupVessels, hasStep, idsOf, inWords, type Session, stepsOf } from '@/engine/session.ts';
import { arteryOf, inHeart } from './sites.ts';

/** Counts the vessels looked at: the first of the session, then each further one. */
export function insideImaging(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'ivus')) return [];
  const first = book.code('coronary/inside-imaging/first');
  const further = book.code('coronary/inside-imaging/further');
  const findings: Finding[] = [];
  const done: IvusStep[] = [];
  for (const placed of stepsOf(session, 'ivus')) {
    const { step } = placed;
    if (!inHeart(session, placed)) continue;
    const where = inWords(session, step.vessels);
    if (step.outcome === undefined) done.push(step);
    else if (step.outcome === 'stopped')
      findings.push(unsupported([step.id], `Imaging from inside the ${where} was given up with the device inside.`));
    else {
      const text = `Imaging from inside the ${where} could not be done: what was only tried is not reported.`;
      findings.push(part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe: first }));
    }
  }
  const arteries = new Set<string | null>();
  groupVessels(session, done).forEach((group, i) => {
    const code = i === 0 ? first : further;
    const where = inWords(session, group.vessels);
    const artery = group.vessels.map((vessel) => arteryOf(session, vessel)).find((one) => one !== null) ?? null;
    // AAPC counts another branch as a further vessel; the guidelines do not say what a vessel is.
    const least = artery !== null && arteries.has(artery) ? 'medium' : 'high';
    arteries.add(artery);
    const text = `${i === 0 ? 'The first' : 'A further'} coronary vessel seen from inside: the ${where}.`;
    const steps = idsOf(group.steps.slice(0, 1));
    findings.push(
      unit('inside', code, reason(book, 'coronary-inside-imaging', steps, text, least), {
        access: accessOfGroup(session, group)?.id ?? null,
        vessels: group.vessels,
      }),
    );
    const again = idsOf(group.steps.slice(1));
    if (again.length === 0) return;
    const more = `All looks inside one vessel together are one unit: the ${where}.`;
    findings.push(part(code, reason(book, 'coronary-inside-imaging', again, more), { wouldBe: further }));
  });
  return findings;
}
