/**
 * The dialysis circuit for dates of service from 2017: one code for the peripheral segment, by the highest rung that
 * was reached, and add-ons for the central segment and for closing off.
 */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, type WrongReading } from '@/engine/family.ts';
import { inWords, lookUp, type Session, type SessionStep } from '@/engine/session.ts';
import { stoppedTreatment } from '../across-families/stopped.ts';
import { centralByVein, reachedByVein } from './central-by-vein.ts';
import {
  circuitSide,
  circuitSteps,
  crossings,
  isWork,
  otherDevices,
  refuseBoth,
  type Sorted,
  sortWork,
  vesselsOf,
  type Work,
  wrongWay,
} from './circuit.ts';
import { codeOf, isBalloon, isClot, isStent, ladder, leastOf } from './ladder-2017.ts';
import { allOf, needsReport, refuseCatheter, type Studied, sortStudies, undecided } from './studies.ts';

const isClosingOff = isWork('embolize');

/** One add-on for all works of a kind in the session, and what went into it. */
function addOn(session: Session, book: Book, id: string, works: readonly Work[], text: string): Finding[] {
  const first = works[0];
  if (first === undefined) return [];
  const code = book.code(id);
  const rule = id === 'dialysis/closing-off/circuit' ? 'dialysis-closing-off' : 'dialysis-central-once';
  return [
    unit('treatment', code, reason(book, rule, [first.step.id], text, leastOf(first)), {
      access: first.access.id,
      vessels: works.flatMap(({ step }) => step.vessels),
    }),
    ...works.slice(1).map(({ step }) => {
      const inside = step.do === 'balloon' && first.step.do === 'stent';
      const wouldBe = inside ? book.code('dialysis/central/balloon') : code;
      const where = inWords(session, step.vessels);
      const why = inside
        ? `The code for the stent contains the balloon in the ${where}.`
        : `The ${where} too: the code is reported once a session.`;
      const wrong: WrongReading = inside ? { wouldBe, mistake: 'balloon-before-stent' } : { wouldBe };
      return part(code, reason(book, rule, [step.id], why), wrong);
    }),
  ];
}

/** The add-ons of the session. Work that its peripheral part placed on the ladder already still counts centrally. */
function addOns(session: Session, book: Book, done: readonly Work[]): Finding[] {
  const stents = done.filter(isStent).filter(({ central }) => central.length > 0);
  const balloons = done.filter(isBalloon).filter(({ central }) => central.length > 0);
  const central: readonly Work[] = [...stents, ...balloons];
  const first = central[0];
  const where = first === undefined ? '' : inWords(session, first.central);
  const closed = done.filter(isClosingOff);
  return [
    ...addOn(
      session,
      book,
      stents.length > 0 ? 'dialysis/central/stent' : 'dialysis/central/balloon',
      central,
      `${stents.length > 0 ? 'A stent was put into' : 'A balloon opened'} the ${where}, in the central segment, through the circuit.`,
    ),
    ...addOn(
      session,
      book,
      'dialysis/closing-off/circuit',
      closed,
      `The ${inWords(session, closed[0]?.step.vessels ?? [])} was closed off for good through the circuit.`,
    ),
  ];
}

/** What was given up with the device inside: beside other work in its segment it is no service of its own. */
function stoppedWork(session: Session, book: Book, { done, stopped }: Sorted): Finding[] {
  const clot = done.some(isClot) || stopped.some(isClot);
  const taken = new Set<CodeFact>();
  return stopped.map((work) => {
    const { step, access } = work;
    const code = codeOf(book, work, clot);
    const central = work.peripheral.length === 0;
    const beside = done.some((other) => (central ? other.central.length > 0 : other.peripheral.length > 0));
    if (beside || taken.has(code)) {
      const text = `The work in the ${inWords(session, step.vessels)} was given up; what was completed in that segment is reported.`;
      return part(null, reason(book, 'stopped-by-physician', [step.id], text), { wouldBe: code });
    }
    taken.add(code);
    return stoppedTreatment(session, book, { step, access }, { code, what: 'The work' });
  });
}

