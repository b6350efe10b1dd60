/** Diagnostic angiography of the coronary arteries and of bypass grafts. */
import type { AtlasVessel } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { AngiogramStep } from '@/engine/case.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { hasStep, idsOf, inWords, type Session, type SessionStep, stepsOf, throughDialysis } from '@/engine/session.ts';
import { isCoronary } from '../across-families/beds.ts';
import { judgeStudy, type StudyVerdict } from '../across-families/diagnostic-study.ts';
import { arteryOf, type CodedSite } from './sites.ts';

/** An internal thoracic artery seen with the coronary arteries is seen as a graft. */
const isThoracic = ({ base }: AtlasVessel): boolean => base === 'internal-thoracic-artery';

/** Whether a run of images shows the coronary arteries or grafts, and nothing else. */
function showsHeart(placed: SessionStep<'angiogram'>): boolean {
  const { on } = placed;
  if (throughDialysis(placed) || !on.some(isCoronary)) return false;
  return on.every((vessel) => isCoronary(vessel) || isThoracic(vessel));
}

/** Before treatment of an acute heart attack a study counts although the note says nothing of earlier ones. */
function judge(step: AngiogramStep, coded: readonly CodedSite[], treated: boolean, medicare: boolean): StudyVerdict {
  const verdict = judgeStudy(step, treated, medicare);
  if (verdict.is === 'counts' || step.report !== true) return verdict;
  const infarction = coded.some(({ code }) => code?.id === 'coronary/infarction/artery');
  if (!infarction || step.prior === 'adequate' || step.decision === false) return verdict;
  return {
    is: 'counts',
    beside: true,
    rule: 'coronary-angiography-infarction',
    why: 'the artery that causes the heart attack was still being looked for',
    confidence: 'medium',
  };
}

type Counts = Extract<StudyVerdict, { readonly is: 'counts' }>;

/** The one study of the session. */
function study(
  session: Session,
  book: Book,
  counted: readonly { readonly placed: SessionStep<'angiogram'>; readonly verdict: Counts }[],
): Finding[] {
  const first = counted[0];
  if (first === undefined) return [];
  const steps = counted.map(({ placed }) => placed.step);
  const vessels = [...new Set(steps.flatMap((step) => step.vessels))];
  if (!vessels.some((vessel) => arteryOf(session, vessel) !== null)) {
    const text = 'Bypass grafts alone were studied: the code is for grafts seen together with the coronary arteries.';
    return [unsupported(idsOf(steps), text)];
  }
  const grafts = vessels.some((vessel) => arteryOf(session, vessel) === null);
  const code = book.code(grafts ? 'coronary/angiogram/grafts' : 'coronary/angiogram/arteries');
  const weak = counted.find(({ verdict }) => verdict.confidence !== 'high') ?? first;
  const { verdict } = weak;
  const what = `A diagnostic study of the coronary arteries${grafts ? ' and of bypass grafts' : ''}: one code for the session.`;
  const text = verdict.beside ? `${what} It counts beside the treatment: ${verdict.why}.` : what;
  const rule = verdict.beside ? verdict.rule : 'coronary-angiography';
  return [
    unit('study', code, reason(book, rule, idsOf(steps), text, verdict.confidence), {
      access: first.placed.access?.id ?? null,
      vessels,
      modifiers: verdict.beside ? ['59'] : [],
    }),
  ];
}

function notCounted(
  session: Session,
  book: Book,
  step: AngiogramStep,
  verdict: Exclude<StudyVerdict, { is: 'counts' }>,
): Finding {
  const where = inWords(session, step.vessels);
  const grafts = step.vessels.some((vessel) => arteryOf(session, vessel) === null);
  const code = book.code(grafts ? 'coronary/angiogram/grafts' : 'coronary/angiogram/arteries');
  if (verdict.is === 'lacks') {
    const text = `The study of the ${where} is not reported while the note leaves out ${verdict.needs}.`;
    return missing(code, verdict.needs, reason(book, verdict.rule, [step.id], text));
  }
  const text = `The study of the ${where} is not reported: ${verdict.why}.`;
  const why = reason(book, verdict.rule, [step.id], text, verdict.confidence);
  return part(
    null,
    why,
    verdict.despitePrior ? { wouldBe: code, mistake: 'diagnostic-despite-prior' } : { wouldBe: code },
  );
}

/**
 * Proposes the study of a session, and says which images only guided or checked.
 * @param treated whether treatment of a coronary vessel was carried out, or given up with the device inside.
 */
export function angiograms(session: Session, book: Book, coded: readonly CodedSite[], treated: boolean): Finding[] {
  if (!hasStep(session, 'angiogram')) return [];
  const findings: Finding[] = [];
  const counted: { placed: SessionStep<'angiogram'>; verdict: Counts }[] = [];
  const wouldBe = book.findCode('coronary/angiogram/arteries');
  for (const placed of stepsOf(session, 'angiogram')) {
    const { step } = placed;
    if (!showsHeart(placed)) continue;
    if (step.role !== 'diagnostic') {
      findings.push({ is: 'guiding', step: step.id, wouldBe });
      continue;
    }
    if (wouldBe === null) {
      const text = `A study of the ${inWords(session, step.vessels)}: Lumen does not know the codes of that time for it.`;
      findings.push(unsupported([step.id], text));
      continue;
    }
    const verdict = judge(step, coded, treated, session.case.payer === 'medicare');
    if (verdict.is === 'counts') counted.push({ placed, verdict });
    else findings.push(notCounted(session, book, step, verdict));
  }
  return [...findings, ...study(session, book, counted)];
}
