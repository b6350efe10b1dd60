/** The central segment treated from a vein outside the circuit: it is then a vein like any other. */
import type { Book } from '@/engine/book.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { inWords, isDone, lookUp, type Session, type SessionStep } from '@/engine/session.ts';

/** Whether a step opened the central segment by name, through an access into an ordinary vein. */
export function reachedByVein(session: Session, { step, access }: SessionStep): boolean {
  if ((step.do !== 'balloon' && step.do !== 'stent') || access === null || !isDone(step)) return false;
  return (
    lookUp(session, access.vessel).kind === 'vein' &&
    step.vessels.every((vessel) => lookUp(session, vessel).base === 'dialysis-circuit-central') &&
    !(step.do === 'stent' && step.temporary === true)
  );
}

/** The codes for such work: those of veins, a stent before a balloon. */
export function centralByVein(session: Session, book: Book, placed: readonly SessionStep[]): Finding[] {
  const stent = placed.find(({ step }) => step.do === 'stent');
  const first = stent ?? placed[0];
  if (first === undefined) return [];
  const code = book.findCode(stent === undefined ? 'vein/balloon/first' : 'vein/stent/first');
  const ids = placed.map(({ step }) => step.id);
  if (code === null) return [unsupported(ids, 'The codes for veins are not at hand.')];
  const { step, access } = first;
  const vessels = 'vessels' in step ? step.vessels : [];
  const text = `The ${inWords(session, vessels)} was not reached through the circuit: it is treated as a vein.`;
  const rest = ids.filter((id) => id !== step.id);
  return [
    unit('treatment', code, reason(book, 'dialysis-central-route', [step.id], text, 'medium'), {
      access: access?.id ?? null,
      vessels,
    }),
    ...(rest.length === 0
      ? []
      : [part(code, reason(book, 'dialysis-central-route', rest, 'The same vein counts once.', 'medium'))]),
  ];
}
