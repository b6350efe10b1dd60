/** Medicare's hospital numbers for drug-eluting coronary stents: they change the number of a line, never what counts. */
import type { StentStep, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, notReported, type Unit, unitWith } from '@/engine/family.ts';
import type { Session } from '@/engine/session.ts';
import { say } from './draft.ts';

const plain = 'coronary/';

/** The drug-eluting partner of a code; null where it has none that day. */
const partnerOf = ({ book }: Draft, { id }: CodeFact): CodeFact | null =>
  id.startsWith(plain) ? book.findCode(`${plain}drug-${id.slice(plain.length)}`) : null;

function drugEluting(session: Session): StentStep[] {
  const { billing, payer, steps } = session.case;
  if (billing !== 'facility' || payer !== 'medicare') return [];
  return steps
    .filter((step) => step.do === 'stent')
    .filter(({ drugEluting, outcome }) => drugEluting && outcome !== 'failed');
}

const meet = (some: readonly Vessel[], others: readonly Vessel[]): boolean => some.some((one) => others.includes(one));

/** The first drug-eluting stent of a unit: one of its own steps, or one left in its vessels by the same way. */
function stentOf({ session }: Draft, { because, vessels }: Unit, stents: readonly StentStep[]): StentStep | undefined {
  const ways = session.case.steps
    .filter(({ id }) => because.steps.includes(id))
    .map((step) => ('through' in step ? step.through : undefined));
  return stents.find(
    ({ id, outcome, through, vessels: in_ }) =>
      because.steps.includes(id) || (outcome === undefined && ways.includes(through) && meet(in_, vessels)),
  );
}

type Changed = { readonly from: CodeFact; readonly unit: Unit };

/** The code that steps went into, once the units bear their numbers. */
function intoNow(draft: Draft, into: CodeFact, steps: readonly string[], changed: readonly Changed[]): CodeFact {
  const partners = changed.filter(({ from }) => from === into);
  const where = draft.session.case.steps
    .filter(({ id }) => steps.includes(id))
    .flatMap((step) => ('vessels' in step ? step.vessels : []));
  const same = partners.find(({ unit }) => meet(unit.vessels, where));
  const left = draft.units.some(({ code }) => code === into);
  return (same ?? (left ? undefined : partners[0]))?.unit.code ?? into;
}

/** Gives each unit with a drug-eluting stent the number that a hospital reports to Medicare. */
export function settleDrugEluting(draft: Draft): void {
  const stents = drugEluting(draft.session);
  if (stents.length === 0) return;
  const changed: Changed[] = [];
  draft.units = draft.units.map((unit) => {
    const partner = partnerOf(draft, unit.code);
    const stent = partner === null ? undefined : stentOf(draft, unit, stents);
    if (partner === null || stent === undefined) return unit;
    const text = 'The stent is drug-eluting: Medicare has hospitals report it by a number of its own.';
    const steps = unit.because.steps.includes(stent.id) ? [stent.id] : unit.because.steps;
    const also = [...unit.also, say(draft, 'coronary-drug-eluting', steps, text)];
    const now = unitWith(unit, { code: partner, also });
    changed.push({ from: unit.code, unit: now });
    return now;
  });
  draft.parts = draft.parts.map((entry) =>
    entry.into === null ? entry : notReported(intoNow(draft, entry.into, entry.steps, changed), entry, entry),
  );
  draft.missing = draft.missing.map((entry) => {
    const vessels = draft.session.case.steps
      .filter(({ id }) => entry.steps.includes(id))
      .flatMap((step) => ('vessels' in step ? step.vessels : []));
    const meant = stents.some((stent) => meet(stent.vessels, vessels));
    return { ...entry, code: (meant ? partnerOf(draft, entry.code) : null) ?? entry.code };
  });
}
