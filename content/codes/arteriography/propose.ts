/** From runs of contrast to lines: which studies the record carries, and what went into another. */
import type { Book } from '@/engine/book.ts';
import type { Reason } from '@/engine/claim.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { hasStep, inWords, type Session, stepsOf } from '@/engine/session.ts';
import { judgeStudy, type StudyVerdict } from '../across-families/diagnostic-study.ts';
import { hasTreatment } from '../across-families/treatments.ts';
import { arteriesOf, lookAt, type Run, type Seen, seesHeart } from './regions.ts';
import { type RenalRule, type Studies, type Study, sortStudies } from './studies.ts';

type Counts = Extract<StudyVerdict, { is: 'counts' }>;
type Judged = { readonly run: Run; readonly seen: readonly Seen[]; readonly verdict: Counts };

const unique = <T>(values: readonly T[]): T[] => values.filter((value, i) => values.indexOf(value) === i);

const stepsOfSeen = (seen: readonly Seen[]): string[] => unique(seen.map(({ run }) => run.step.id));
const vesselsOfSeen = (seen: readonly Seen[]): string[] => unique(seen.map(({ vessel }) => vessel));

const limbs = (what: string, { sides }: Study): string =>
  sides.length > 1 ? `both ${what}s` : `the ${sides[0] === undefined ? '' : `${sides[0]} `}${what}`;

/** What a study shows, in words. */
function nameOf(session: Session, study: Study): string {
  switch (study.kind) {
    case 'abdominal-aorta':
      return 'the abdominal aorta';
    case 'thoracic-aorta':
      return 'the thoracic aorta';
    case 'runoff':
      return 'the abdominal aorta and both legs';
    case 'leg':
    case 'arm':
      return limbs(study.kind, study);
    case 'renal':
      return limbs('kidney', study);
    case 'organ':
    case 'further':
      return `the ${inWords(session, unique(study.seen.map(({ from, vessel }) => from ?? vessel)))}`;
  }
}

/** Where the catheter lay, for the studies whose code it decides. */
function catheterOf({ kind, code, sides }: Study): string {
  if (kind === 'runoff') return ', from one position of the catheter';
  if (kind !== 'renal') return '';
  const reach = code.id.includes('second-order') ? 'beyond' : 'in';
  return `, through a catheter ${reach} ${sides.length > 1 ? 'each' : 'its'} renal artery`;
}

const rules: Readonly<Record<Study['kind'], string>> = {
  'abdominal-aorta': 'arteriogram-aorta',
  'thoracic-aorta': 'arteriogram-thoracic-aorta',
  runoff: 'arteriogram-runoff',
  leg: 'arteriogram-limb',
  arm: 'arteriogram-limb',
  organ: 'arteriogram-organ',
  renal: 'arteriogram-renal',
  further: 'arteriogram-further',
};

/** The reason for arteries that were only filled on the way and belong to a study. */
function onTheWay(session: Session, book: Book, study: Study): Reason[] {
  const way = study.seen.filter(({ region, from }) => {
    if (study.kind === 'abdominal-aorta' || study.kind === 'runoff')
      return region === 'iliac' || ((region === 'renal' || region === 'visceral') && from === null);
    return study.kind === 'arm' && region === 'arm-way';
  });
  if (way.length === 0) return [];
  const vessels = vesselsOfSeen(way);
  const text = `The ${inWords(session, vessels)} seen with it ${vessels.length > 1 ? 'are' : 'is'} part of that study.`;
  return [reason(book, 'arteriogram-on-the-way', stepsOfSeen(way), text)];
}

/** The unit of one study. */
function studyUnit(session: Session, book: Book, study: Study, counted: readonly Judged[]): Finding {
  const judged = counted.find(({ run }) => run === study.seen[0]?.run);
  const beside = judged?.verdict.beside === true ? judged.verdict : null;
  const what =
    study.kind === 'further'
      ? `A further selective angiogram of ${nameOf(session, study)}.`
      : `A diagnostic angiogram of ${nameOf(session, study)}${catheterOf(study)}.`;
  const steps = stepsOfSeen(study.seen);
  const own = reason(book, rules[study.kind], steps, what, beside?.confidence ?? 'high');
  const judgement =
    beside === null
      ? []
      : [reason(book, beside.rule, steps, `It counts beside the treatment: ${beside.why}.`, beside.confidence)];
  return unit('study', study.code, own, {
    access: judged?.run.access?.id ?? null,
    vessels: vesselsOfSeen(study.seen),
    modifiers: beside === null ? study.modifiers : ['59'],
    also: [...judgement, ...onTheWay(session, book, study)],
  });
}

const alone = (session: Session, seen: readonly Seen[]): Finding[] =>
  unique(seen.map(({ run }) => run.step)).map((step) => {
    const vessels = vesselsOfSeen(seen.filter(({ run }) => run.step === step));
    return unsupported(
      [step.id],
      `No sourced rule names a code for a study of the ${inWords(session, vessels)} like this.`,
    );
  });

const lying = 'where the catheter lay';

