/**
 * Venous stents for dates of service up to 2013: a code for the work of the first and of each further vessel, by the
 * way in, and the imaging half for every vessel. Coded from the day on which a source shows the first code in use.
 */
import type { Book } from '@/engine/book.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { accessOfGroup, hasStep, idsOf, inWords, type Session } from '@/engine/session.ts';
import { countedAs } from '../across-families/counted-veins.ts';
import { besideStent, stentedVeins } from '../across-families/treatments.ts';
import { balloonsIn, furtherStents, otherStents } from './vein-stents.ts';

/** Proposes the stent lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'stent')) return [];
  const findings: Finding[] = otherStents(session, book, book.code('vessel/stent/percutaneous/first'));
  const veins = stentedVeins(session);
  const ways = new Set(
    veins.map((vein) => (accessOfGroup(session, vein)?.method === 'open' ? 'open' : 'percutaneous')),
  );
  if (ways.size > 1) {
    const text =
      'Stents through a cut-down and through a puncture in one session: no sourced rule says how they are counted together.';
    return [
      ...findings,
      unsupported(
        veins.flatMap((vein) => idsOf(vein.steps)),
        text,
      ),
    ];
  }
  const way = ways.has('open') ? 'open' : 'percutaneous';
  const first = book.code(`vessel/stent/${way}/first`);
  const further = book.code(`vessel/stent/${way}/further`);
  const imaging = book.code('vessel/stent/imaging');
  veins.forEach((vein, i) => {
    const code = i === 0 ? first : further;
    const steps = idsOf(vein.steps.slice(0, 1));
    const how = way === 'open' ? 'a cut-down' : 'a puncture';
    const more = { access: accessOfGroup(session, vein)?.id ?? null, vessels: vein.vessels };
    const text = `${i === 0 ? 'The first' : 'A further'} vessel stented through ${how}: ${countedAs(session, vein)}.`;
    findings.push(
      unit('treatment', code, reason(book, 'vessel-stent-pair', steps, text), more),
      unit(
        'treatment',
        imaging,
        reason(book, 'vessel-stent-pair', steps, `The imaging of that stent: ${countedAs(session, vein)}.`),
        more,
      ),
      ...furtherStents(session, book, vein, code, further, 'vessel-stent-pair'),
    );
  });
  for (const { step, vein, vessels } of balloonsIn(session, veins)) {
    if (besideStent(session, step, vein) !== 'inside') continue;
    const text =
      step.purpose === 'treat'
        ? `Nothing in the record makes the balloon in the ${inWords(session, vessels)} a treatment of its own beside the stent.`
        : `The balloon in the ${inWords(session, vessels)} made way for the stent, or shaped it.`;
    const wouldBe = book.findCode('vein/balloon/percutaneous');
    const why = reason(book, 'balloon-before-stent', [step.id], text);
    findings.push(part(vein === veins[0] ? first : further, why, { wouldBe, mistake: 'balloon-before-stent' }));
  }
  return findings;
}
