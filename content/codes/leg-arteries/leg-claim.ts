/** From 2011: one code for each treated vessel, first and further vessels of each leg and territory, by rungs. */
import type { Book } from '@/engine/book.ts';
import type { CrossStep } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, type Session } from '@/engine/session.ts';
import { worksIn } from '../across-families/beds.ts';
import { crossings, type Treated } from './crossing.ts';
import { codedSteps, heightOfSteps, type Treatment, territoryWords } from './ladder.ts';
import { sortSteps } from './leg-steps.ts';
import { stoppedSteps } from './leg-stopped.ts';
import { type Coded, countedAs, definingSteps, type Position, sayLegs, sideMark, unitsOf } from './leg-units.ts';
import { countVessels, type LegStep, type LegVessel, type PlacedStep, spotOf, type Territory } from './leg-vessels.ts';

/** Where a vessel stands among the others, and the code that goes with it. */
export type Rung = {
  readonly height: number;
  readonly treatment: Treatment;
  readonly confidence: Confidence;
  readonly codeAt: (position: Position) => CodeFact | null;
  readonly reasons: (steps: readonly string[]) => readonly Reason[];
};

/** What an edition of the rules says for itself. */
export type LegRules = {
  /** The lowest and the highest rung that the record allows a vessel; null where no code is for its treatment. */
  readonly rungsOf: (session: Session, book: Book, vessel: LegVessel) => readonly [Rung, Rung] | null;
  /** The absent fact that would settle between the two, in plain words; null where the two never differ. */
  readonly needs: string | null;
  /** A code by territory, treatment and position, for a step that was not carried out or is read wrongly. */
  readonly codeFor: (
    session: Session,
    book: Book,
    step: LegStep | CrossStep | null,
    territory: Territory,
    treatment: Treatment,
    position: Position,
  ) => CodeFact | null;
  /** Says what becomes of the vessels before they are coded: those that no rule covers are taken out. */
  readonly sift: (session: Session, book: Book, vessels: readonly LegVessel[], done: readonly PlacedStep[]) => Sifted;
  /** The lithotripsy of a vessel; `beside` is what the rest of its leg and territory earned. */
  readonly lithotripsy: (session: Session, book: Book, vessel: LegVessel, beside: Beside) => Finding[];
};

export type Sifted = { readonly vessels: readonly LegVessel[]; readonly findings: readonly Finding[] };
export type Beside = { readonly own: CodeFact | null; readonly any: boolean; readonly waits: boolean };

type Placed = { readonly vessel: LegVessel; readonly low: Rung; readonly high: Rung };
type Standing = { readonly rung: Rung; readonly position: Position; readonly code: CodeFact | null };

/** First the highest, the earliest of equals; the others keep their own rungs. */
function place(vessels: readonly Placed[], rungOf: (placed: Placed) => Rung): Standing[] {
  let first = 0;
  vessels.forEach((placed, i) => {
    const best = vessels[first];
    if (best !== undefined && rungOf(placed).height > rungOf(best).height) first = i;
  });
  return vessels.map((placed, i) => {
    const position = i === first ? 'first' : 'further';
    return { rung: rungOf(placed), position, code: rungOf(placed).codeAt(position) };
  });
}

type Settled = { readonly coded: Coded[]; readonly waiting: LegVessel[]; readonly findings: Finding[] };

/** What is said of work that no code of its territory is for. */
function withoutCode(session: Session, vessel: LegVessel): Finding[] {
  const steps = codedSteps(vessel).filter((step) => step.do !== 'lithotripsy');
  if (steps.length === 0) return [];
  const where = countedAs(session, vessel);
  const text = steps.every((step) => step.do === 'balloon')
    ? `A stent was delivered in ${where} that the record does not show placed.`
    : `No code exists for this work in ${where}.`;
  return [unsupported(idsOf(steps), text)];
}

/** Codes the vessels of one leg and territory. */
function settleTerritory(session: Session, book: Book, vessels: readonly LegVessel[], rules: LegRules): Settled {
  const placed: Placed[] = [];
  const findings: Finding[] = [];
  for (const vessel of vessels) {
    const rungs = rules.rungsOf(session, book, vessel);
    if (rungs !== null) placed.push({ vessel, low: rungs[0], high: rungs[1] });
    else findings.push(...withoutCode(session, vessel));
  }
  const low = place(placed, (one) => one.low);
  const high = placed.every((one) => one.high === one.low) ? low : place(placed, (one) => one.high);
  const sure = placed.map((_, i) => low[i]?.code === high[i]?.code && low[i]?.code !== null);
  // Without its first vessel a further one has nothing to stand beside.
  const wait = low.some((one, i) => one.position === 'first' && sure[i] !== true);
  const coded: Coded[] = [];
  const waiting: LegVessel[] = [];
  placed.forEach(({ vessel }, i) => {
    const at = low[i];
    const top = high[i];
    if (at === undefined || top === undefined) return;
    if (sure[i] === true && !wait && at.code !== null) {
      const { rung, position, code } = at;
      const steps = idsOf(definingSteps(codedSteps(vessel), rung.treatment));
      const wouldBe = (treatment: Treatment, where: Position): CodeFact | null =>
        rules.codeFor(session, book, vessel.steps[0] ?? null, vessel.territory, treatment, where);
      const { treatment, confidence } = rung;
      const amongOthers = placed.length > 1;
      coded.push({ vessel, treatment, code, position, amongOthers, confidence, also: rung.reasons(steps), wouldBe });
      return;
    }
    waiting.push(vessel);
    findings.push(...waitFor(session, book, vessel, [at.code, top.code], rules));
  });
  return { coded, waiting, findings };
}

