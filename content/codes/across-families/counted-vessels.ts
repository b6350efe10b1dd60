/** Vessels as units of treatment: what a unit is called, and what becomes of further or stopped work in the same vessel. */
import type { Book } from '@/engine/book.ts';
import type { Step, Vessel } from '@/engine/case.ts';
import type { Mistake } from '@/engine/claim.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { groupVessels, idsOf, inWords, type Session, type VesselGroup } from '@/engine/session.ts';
import { type PlacedOnVessels, stoppedTreatment } from './stopped.ts';
import type { Counted } from './treatments.ts';

/** "One vein, because …" or the vessel's name: what a unit counts. */
export function countedAs(session: Session, vessel: VesselGroup, bed: Counted): string {
  const where = inWords(session, vessel.vessels);
  return vessel.vessels.length > 1 ? `one ${bed}, because one lesion runs through the ${where}` : `the ${where}`;
}

/** What further work in a vessel goes into. */
export type Again = {
  /** The code of the vessel's unit. */
  readonly into: CodeFact;
  /** The code of the common wrong reading. */
  readonly wouldBe: CodeFact;
  /** The rule that counts vessels. */
  readonly rule: string;
};

/** What does not count apart, such as "stents", and the mistake of counting it. */
export type Uncounted = { readonly what: string; readonly mistake?: Mistake };

/** The further work in a vessel that already has its unit. */
export function sameVesselAgain(
  session: Session,
  book: Book,
  bed: Counted,
  vessel: VesselGroup,
  { into, wouldBe, rule }: Again,
  { what, mistake }: Uncounted,
): Finding[] {
  if (vessel.steps.length < 2) return [];
  const steps = vessel.steps.slice(1);
  const where = inWords(session, vessel.vessels);
  const bridged = vessel.vessels.length > 1;
  const text = bridged
    ? `One lesion runs through the ${where}: they count as one ${bed}.`
    : `The same ${bed} again: the ${where} counts once, however many ${what}.`;
  const wrong = mistake === undefined ? { wouldBe } : { wouldBe, mistake };
  return [part(into, reason(book, bridged ? 'bridging-lesion' : rule, idsOf(steps), text), wrong)];
}

/** The codes of one bed for treatment that was stopped, and what was given up ("The balloon"). */
type Given = {
  readonly first: CodeFact;
  readonly further: CodeFact;
  readonly what: string;
  /** How many vessels have a unit of what was carried out. */
  readonly counted: number;
};

/** What stopped treatments earn: a unit for each vessel, after those of the vessels in which the work was carried out. */
export function stoppedVessels(
  session: Session,
  book: Book,
  stopped: readonly PlacedOnVessels[],
  given: Given,
): Finding[] {
  const { first, further, what } = given;
  const findings: Finding[] = [];
  const spoken = new Set<Step>();
  let { counted } = given;
  const steps = stopped.map(({ step }) => step);
  for (const group of groupVessels(session, steps)) {
    const code = counted === 0 ? first : further;
    let had = false;
    for (const placed of stopped) {
      const { step } = placed;
      if (!group.steps.includes(step) || spoken.has(step)) continue;
      spoken.add(step);
      const finding = stoppedTreatment(session, book, placed, { code, what });
      if (finding.is === 'unit' && had) {
        const text = `${what} in the ${inWords(session, step.vessels)} was given up once more: the vessel counts once.`;
        findings.push(part(code, reason(book, finding.because.rule, [step.id], text)));
        continue;
      }
      findings.push(finding);
      had ||= finding.is === 'unit';
    }
    if (had) counted += 1;
  }
  return findings;
}

/** The same while work and imaging had a code each: how the two halves of stopped work are reported no source says. */
export function stoppedPairs(
  session: Session,
  book: Book,
  stopped: readonly PlacedOnVessels[],
  given: { readonly codeOf: (vessels: readonly Vessel[]) => CodeFact | null; readonly what: string },
): Finding[] {
  return stopped.map((placed) => {
    const { step } = placed;
    const code = given.codeOf(step.vessels);
    const finding = code === null ? null : stoppedTreatment(session, book, placed, { code, what: given.what });
    if (finding !== null && finding.is !== 'unit') return finding;
    const text = `${given.what} in the ${inWords(session, step.vessels)} was given up with the device inside: no sourced rule says how the work and the imaging are then reported.`;
    return unsupported([step.id], text);
  });
}
