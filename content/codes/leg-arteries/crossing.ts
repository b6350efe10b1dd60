/** Getting a wire through a lesion, and embolic protection: into what they went. */
import type { Book } from '@/engine/book.ts';
import type { CrossStep, ProtectStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { hasStep, inWords, type Session } from '@/engine/session.ts';
import { bedOf, lesionOf } from '../across-families/beds.ts';
import { type LegVessel, spotOf } from './leg-vessels.ts';

/** A treated vessel, and the code that holds its crossing; null where that treatment is not on the claim. */
export type Treated = { readonly vessel: Pick<LegVessel, 'limb' | 'keys'>; readonly code: CodeFact | null };

/** What an edition says of crossing and of protection. */
export type Crossing = {
  /** The rule that puts a crossing into the treatment. */
  readonly crossing: string;
  /** The rule that puts protection into the treatment; null where none is sourced. */
  readonly protection: string | null;
  /** The code that a common wrong reading gives a crossing after which nothing was treated. */
  readonly wouldBe: (step: CrossStep) => CodeFact | null;
  /** Ids of the codes that contain neither. */
  readonly bare: readonly string[];
};

function treatedBy(
  session: Session,
  book: Book,
  step: CrossStep | ProtectStep,
  treated: readonly Treated[],
): Treated | null {
  const map = book.grouping('leg-vessels');
  const vessels = [...step.vessels, ...(lesionOf(session, step)?.vessels ?? [])];
  const spots = vessels.map((vessel) => spotOf(session, map, vessel)).filter((spot) => spot !== null);
  const same = treated.find(({ vessel }) =>
    spots.some((spot) => spot.limb === vessel.limb && vessel.keys.includes(spot.key)),
  );
  // A filter catches what comes down from the treated vessel, so it can lie in another one of the leg.
  const sameLeg = treated.find(({ vessel }) => spots.some((spot) => spot.limb === vessel.limb));
  return same ?? (step.do === 'protect' ? (sameLeg ?? null) : null);
}

function crossed(session: Session, book: Book, step: CrossStep, treated: Treated | null, own: Crossing): Finding {
  const where = inWords(session, step.vessels);
  if (treated === null) {
    if (step.outcome === 'stopped')
      return unsupported([step.id], `The crossing of the ${where} was given up for the patient’s safety.`);
    const wouldBe = own.wouldBe(step);
    if (step.outcome === 'failed') {
      const text = `The wire could not be passed through the lesion in the ${where}, and nothing was treated there: nothing is reported for it.`;
      return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
    }
    const text = `A wire was passed through the lesion in the ${where}, but nothing was treated there: crossing alone is not reported.`;
    return part(null, reason(book, own.crossing, [step.id], text, 'medium'), { wouldBe });
  }
  const { code } = treated;
  const text =
    code === null
      ? `Getting through the lesion in the ${where} belongs to a treatment that is not on this claim.`
      : `Getting through the lesion in the ${where} is part of its treatment, whichever way it was done.`;
  return part(code, reason(book, own.crossing, [step.id], text));
}

function protectedBy(session: Session, book: Book, step: ProtectStep, treated: Treated | null, own: Crossing): Finding {
  const where = inWords(session, step.vessels);
  if (own.protection === null)
    return unsupported([step.id], `Embolic protection in the ${where}: no sourced rule covers it on this day.`);
  const code = treated?.code ?? null;
  const text =
    code === null
      ? `Embolic protection in the ${where} is not reported by itself.`
      : `Embolic protection in the ${where} is part of the treatment.`;
  return part(code, reason(book, own.protection, [step.id], text));
}

/** What becomes of the crossings and of the protection in the arteries of the legs. */
export function crossings(session: Session, book: Book, treated: readonly Treated[], own: Crossing): Finding[] {
  if (!hasStep(session, 'cross') && !hasStep(session, 'protect')) return [];
  const findings: Finding[] = [];
  for (const placed of session.steps) {
    const { step } = placed;
    if ((step.do !== 'cross' && step.do !== 'protect') || bedOf(session, placed) !== 'leg') continue;
    const found = treatedBy(session, book, step, treated);
    if (found?.code !== null && found !== null && own.bare.includes(found.code.id)) {
      const text = `Code ${found.code.value} does not contain this work in the ${inWords(session, step.vessels)}, and no sourced rule gives it a code of its own.`;
      findings.push(unsupported([step.id], text));
    } else if (step.do === 'cross') findings.push(crossed(session, book, step, found, own));
    else findings.push(protectedBy(session, book, step, found, own));
  }
  return findings;
}
