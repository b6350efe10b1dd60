/** Vena cava filters: one code for each kind of work, everything else of it inside. */
import type { Book } from '@/engine/book.ts';
import type { FilterStep } from '@/engine/case.ts';
import { type Finding, part, reason, unit, unsupported } from '@/engine/family.ts';
import { hasStep, inWords, type Session, stepsOf, throughDialysis } from '@/engine/session.ts';

const did = { place: 'placed in', reposition: 'moved in', retrieve: 'taken out of' } as const satisfies Record<
  FilterStep['action'],
  string
>;

/** Proposes the filter line of a session. */
export function propose(session: Session, book: Book): Finding[] {
  if (!hasStep(session, 'filter')) return [];
  const findings: Finding[] = [];
  let counted: FilterStep | null = null;
  for (const placed of stepsOf(session, 'filter')) {
    const { step, access } = placed;
    const code = book.code(`filter/${step.action}`);
    const where = inWords(session, step.vessels);
    if (access === null) {
      findings.push(unsupported([step.id], 'The record names no access for the filter.'));
    } else if (throughDialysis(placed) || step.vessels.some((vessel) => !vessel.endsWith('-vena-cava'))) {
      findings.push(unsupported([step.id], `No sourced rule covers a filter in the ${where}.`));
    } else if (step.outcome === 'stopped') {
      findings.push(unsupported([step.id], 'The filter was given up with the device inside.'));
    } else if (step.outcome === 'failed') {
      const text = `The filter could not be ${did[step.action]} the ${where}: what was only tried is not reported.`;
      findings.push(part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe: code }));
    } else if (counted === null) {
      counted = step;
      const text = `A filter was ${did[step.action]} the ${where}.`;
      findings.push(
        unit('treatment', code, reason(book, 'filter-contains', [step.id], text), {
          access: access.id,
          vessels: step.vessels,
        }),
      );
    } else {
      findings.push(
        unsupported([step.id], 'Work on a filter twice in one session: no sourced rule says how it is counted.'),
      );
    }
  }
  return findings;
}