function unplacedFindings(session: Session, book: Book, { unplaced }: Studies): Finding[] {
  return unplaced.map(({ seen, code }) => {
    const text = `A study of the ${inWords(session, [seen.vessel])} needs a catheter in it, and the note does not say where it lay.`;
    return missing(code, lying, reason(book, 'arteriogram-organ', [seen.run.step.id], text));
  });
}

/** The studies as which a runoff is often misread. */
function insideRunoff(book: Book, study: Study): Finding[] {
  const text = 'The catheter was not moved between the aorta and the legs: they are no studies of their own.';
  const why = reason(book, 'arteriogram-runoff', stepsOfSeen(study.seen), text);
  return ['arteriogram/aorta/abdominal', 'arteriogram/limb/both'].map((id) =>
    part(study.code, why, { wouldBe: book.code(id), mistake: 'components-and-bundle' }),
  );
}

/** The selective study that contains the images of the aorta, if any. */
const flushHolder = ({ studies }: Studies): Study | undefined =>
  studies.find(({ kind, code }) => kind === 'renal' || code.id === 'arteriogram/visceral');

/** What the note lacks for an aortogram no longer matters where a selective study contains it. */
function withFlush(
  session: Session,
  book: Book,
  findings: readonly Finding[],
  selective: Study | undefined,
): Finding[] {
  if (selective === undefined) return [...findings];
  return findings.map((finding) => {
    if (finding.is !== 'missing' || finding.entry.code.id !== 'arteriogram/aorta/abdominal') return finding;
    const { steps, code } = finding.entry;
    const text = `The images of the aorta belong to the study of ${nameOf(session, selective)}.`;
    return part(selective.code, reason(book, 'arteriogram-flush-inside', steps, text), { wouldBe: code });
  });
}

/** What is said of runs that make up studies. */
function studyFindings(session: Session, book: Book, sorted: Studies, counted: readonly Judged[]): Finding[] {
  const findings: Finding[] = [];
  const selective = flushHolder(sorted);
  for (const study of sorted.studies) {
    if (study.kind === 'abdominal-aorta' && selective !== undefined) {
      const text = `The images of the aorta belong to the study of ${nameOf(session, selective)}.`;
      const why = reason(book, 'arteriogram-flush-inside', stepsOfSeen(study.seen), text);
      findings.push(part(selective.code, why, { wouldBe: study.code, mistake: 'components-and-bundle' }));
      continue;
    }
    findings.push(studyUnit(session, book, study, counted));
    if (study.kind === 'runoff') findings.push(...insideRunoff(book, study));
  }
  return [...findings, ...unplacedFindings(session, book, sorted), ...alone(session, sorted.left)];
}

/** What is said of a run that the record does not carry as a study. */
function notCounted(
  session: Session,
  book: Book,
  run: Run,
  seen: readonly Seen[],
  renal: RenalRule,
  verdict: Exclude<StudyVerdict, Counts>,
): Finding[] {
  const sorted = sortStudies(session, book, [seen], renal);
  const steps = [run.step.id];
  if (verdict.is === 'refused') {
    const first = sorted.studies[0];
    const what = first === undefined ? `the ${inWords(session, run.step.vessels)}` : nameOf(session, first);
    const text = `The study of ${what} is not reported: ${verdict.why}.`;
    const wouldBe = first?.code ?? null;
    const wrong = verdict.despitePrior ? ({ wouldBe, mistake: 'diagnostic-despite-prior' } as const) : { wouldBe };
    return [part(null, reason(book, verdict.rule, steps, text, verdict.confidence), wrong)];
  }
  if (sorted.studies.length === 0) return alone(session, seen);
  return sorted.studies.map((study) => {
    const text = `The study of ${nameOf(session, study)} is not reported while the note leaves out ${verdict.needs}.`;
    return missing(study.code, verdict.needs, reason(book, verdict.rule, steps, text));
  });
}

/** The rules of an edition, which differ in how they code the renal arteries. */
export const proposeWith =
  (renal: RenalRule) =>
  (session: Session, book: Book): Finding[] => {
    if (!hasStep(session, 'angiogram')) return [];
    const findings: Finding[] = [];
    const counted: Judged[] = [];
    const treated = hasTreatment(session);
    const withHeart = seesHeart(session);
    for (const run of stepsOf(session, 'angiogram')) {
      const vessels = arteriesOf(session, book, run, withHeart);
      if (vessels.length === 0) continue;
      const seen = lookAt(session, book, run, vessels);
      if (run.step.role !== 'diagnostic') {
        const wouldBe = sortStudies(session, book, [seen], renal).studies[0]?.code ?? null;
        findings.push({ is: 'guiding', step: run.step.id, wouldBe });
        continue;
      }
      const verdict = judgeStudy(run.step, treated, session.case.payer === 'medicare');
      if (verdict.is === 'counts') counted.push({ run, seen, verdict });
      else findings.push(...notCounted(session, book, run, seen, renal, verdict));
    }
    if (counted.length === 0) return findings;
    const sorted = sortStudies(
      session,
      book,
      counted.map(({ seen }) => seen),
      renal,
    );
    return [
      ...withFlush(session, book, findings, flushHolder(sorted)),
      ...studyFindings(session, book, sorted, counted),
    ];
  };
