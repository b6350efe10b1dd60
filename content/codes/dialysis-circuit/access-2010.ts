/** Up to 2016: the code for a puncture of the access with its study, or for the study alone, and the catheters. */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { AccessStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { lookUp, type Session, type SessionStep } from '@/engine/session.ts';
import { treatsThrough } from '../across-families/treatments.ts';
import { placeOf, wrongWay } from './circuit.ts';
import { allOf, needsReport, refuseCatheter, type Studied } from './studies.ts';

/** The punctures of the circuit in this session. */
const puncturesOf = (session: Session): AccessStep[] =>
  session.case.steps
    .filter((step) => step.do === 'access')
    .filter((step) => step.method === 'percutaneous' && lookUp(session, step.vessel).kind === 'dialysis');

const isLegArtery = (code: CodeFact | null): boolean => code?.id.startsWith('leg/') ?? false;

/** The further punctures that a treatment needed. */
function furtherPunctures(session: Session, book: Book, more: readonly AccessStep[]): Finding[] {
  const code = book.code('dialysis/access/further');
  return more
    .filter((access) => treatsThrough(session, access))
    .map((access) => {
      const text = 'A further puncture of the access, for a treatment.';
      return unit('catheter', code, reason(book, 'dialysis-access-with-study', [access.id], text), {
        access: access.id,
        vessels: [access.vessel],
      });
    });
}

/** The units for the puncture and the study. */
function reported(session: Session, book: Book, studied: Studied, into: CodeFact | null): Finding[] {
  const [first, ...more] = puncturesOf(session);
  const steps = allOf(studied);
  if (first !== undefined && !isLegArtery(into)) {
    const text = 'The access was punctured and studied as a whole, with a written interpretation.';
    const why = reason(book, 'dialysis-access-with-study', [first.id, ...steps], text);
    return [
      unit('study', book.code('dialysis/access/first'), why, { access: first.id, vessels: [first.vessel] }),
      ...furtherPunctures(session, book, more),
    ];
  }
  const text = isLegArtery(into)
    ? 'The code for the leg artery contains the puncture: the study is reported alone.'
    : 'The access was studied without a puncture of it in this session.';
  const placed = session.steps.find(({ step }) => step.id === steps[0]);
  return [
    unit('study', book.code('dialysis/imaging/without-puncture'), reason(book, 'dialysis-imaging-alone', steps, text), {
      access: placed?.access?.id ?? null,
      vessels: placed !== undefined && 'vessels' in placed.step ? placed.step.vessels : [],
    }),
  ];
}

/**
 * The codes for getting into the access and studying it.
 * @param treated the code of the treatment, which may contain the puncture.
 */
export function access2010(session: Session, book: Book, studied: Studied, treated: CodeFact | null): Finding[] {
  const steps = allOf(studied);
  if (steps.length === 0) return [];
  const units = reported(session, book, studied, treated);
  if (studied.reported.length > 0) return units;
  const first = units.find((finding) => finding.is === 'unit')?.code ?? null;
  if (studied.silent.length === 0) {
    const text = 'The study of the access is not reported: there is no written interpretation.';
    return [part(null, reason(book, 'study-needs-report', steps, text), { wouldBe: first })];
  }
  return units.flatMap((finding) => {
    if (finding.is !== 'unit') return [];
    const text = `Code ${finding.code.value} is not reported while the note leaves out ${needsReport}.`;
    return [missing(finding.code, needsReport, reason(book, 'study-needs-report', finding.because.steps, text))];
  });
}

/** A catheter in the access belongs to its code; one in a side branch counts by itself. */
export function catheters2010(
  session: Session,
  book: Book,
  circuit: Side,
  steps: readonly SessionStep[],
  entered: readonly Finding[],
): Finding[] {
  const main = entered.find((finding) => finding.is === 'unit')?.code;
  const into = main?.id === 'dialysis/access/first' ? main : null;
  const branches = new Set<string>();
  return steps.flatMap((placed) => {
    const { step, access } = placed;
    if (step.do !== 'catheter') return [];
    const refused = refuseCatheter(session, book, circuit, { step }, wrongWay(session, placed));
    if (refused !== null) return [refused];
    const where = lookUp(session, step.tip).plain;
    const branch = book.findCode('vein/catheter/first-order');
    if (into === null) {
      const text = `No sourced rule says how a catheter in the ${where} is reported without the code for puncture and study.`;
      return [unsupported([step.id], text)];
    }
    if (placeOf(session, book, step.tip, circuit) !== 'branch' || branches.has(step.tip)) {
      const text = `The code for puncture and study contains the catheter, here in the ${where}.`;
      const wrong = { wouldBe: branch, mistake: 'every-catheter-position' } as const;
      return [part(into, reason(book, 'dialysis-way-inside', [step.id], text), wrong)];
    }
    if (branch === null) return [unsupported([step.id], 'The code for a catheter in a side vein is not at hand.')];
    branches.add(step.tip);
    const text = `The ${where} is a side vein off the circuit: its catheter counts by itself.`;
    const more = { access: access?.id ?? null, vessels: [step.tip] };
    return [unit('catheter', branch, reason(book, 'dialysis-branch-catheter', [step.id], text), more)];
  });
}
