/**
 * The dialysis access for dates of service from 2010 on: a code for the puncture with the study, and the codes of
 * vessels for what was treated. From the arterial anastomosis to the last vein of the limb it is one vessel; of 2010
 * and 2011 no source says that the central veins count together.
 */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, unsupported } from '@/engine/family.ts';
import type { Session, SessionStep } from '@/engine/session.ts';
import { access2010, catheters2010 } from './access-2010.ts';
import { type CentralCount, centralVeins } from './central-2010.ts';
import {
  circuitSide,
  circuitSteps,
  crossings,
  isWork,
  limbOf,
  otherDevices,
  refuseBoth,
  sortWork,
  type Work,
} from './circuit.ts';
import { clotRemoval, oneVessel } from './one-vessel-2010.ts';
import { sortStudies, undecided } from './studies.ts';

const isClosingOff = isWork('embolize');
const isStent = isWork('stent');

/** The code that a treatment which could not be done would have been. */
function wouldBe(book: Book, { step }: Work): CodeFact | null {
  if (step.do === 'thrombectomy') return book.code('dialysis/thrombectomy/percutaneous');
  if (step.do === 'balloon') return book.findCode('vein/balloon/percutaneous');
  return step.do === 'stent'
    ? (book.findCode('vein/stent/first') ?? book.findCode('vessel/stent/percutaneous/first'))
    : null;
}

/** Treatments that no sourced rule of these years covers. */
function uncovered(works: readonly Work[]): {
  readonly covered: readonly Work[];
  readonly findings: readonly Finding[];
} {
  const covered: Work[] = [];
  const findings: Finding[] = [];
  for (const work of works) {
    const ids = [work.step.id];
    if (isClosingOff(work))
      findings.push(unsupported(ids, 'No sourced rule of this year covers closing off a circuit.'));
    else if (isStent(work) && work.anastomosis)
      findings.push(
        unsupported(ids, 'A stent at the arterial anastomosis: no sourced rule says whether it is an artery’s.'),
      );
    else covered.push(work);
  }
  return { covered, findings };
}

function proposeSide(
  session: Session,
  book: Book,
  circuit: Side,
  steps: readonly SessionStep[],
  count: CentralCount,
): Finding[] {
  const sorted = sortWork(session, book, circuit, steps, (work) => wouldBe(book, work));
  const { covered, findings } = uncovered(sorted.done);
  const access = book.code('dialysis/access/first');
  const studied = sortStudies(session, book, circuit, steps, access, (placed) =>
    placed.access === null ? 'The record names no access for this study.' : null,
  );
  const peripheral = oneVessel(session, book, covered);
  const central = centralVeins(session, book, covered, count);
  const treated = [...peripheral, ...central].find((finding) => finding.is === 'unit')?.code ?? null;
  // Whether the puncture is inside depends on the code for the leg artery.
  const open = limbOf(session) === 'leg' && covered.some(({ anastomosis }) => anastomosis);
  const unknown = open && peripheral.some((finding) => finding.is === 'unsupported');
  const entered = unknown ? undecided(studied) : access2010(session, book, studied, treated);
  return [
    ...clotRemoval(session, book, covered),
    ...peripheral,
    ...central,
    ...findings,
    ...sorted.stopped.map(({ step }) =>
      unsupported([step.id], 'Work in a dialysis access that was given up: no sourced rule of this year covers it.'),
    ),
    ...sorted.others,
    ...entered,
    ...studied.others,
    ...catheters2010(session, book, circuit, steps, entered),
    ...crossings(session, book, steps, treated),
    ...otherDevices(session, steps),
  ];
}

/** Proposes the lines of a session on a dialysis access, with the central veins counted by the rule of the year. */
export function proposeAccess(session: Session, book: Book, count: CentralCount): Finding[] {
  const circuit = circuitSide(session);
  if (circuit === null) return [];
  const steps = circuitSteps(session);
  return circuit === 'both' ? refuseBoth(steps) : proposeSide(session, book, circuit, steps, count);
}

/** Proposes the lines of a session on a dialysis access. */
export const propose = (session: Session, book: Book): Finding[] => proposeAccess(session, book, 'each-vein');