/** The study: inside the code for the peripheral segment, else a code of its own where it was put in writing. */
function study(session: Session, book: Book, studied: Studied, main: CodeFact | null, open: boolean): Finding[] {
  const code = book.code('dialysis/circuit/study');
  const steps = allOf(studied);
  if (steps.length === 0) return [];
  if (main === null && open) return undecided(studied);
  if (main !== null) {
    const text = 'The code for the treatment contains the study of the whole circuit.';
    return [part(main, reason(book, 'dialysis-ladder', steps, text), { wouldBe: code })];
  }
  const { reported, silent, unreported } = studied;
  if (reported.length > 0) {
    const placed = session.steps.find(({ step }) => step.id === reported[0]);
    const existing = placed?.access?.method === 'existing';
    const text = existing
      ? 'The circuit was studied through a sheath that was there before: modifier 52, because no puncture was made.'
      : 'The whole circuit was studied, with a written interpretation.';
    return [
      unit('study', code, reason(book, existing ? 'dialysis-existing-access' : 'dialysis-study', steps, text), {
        access: placed?.access?.id ?? null,
        vessels: placed === undefined ? [] : vesselsOf(placed.step),
        modifiers: existing ? ['52'] : [],
      }),
    ];
  }
  if (silent.length > 0) {
    const text = `The study of the circuit is not reported while the note leaves out ${needsReport}.`;
    return [missing(code, needsReport, reason(book, 'study-needs-report', steps, text))];
  }
  const text = 'The study of the circuit is not reported: there is no written interpretation.';
  return [part(null, reason(book, 'study-needs-report', unreported, text), { wouldBe: code })];
}

/** An add-on lacks what the study beside which it would stand lacks. */
const withStudy = (book: Book, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    if (finding.is !== 'unit') return finding;
    const { steps } = finding.because;
    const text = `Code ${finding.code.value} stands only beside a code of the circuit, and for that the note leaves out ${needsReport}.`;
    return missing(finding.code, needsReport, reason(book, 'add-on-needs-main', steps, text));
  });

/** Every catheter in the circuit belongs to the code for it. */
function catheters(
  session: Session,
  book: Book,
  circuit: Side,
  steps: readonly SessionStep[],
  into: CodeFact | null,
): Finding[] {
  return steps.flatMap((placed) => {
    const { step } = placed;
    if (step.do !== 'catheter') return [];
    const refused = refuseCatheter(session, book, circuit, { step }, wrongWay(session, placed));
    if (refused !== null) return [refused];
    const where = lookUp(session, step.tip).plain;
    const text =
      into === null
        ? `The catheter in the ${where} belongs to the study or treatment of the circuit, and none is on this claim.`
        : `The codes of the circuit contain every catheter in it, here in the ${where}.`;
    const wouldBe = book.findCode('vein/catheter/cava');
    const why = reason(book, 'dialysis-way-inside', [step.id], text);
    return [part(into, why, { wouldBe, mistake: 'every-catheter-position' })];
  });
}

/** Proposes the lines of a session on a dialysis circuit. */
export function propose(session: Session, book: Book): Finding[] {
  const circuit = circuitSide(session);
  if (circuit === null) return [];
  const all = circuitSteps(session);
  if (circuit === 'both') return refuseBoth(all);
  const byVein = all.filter((placed) => reachedByVein(session, placed));
  const steps = byVein.length === 0 ? all : all.filter((placed) => !byVein.includes(placed));
  const sorted = sortWork(session, book, circuit, steps, (work) => codeOf(book, work, false));
  const { main, findings } = ladder(session, book, sorted.done);
  const given = stoppedWork(session, book, sorted);
  const givenMain = given.find((finding) => finding.is === 'unit' && !finding.code.addOn);
  const mainCode = main?.code ?? (givenMain?.is === 'unit' ? givenMain.code : null);
  const studyCode = book.code('dialysis/circuit/study');
  const studied = sortStudies(session, book, circuit, steps, studyCode, (placed) => wrongWay(session, placed));
  const lacks = mainCode === null && !sorted.open && studied.reported.length === 0 && studied.silent.length > 0;
  const extra = addOns(session, book, sorted.done);
  const into = mainCode ?? (studied.reported.length > 0 && !sorted.open ? studyCode : null);
  const treated = mainCode ?? extra.find((finding) => finding.is === 'unit')?.code ?? null;
  return [
    ...(main === null ? [] : [main]),
    ...findings,
    ...given,
    ...(lacks ? withStudy(book, extra) : extra),
    ...sorted.others,
    ...study(session, book, studied, mainCode, sorted.open),
    ...studied.others,
    ...catheters(session, book, circuit, steps, into),
    ...crossings(session, book, steps, treated),
    ...otherDevices(session, steps),
    ...centralByVein(session, book, byVein),
  ];
}
