/** What goes with coronary treatment: crossing, protection, lithotripsy, removing clot; and what has no number here. */
import type { Book } from '@/engine/book.ts';
import type { Step, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, type Unit, unit, unsupported } from '@/engine/family.ts';
import { inWords, type Session, type SessionStep } from '@/engine/session.ts';
import { type CodedSite, inHeart, siteOf } from './sites.ts';

type Beside = Extract<
  Step,
  { readonly do: 'cross' | 'protect' | 'lithotripsy' | 'thrombectomy' | 'physiology' | 'embolize' }
>;

const names: Record<Beside['do'], string> = {
  cross: 'Crossing the lesion',
  protect: 'Protection against debris',
  lithotripsy: 'Lithotripsy',
  thrombectomy: 'Removing clot',
  physiology: 'Measuring pressure or flow',
  embolize: 'Closing a vessel',
};

const isBeside = (step: Step): step is Beside => Object.hasOwn(names, step.do);

/** The code that takes in what was done in some vessels; undefined where nothing was treated there. */
function codeFor(session: Session, coded: readonly CodedSite[], vessels: readonly Vessel[]): CodedSite | undefined {
  const site = siteOf(
    session,
    coded.map((one) => one.site),
    vessels,
  );
  return coded.find((one) => one.site === site);
}

const contained = (book: Book, into: CodeFact, step: Beside, text: string, confidence: 'high' | 'medium'): Finding =>
  part(into, reason(book, 'coronary-contains', [step.id], text, confidence));

/** One unit of an add-on for each artery; a further go in the same artery belongs to it. */
function addOn(
  session: Session,
  book: Book,
  placed: SessionStep & { readonly step: Beside },
  code: CodeFact,
  rule: string,
  had: Map<CodedSite | string, Unit>,
  at: CodedSite | undefined,
): Finding {
  const { step, access } = placed;
  const where = inWords(session, step.vessels);
  const key = at ?? where;
  if (had.has(key)) {
    const again = `${names[step.do]} again in the same artery: one unit for each.`;
    return part(code, reason(book, rule, [step.id], again), { wouldBe: code });
  }
  const text = `${names[step.do]} in the ${where}, beside the treatment.`;
  const open = rule === 'coronary-thrombectomy' && book.findCode('coronary/stent/first') !== null;
  const why = reason(book, rule, [step.id], text, open ? 'medium' : 'high');
  const one = unit('inside', code, why, { access: access?.id ?? null, vessels: step.vessels });
  had.set(key, one);
  return one;
}

type Had = Map<CodedSite | string, Unit>;

function lithotripsy(
  session: Session,
  book: Book,
  placed: SessionStep & { readonly step: Beside },
  at: CodedSite | undefined,
  had: Had,
): Finding {
  const code = book.findCode('coronary/lithotripsy/vessel');
  if (code !== null) return addOn(session, book, placed, code, 'coronary-lithotripsy', had, at);
  const text = `Lithotripsy in the ${inWords(session, placed.step.vessels)}: Lumen knows no code for it on this day.`;
  return unsupported([placed.step.id], text);
}

/** Plain suction is part of the treatment; by itself it has no code here. */
function suction(session: Session, book: Book, step: Beside, at: CodedSite | undefined): Finding {
  const where = inWords(session, step.vessels);
  const wouldBe = book.findCode('coronary/thrombectomy/vessel');
  if (at === undefined || at.code === null)
    return unsupported(
      [step.id],
      `Clot was drawn out of the ${where} by suction alone: no sourced rule has a code for it.`,
    );
  const text = `Drawing clot out of the ${where} by suction is part of the treatment.`;
  const least = at.code.id === 'coronary/infarction/artery' ? 'high' : 'medium';
  return part(at.code, reason(book, 'coronary-thrombectomy', [step.id], text, least), { wouldBe });
}

function inside(session: Session, book: Book, step: Beside, at: CodedSite | undefined): Finding {
  const where = inWords(session, step.vessels);
  if (at === undefined && step.do === 'cross') {
    const text = `A wire is across the lesion in the ${where}, and nothing is treated there: the code is for the treatment, and the wire alone earns no line.`;
    return part(null, reason(book, 'coronary-contains', [step.id], text, 'medium'));
  }
  if (at === undefined || at.code === null)
    return unsupported([step.id], `${names[step.do]} in the ${where}: no treatment there is on this claim.`);
  const text = `${names[step.do]} in the ${where} is part of the treatment.`;
  const sure = step.do === 'cross' || at.site.graft !== null;
  return contained(book, at.code, step, text, sure ? 'high' : 'medium');
}

function outcomeOf(session: Session, book: Book, step: Beside): Finding | null {
  const where = inWords(session, step.vessels);
  if (step.outcome === 'stopped')
    return unsupported([step.id], `${names[step.do]} in the ${where} was given up with the device inside.`);
  if (step.outcome !== 'failed') return null;
  const text = `${names[step.do]} in the ${where} was tried and not achieved: it is not reported.`;
  return part(null, reason(book, 'not-carried-out', [step.id], text));
}

/** Proposes what goes with the treatment of coronary vessels. */
export function besideTreatment(session: Session, book: Book, coded: readonly CodedSite[]): Finding[] {
  const findings: Finding[] = [];
  const ofLithotripsy: Had = new Map();
  const ofThrombectomy: Had = new Map();
  for (const { step, access, at: nth, entered, on } of session.steps) {
    if (!isBeside(step)) continue;
    const placed = { step, access, at: nth, entered, on };
    if (!inHeart(session, placed)) continue;
    const where = inWords(session, step.vessels);
    const failed = outcomeOf(session, book, step);
    const at = codeFor(session, coded, step.vessels);
    if (failed !== null) findings.push(failed);
    else if (step.do === 'lithotripsy') findings.push(lithotripsy(session, book, placed, at, ofLithotripsy));
    else if (step.do === 'thrombectomy' && step.method === 'mechanical') {
      const code = book.code('coronary/thrombectomy/vessel');
      findings.push(addOn(session, book, placed, code, 'coronary-thrombectomy', ofThrombectomy, at));
    } else if (step.do === 'thrombectomy') findings.push(suction(session, book, step, at));
    else if (step.do === 'cross' || step.do === 'protect') findings.push(inside(session, book, step, at));
    else
      findings.push(unsupported([step.id], `${names[step.do]} in the ${where}: Lumen does not know the codes for it.`));
  }
  return findings;
}
