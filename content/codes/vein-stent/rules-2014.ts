/** Venous stents for dates of service from 2014: one first vein, add-ons for the others, balloons and imaging inside. */
import type { Book } from '@/engine/book.ts';
import { type Finding, part, reason, unit } from '@/engine/family.ts';
import { accessOfGroup, hasStep, idsOf, inWords, type Session } from '@/engine/session.ts';
import { countedAs } from '../across-families/counted-veins.ts';
import { stentedVeins } from '../across-families/treatments.ts';
import { balloonsIn, furtherStents, otherStents } from './vein-stents.ts';

/** Proposes the stent lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  const first = book.code('vein/stent/first');
  const further = book.code('vein/stent/further');
  const findings: Finding[] = otherStents(session, book, first);
  const veins = stentedVeins(session);
  veins.forEach((vein, i) => {
    const code = i === 0 ? first : further;
    const text = `${i === 0 ? 'The first' : 'A further'} stented vein: ${countedAs(session, vein)}.`;
    const why = reason(book, 'vein-stent-counts-veins', idsOf(vein.steps.slice(0, 1)), text);
    findings.push(
      unit('treatment', code, why, { access: accessOfGroup(session, vein)?.id ?? null, vessels: vein.vessels }),
      ...furtherStents(session, book, vein, code, further, 'vein-stent-counts-veins'),
    );
  });
  for (const { step, vein, vessels } of balloonsIn(session, veins)) {
    const text = `The stent contains every balloon in the same vein, here the ${inWords(session, vessels)}.`;
    const wouldBe = book.findCode('vein/balloon/first') ?? book.findCode('vein/balloon/percutaneous');
    const why = reason(book, 'stent-contains-balloon', [step.id], text);
    findings.push(part(vein === veins[0] ? first : further, why, { wouldBe, mistake: 'balloon-before-stent' }));
  }
  return findings;
}