/** The codes between which the note leaves open. */
function waitFor(
  session: Session,
  book: Book,
  vessel: LegVessel,
  codes: readonly (CodeFact | null)[],
  rules: LegRules,
): Finding[] {
  const { needs } = rules;
  if (needs === null) return [];
  const steps = idsOf(codedSteps(vessel).filter((step) => step.do !== 'lithotripsy'));
  const text = `The code for ${countedAs(session, vessel)} hangs on a fact that the note leaves out: ${needs}.`;
  return [...new Set(codes)]
    .filter((code) => code !== null)
    .map((code) => missing(code, needs, reason(book, 'leg-complexity', steps, text)));
}

/** Plaque removal in iliac arteries has a code of its own, beside whatever else was done there. */
function iliacAtherectomy(session: Session, book: Book, vessel: LegVessel): Finding[] {
  const removals = vessel.steps.filter((step) => step.do === 'atherectomy');
  const first = removals[0];
  if (vessel.territory !== 'iliac' || first === undefined) return [];
  const code = book.code('leg/iliac/atherectomy');
  const text = `Plaque removal in ${countedAs(session, vessel)}: a code of its own, without the way there.`;
  const again = 'The same artery again: it counts once.';
  return [
    unit('treatment', code, reason(book, 'iliac-atherectomy', [first.id], text), {
      access: vessel.access.id,
      vessels: vessel.vessels,
      modifiers: [sideMark(vessel.limb)],
    }),
    ...removals.slice(1).map(({ id }) => part(code, reason(book, 'iliac-atherectomy', [id], again), { wouldBe: code })),
  ];
}

const placeOf = ({ limb, territory }: LegVessel): string => `${limb}/${territory}`;

/** The code that a step which was not carried out would have earned. */
function codeOfTried(session: Session, book: Book, rules: LegRules, step: LegStep | CrossStep): CodeFact | null {
  const map = book.grouping('leg-vessels');
  const spot = step.vessels.map((vessel) => spotOf(session, map, vessel)).find((one) => one !== null) ?? null;
  if (spot === null || step.do === 'lithotripsy') return null;
  return rules.codeFor(session, book, step, spot.territory, step.do === 'cross' ? 'balloon' : step.do, 'first');
}

type Claimed = {
  readonly findings: readonly Finding[];
  readonly coded: readonly Coded[];
  readonly treated: readonly Treated[];
};

/** Everything in the vessels of one leg and territory. */
function claimTerritory(session: Session, book: Book, vessels: readonly LegVessel[], rules: LegRules): Claimed {
  const { coded, waiting, findings } = settleTerritory(session, book, vessels, rules);
  const treated: Treated[] = [];
  for (const vessel of vessels) {
    const own = coded.find((one) => one.vessel === vessel)?.code ?? null;
    findings.push(...iliacAtherectomy(session, book, vessel));
    findings.push(
      ...rules.lithotripsy(session, book, vessel, { own, any: coded.length > 0, waits: waiting.length > 0 }),
    );
    const removed = vessel.territory === 'iliac' && vessel.steps.some((step) => step.do === 'atherectomy');
    treated.push({ vessel, code: own ?? (removed ? book.code('leg/iliac/atherectomy') : null) });
  }
  return { findings, coded, treated };
}

/** Proposes the lines of the arteries of the legs. */
export function proposeLegs(session: Session, book: Book, rules: LegRules): Finding[] {
  if (!worksIn(session, 'leg')) return [];
  const wouldBe = (step: LegStep | CrossStep): CodeFact | null => codeOfTried(session, book, rules, step);
  const { done, stopped, others } = sortSteps(session, book, wouldBe);
  const counted = countVessels(session, book, done, heightOfSteps);
  const { vessels, findings: sifted } = rules.sift(session, book, counted, done);
  const places = [...new Set(vessels.map(placeOf))];
  const claimed = places.map((place) =>
    claimTerritory(
      session,
      book,
      vessels.filter((vessel) => placeOf(vessel) === place),
      rules,
    ),
  );
  const taken = counted.filter((vessel) => !vessels.includes(vessel)).map((vessel) => ({ vessel, code: null }));
  const treated: Treated[] = [...claimed.flatMap((one) => one.treated), ...taken];
  const codeFor = (step: LegStep, territory: Territory, treatment: Treatment): CodeFact | null =>
    rules.codeFor(session, book, step, territory, treatment, 'first');
  const given = stoppedSteps(session, book, stopped, treated, codeFor);
  const contained = { crossing: 'leg-contains', protection: 'leg-contains', wouldBe, bare: ['leg/iliac/atherectomy'] };
  const coded = claimed.flatMap((one) => one.coded);
  return sayLegs(book, [
    ...others,
    ...sifted,
    ...unitsOf(session, book, coded),
    ...claimed.flatMap((one) => one.findings),
    ...given.findings,
    ...crossings(session, book, [...treated, ...given.treated], contained),
  ]);
}

/** Lithotripsy for which no code or rule is known. */
export const noLithotripsy = (session: Session, vessel: LegVessel, why: string): Finding[] => {
  const steps = vessel.steps.filter((step) => step.do === 'lithotripsy');
  if (steps.length === 0) return [];
  const where = `${countedAs(session, vessel)} (${territoryWords[vessel.territory]})`;
  return [unsupported(idsOf(steps), `Lithotripsy in ${where}: ${why}.`)];
};
