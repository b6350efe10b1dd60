/** Venous balloons for dates of service from 2017: one first vein, add-ons for the others, imaging inside. */
import type { Book } from '@/engine/book.ts';
import { type Finding, reason, unit } from '@/engine/family.ts';
import { accessOfGroup, hasStep, type Session } from '@/engine/session.ts';
import { countedAs } from '../across-families/counted-veins.ts';
import { repeats, sortBalloons } from './vein-balloons.ts';

/** Proposes the balloon lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'balloon')) return [];
  const first = book.code('vein/balloon/first');
  const further = book.code('vein/balloon/further');
  const { veins, others } = sortBalloons(session, book, first);
  const findings: Finding[] = [...others];
  veins.forEach((vein, i) => {
    const text = `${i === 0 ? 'The first' : 'A further'} vein opened with a balloon: ${countedAs(session, vein)}.`;
    const opened = vein.steps.slice(0, 1).map((step) => step.id);
    const code = i === 0 ? first : further;
    findings.push(
      unit('treatment', code, reason(book, 'vein-balloon-counts-veins', opened, text), {
        access: accessOfGroup(session, vein)?.id ?? null,
        vessels: vein.vessels,
      }),
      ...repeats(session, book, vein, code, further, 'vein-balloon-counts-veins'),
    );
  });
  return findings;
}
