/** Treatment of a leg artery that was given up: what it earns beside the rest of that leg and territory. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { inWords, type Session } from '@/engine/session.ts';
import { stoppedTreatment } from '../across-families/stopped.ts';
import type { Treated } from './crossing.ts';
import type { Treatment } from './ladder.ts';
import { workWords } from './leg-steps.ts';
import { sideMark } from './leg-units.ts';
import { type LegStep, type PlacedStep, type Spot, spotOf, type Territory } from './leg-vessels.ts';

type CodeFor = (step: LegStep, territory: Territory, treatment: Treatment) => CodeFact | null;
type Stopped = { readonly findings: readonly Finding[]; readonly treated: readonly Treated[] };

/** What was completed in the same vessel; null where nothing was. */
const completedIn = (treated: readonly Treated[], spot: Spot): Treated | null =>
  treated.find(({ vessel, code }) => vessel.limb === spot.limb && vessel.keys.includes(spot.key) && code !== null) ??
  null;

const inTerritory = (treated: readonly Treated[], spot: Spot): boolean =>
  treated.some(
    ({ vessel }) => vessel.limb === spot.limb && vessel.keys.some((key) => key.startsWith(`${spot.territory}/`)),
  );

function stoppedStep(
  session: Session,
  book: Book,
  placed: PlacedStep,
  treated: readonly Treated[],
  codeFor: CodeFor,
): { readonly finding: Finding; readonly spot: Spot | null; readonly code: CodeFact | null } {
  const { step, access } = placed;
  const map = book.grouping('leg-vessels');
  const given = `The ${workWords[step.do]} in the ${inWords(session, step.vessels)} was given up`;
  const spot = step.vessels.map((vessel) => spotOf(session, map, vessel)).find((one) => one !== null) ?? null;
  const open = (why: string) => ({ finding: unsupported([step.id], `${given}${why}`), spot: null, code: null });
  if (spot === null || step.do === 'lithotripsy') return open(': no sourced rule covers that.');
  if (completedIn(treated, spot) !== null) {
    const rule = session.case.billing === 'facility' ? 'stopped-in-facility' : 'stopped-by-physician';
    const text = `${given}; what was completed in that vessel is reported, not this.`;
    return { finding: part(null, reason(book, rule, [step.id], text)), spot: null, code: null };
  }
  if (inTerritory(treated, spot)) return open(' beside other work in the same territory: no sourced rule covers that.');
  const code = codeFor(step, spot.territory, step.do);
  if (code === null) return open(': its code is not settled.');
  const what = `The ${workWords[step.do]}`;
  const finding = stoppedTreatment(session, book, { step, access }, { code, what, modifiers: [sideMark(spot.limb)] });
  return finding.is === 'unit' ? { finding, spot, code } : { finding, spot: null, code: null };
}

/**
 * What the treatments that were given up earn: one unit in a leg and territory in which nothing else was done.
 * @param treated the vessels in which work was carried out.
 * @param codeFor the first-vessel code of a treatment.
 */
export function stoppedSteps(
  session: Session,
  book: Book,
  stopped: readonly PlacedStep[],
  treated: readonly Treated[],
  codeFor: CodeFor,
): Stopped {
  const findings: Finding[] = [];
  const now: Treated[] = [];
  for (const placed of stopped) {
    const { finding, spot, code } = stoppedStep(session, book, placed, [...treated, ...now], codeFor);
    findings.push(finding);
    if (spot !== null) now.push({ vessel: { limb: spot.limb, keys: [spot.key] }, code });
  }
  return { findings, treated: now };
}
