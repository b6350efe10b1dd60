/** Which steps of a session are treatments in the arteries of a leg, and what is said of those that do not count. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { inWords, lookUp, type Session } from '@/engine/session.ts';
import { bedOf } from '../across-families/beds.ts';
import type { LegStep, PlacedStep } from './leg-vessels.ts';

/** What a step did, in words that follow "the". */
export const workWords: Readonly<Record<LegStep['do'], string>> = {
  balloon: 'balloon',
  stent: 'stent',
  atherectomy: 'plaque removal',
  lithotripsy: 'lithotripsy',
};

export type SortedSteps = {
  readonly done: readonly PlacedStep[];
  readonly stopped: readonly PlacedStep[];
  /** What can be said of the rest: failed, temporary, through an access that is no artery. */
  readonly others: readonly Finding[];
};

const kinds = ['balloon', 'stent', 'atherectomy', 'lithotripsy'] as const;
const isLegStep = (step: { readonly do: string }): step is LegStep => kinds.some((kind) => kind === step.do);

function refuse(session: Session, book: Book, { step, access }: PlacedStep, wouldBe: CodeFact | null): Finding | null {
  const where = inWords(session, step.vessels);
  const what = workWords[step.do];
  if (lookUp(session, access.vessel).kind !== 'artery')
    return unsupported([step.id], `The ${where} was treated through an access that is no artery.`);
  if (step.outcome === 'failed') {
    const text = `The ${what} in the ${where} could not be done: what was only tried is not reported.`;
    return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
  }
  return step.do === 'stent' && step.temporary === true
    ? unsupported([step.id], `The stent in the ${where} was temporary: no sourced rule covers that.`)
    : null;
}

/**
 * Sorts the treatments of leg arteries.
 * @param wouldBe the code that a step which failed would have earned.
 */
export function sortSteps(session: Session, book: Book, wouldBe: (step: LegStep) => CodeFact | null): SortedSteps {
  const done: PlacedStep[] = [];
  const stopped: PlacedStep[] = [];
  const others: Finding[] = [];
  for (const placed of session.steps) {
    const { step, access } = placed;
    if (!isLegStep(step) || bedOf(session, placed) !== 'leg') continue;
    if (access === null) {
      others.push(unsupported([step.id], `The record names no access for this ${workWords[step.do]}.`));
      continue;
    }
    const mine = { step, access };
    const refused = refuse(session, book, mine, step.outcome === 'failed' ? wouldBe(step) : null);
    if (refused !== null) others.push(refused);
    else if (step.outcome === 'stopped') stopped.push(mine);
    else done.push(mine);
  }
  return { done, stopped, others };
}
