/** Diagnostic venograms by region, and the injection for a limb. */
import type { Book } from '@/engine/book.ts';
import type { AngiogramStep, Vessel } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import {
  hasStep,
  inWords,
  lookUp,
  type Session,
  type SessionStep,
  stepsOf,
  throughDialysis,
} from '@/engine/session.ts';
import { judgeStudy, type StudyVerdict } from '../across-families/diagnostic-study.ts';
import { hasTreatment, treatsThrough } from '../across-families/treatments.ts';
import { lookAt, type Study, sortStudies, wouldBeStudy } from './studies.ts';

const names: Record<Study['region'], string> = {
  arm: 'the arm veins',
  leg: 'the leg veins',
  pelvis: 'the pelvic veins',
  chest: 'the chest veins',
  'inferior-vena-cava': 'the inferior vena cava',
  'superior-vena-cava': 'the superior vena cava',
  renal: 'the renal vein',
  jugular: 'the jugular vein',
};

function nameOf(study: Study): string {
  const side = study.sides[0];
  if (study.sides.length > 1)
    return study.region === 'renal' ? 'both renal veins' : `the veins of both ${study.region}s`;
  if (study.region === 'arm' || study.region === 'leg')
    return `the veins of the ${side ?? ''} ${study.region}`.replace('  ', ' ');
  return side === null || side === undefined ? names[study.region] : `the ${side} ${names[study.region].slice(4)}`;
}

const unique = <T>(values: readonly T[]): T[] => values.filter((value, i) => values.indexOf(value) === i);

type Judged = { readonly placed: SessionStep<'angiogram'>; readonly verdict: StudyVerdict };

/** The reason for what was seen beside a study and belongs to it. */
function ofNeighbours(session: Session, book: Book, study: Study): Reason[] {
  const beside = study.seen.filter((one) => one.region !== study.region);
  if (beside.length === 0) return [];
  const vessels = unique(beside.map((one) => one.vessel));
  const text = `The ${inWords(session, vessels)} seen with it ${vessels.length > 1 ? 'are' : 'is'} part of that study.`;
  return [reason(book, 'venogram-neighbours', unique(beside.map((one) => one.step.id)), text)];
}

/** The unit of one study, with the neighbours that went into it. */
function studyUnit(session: Session, book: Book, study: Study, counted: readonly Judged[]): Finding {
  const own = study.seen.filter((one) => one.region === study.region);
  const steps = unique(own.map((one) => one.step.id));
  const judged = counted.find(({ placed }) => placed.step.id === steps[0]);
  const verdict = judged?.verdict.is === 'counts' && judged.verdict.beside ? judged.verdict : null;
  const byCatheter = study.region === 'renal' || study.region === 'jugular';
  const through = study.sides.length > 1 ? 'a catheter in each' : 'a catheter in it';
  const what = `A diagnostic venogram of ${nameOf(study)}${byCatheter ? `, through ${through}` : ''}.`;
  const text = verdict === null ? what : `${what} It counts beside the treatment: ${verdict.why}.`;
  const rule = verdict?.rule ?? (byCatheter ? 'venogram-needs-catheter' : 'venogram-by-region');
  return unit('study', study.code, reason(book, rule, steps, text, verdict?.confidence ?? 'high'), {
    access: judged?.placed.access?.id ?? null,
    vessels: unique(study.seen.map((one) => one.vessel)),
    modifiers: verdict === null ? [] : ['59'],
    also: ofNeighbours(session, book, study),
  });
}

/** The injection for a limb venogram through a needle or sheath in that limb. */
function injections(session: Session, book: Book, study: Study, counted: readonly Judged[]): Finding[] {
  const code = book.code('vein/injection/limb');
  const done = new Set<string>();
  const findings: Finding[] = [];
  for (const one of study.seen) {
    const placed = counted.find((judged) => judged.placed.step === one.step)?.placed;
    const access = placed?.access ?? null;
    if (access === null || one.region !== study.region || done.has(access.id)) continue;
    const entered = lookAt(session, book, [{ ...one.step, vessels: [access.vessel] }])[0];
    if (entered?.region !== study.region || entered.side !== one.side) continue;
    done.add(access.id);
    const steps = [one.step.id];
    if (treatsThrough(session, access)) {
      const text = 'The contrast went through the access of the treatment: its injection is no service of its own.';
      findings.push(
        part(study.code, reason(book, 'injection-with-catheter', steps, text, 'medium'), { wouldBe: code }),
      );
      continue;
    }
    const text = `Contrast was injected through the ${lookUp(session, access.vessel).plain} for the venogram of that limb.`;
    findings.push(
      unit('injection', code, reason(book, 'injection-for-limb', steps, text), {
        access: access.id,
        vessels: [access.vessel],
      }),
    );
  }
  return findings;
}

/** What is said of a study that the record does not carry. */
function notCounted(
  session: Session,
  book: Book,
  step: AngiogramStep,
  verdict: Exclude<StudyVerdict, { is: 'counts' }>,
): Finding[] {
  const where = inWords(session, step.vessels);
  if (verdict.is === 'refused') {
    const text = `The study of the ${where} is not reported: ${verdict.why}.`;
    const wouldBe = wouldBeStudy(session, book, step);
    const wrong = verdict.despitePrior ? ({ wouldBe, mistake: 'diagnostic-despite-prior' } as const) : { wouldBe };
    return [part(null, reason(book, verdict.rule, [step.id], text, verdict.confidence), wrong)];
  }
  const { studies, left } = sortStudies(session, book, lookAt(session, book, [step]));
  if (studies.length === 0)
    return [
      alone(
        session,
        step,
        left.map((one) => one.vessel),
      ),
    ];
  return studies.map((study) => {
    const text = `The study of ${nameOf(study)} is not reported while the note leaves out ${verdict.needs}.`;
    return missing(study.code, verdict.needs, reason(book, verdict.rule, [step.id], text));
  });
}

const alone = (session: Session, step: AngiogramStep, vessels: readonly Vessel[]): Finding =>
  unsupported([step.id], `No sourced rule names a venogram code for the ${inWords(session, vessels)} alone.`);

/** Proposes the venogram lines of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'angiogram')) return [];
  const findings: Finding[] = [];
  const counted: Judged[] = [];
  const treated = hasTreatment(session);
  for (const placed of stepsOf(session, 'angiogram')) {
    const { step } = placed;
    if (throughDialysis(placed)) continue;
    if (!placed.on.some(({ kind }) => kind === 'vein')) continue;
    if (step.role !== 'diagnostic') {
      findings.push({ is: 'guiding', step: step.id, wouldBe: wouldBeStudy(session, book, step) });
      continue;
    }
    const verdict = judgeStudy(step, treated, session.case.payer === 'medicare');
    if (verdict.is === 'counts') counted.push({ placed, verdict });
    else findings.push(...notCounted(session, book, step, verdict));
  }
  if (counted.length === 0) return findings;
  const { studies, left } = sortStudies(
    session,
    book,
    lookAt(
      session,
      book,
      counted.map(({ placed }) => placed.step),
    ),
  );
  for (const study of studies) {
    findings.push(studyUnit(session, book, study, counted));
    if (study.region === 'arm' || study.region === 'leg') findings.push(...injections(session, book, study, counted));
  }
  for (const step of unique(left.map((one) => one.step))) {
    findings.push(
      alone(
        session,
        step,
        left.filter((one) => one.step === step).map((one) => one.vessel),
      ),
    );
  }
  return findings;
}
