/** The diagnostic studies of a dialysis circuit, and the catheters in it, whatever the codes of the day. */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { inWords, lookUp, type Session, type SessionStep, type StepOf } from '@/engine/session.ts';
import { placeOf } from './circuit.ts';

/** The one absent fact that keeps a study off. */
export const needsReport = 'a written interpretation of the study';

export type Studied = {
  /** Diagnostic steps by what the note says of a written interpretation. */
  readonly reported: readonly string[];
  readonly silent: readonly string[];
  readonly unreported: readonly string[];
  readonly others: readonly Finding[];
};

/** The studies alone, for a claim on which they are inside something else. */
export const allOf = ({ reported, silent, unreported }: Studied): readonly string[] => [
  ...reported,
  ...silent,
  ...unreported,
];

/** What is said of studies that go with a treatment of which no code is known. */
export const undecided = (studied: Studied): Finding[] =>
  allOf(studied).length === 0
    ? []
    : [
        unsupported(
          allOf(studied),
          'What this study is reported as depends on a treatment that no sourced rule covers.',
        ),
      ];

const isAngiogram = (placed: SessionStep): placed is SessionStep & SessionStep<'angiogram'> =>
  placed.step.do === 'angiogram';

/** Whether a study shows the circuit: its own vessels, and at most the artery that feeds it beside them. */
function showsCircuit(session: Session, book: Book, circuit: Side, step: StepOf<'angiogram'>): boolean {
  let own = false;
  for (const vessel of step.vessels) {
    const { kind, side } = lookUp(session, vessel);
    if (placeOf(session, book, vessel, circuit) !== null) own = true;
    else if (kind !== 'artery' || side !== circuit) return false;
  }
  return own;
}

/**
 * Sorts the imaging of the circuit.
 * @param study the code of a study, for which guiding images might be taken.
 * @param refuse why a study is not one that the rules speak of, or null.
 */
export function sortStudies(
  session: Session,
  book: Book,
  circuit: Side,
  steps: readonly SessionStep[],
  study: CodeFact,
  refuse: (placed: SessionStep<'angiogram'>) => string | null,
): Studied {
  const reported: string[] = [];
  const silent: string[] = [];
  const unreported: string[] = [];
  const others: Finding[] = [];
  for (const placed of steps) {
    if (!isAngiogram(placed)) continue;
    const { step } = placed;
    if (step.role !== 'diagnostic') {
      others.push({ is: 'guiding', step: step.id, wouldBe: study });
      continue;
    }
    const beyond = showsCircuit(session, book, circuit, step)
      ? null
      : `The ${inWords(session, step.vessels)} lies beyond the dialysis circuit: no sourced rule covers its study through it.`;
    const wrong = refuse(placed) ?? beyond;
    if (wrong !== null) others.push(unsupported([step.id], wrong));
    else (step.report === true ? reported : step.report === undefined ? silent : unreported).push(step.id);
  }
  return { reported, silent, unreported, others };
}

/** What is said of a catheter in the circuit before its code matters: not entered, or beyond the circuit. */
export function refuseCatheter(
  session: Session,
  book: Book,
  circuit: Side,
  { step }: Pick<SessionStep<'catheter'>, 'step'>,
  wrong: string | null,
): Finding | null {
  const { plain } = lookUp(session, step.tip);
  if (wrong !== null) return unsupported([step.id], wrong);
  if (placeOf(session, book, step.tip, circuit) === null) {
    return unsupported(
      [step.id],
      `A catheter in the ${plain} through the dialysis circuit: no sourced rule covers it.`,
    );
  }
  if (step.outcome === 'stopped')
    return unsupported([step.id], `The catheter on its way to the ${plain} was given up.`);
  if (step.outcome === undefined) return null;
  const text = `The catheter did not enter the ${plain}: what was only tried is not reported.`;
  return part(null, reason(book, 'not-carried-out', [step.id], text));
}
