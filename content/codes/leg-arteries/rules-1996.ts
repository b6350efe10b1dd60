/**
 * Leg arteries for dates of service up to 2010: a code for the work and a code for the imaging of each balloon, stent
 * or plaque removal, each artery; the catheter apart. Coded from the first day of the known code sets, on which sources
 * show the first of these codes in use.
 */
import type { Book } from '@/engine/book.ts';
import type { BalloonStep } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, missing, part, reason, unit, unsupported } from '@/engine/family.ts';
import { idsOf, inWords, type Session } from '@/engine/session.ts';
import { worksIn } from '../across-families/beds.ts';
import { besideStent } from '../across-families/treatments.ts';
import { crossings, type Treated } from './crossing.ts';
import { heightOfSteps } from './ladder.ts';
import { noLithotripsy } from './leg-claim.ts';
import { sortSteps, workWords } from './leg-steps.ts';
import { arteriesOf, countedAs, sayLegs, sideMark } from './leg-units.ts';
import { countVessels, type LegStep, type LegVessel, spotOf, type Territory } from './leg-vessels.ts';

type Way = 'open' | 'percutaneous';

const wayOf = ({ access }: LegVessel): Way => (access.method === 'open' ? 'open' : 'percutaneous');
const throughWords: Readonly<Record<Way, string>> = { open: 'a cut-down', percutaneous: 'a puncture' };

/** Both halves of one kind of work; null where a family that holds one is not loaded, or no code is known. */
type Pair = { readonly work: CodeFact; readonly imaging: CodeFact };

function pairOf(book: Book, territory: Territory, kind: LegStep['do'], way: Way): Pair | null {
  const workId = kind === 'stent' ? `vessel/stent/${way}/first` : `leg/${territory}/${kind}/${way}`;
  const imagingIds: Partial<Record<LegStep['do'], string>> = {
    balloon: 'artery/balloon/imaging/peripheral/first',
    stent: 'vessel/stent/imaging',
    atherectomy: 'leg/atherectomy/imaging/first',
  };
  const work = book.findCode(workId);
  const imaging = book.findCode(imagingIds[kind] ?? '');
  return work === null || imaging === null ? null : { work, imaging };
}

const ruleOf: Partial<Record<LegStep['do'], string>> = {
  balloon: 'leg-balloon-pair',
  stent: 'leg-stent-pair',
  atherectomy: 'leg-atherectomy-pair',
};

/** The two units of one kind of work in a vessel, and the further steps of that kind. */
function pairFor(session: Session, book: Book, vessel: LegVessel, steps: readonly LegStep[]): Finding[] {
  const first = steps[0];
  if (first === undefined) return [];
  const kind = first.do;
  const way = wayOf(vessel);
  const pair = pairOf(book, vessel.territory, kind, way);
  const rule = ruleOf[kind];
  const where = `the ${inWords(session, arteriesOf(vessel, kind))}`;
  if (pair === null || rule === undefined || (vessel.fromElsewhere && kind !== 'stent')) {
    const text = vessel.fromElsewhere
      ? `One lesion runs from one territory into another (${inWords(session, vessel.vessels)}): the code follows the artery that it mostly involves, and the record does not say which that is.`
      : `The ${workWords[kind]} in ${where}: no code for it is known on this day.`;
    return [unsupported(idsOf(steps), text)];
  }
  const { access, vessels } = vessel;
  const text = `An artery of the leg treated through ${throughWords[way]}: the ${workWords[kind]} in ${where}.`;
  const modifiers = kind === 'stent' ? [] : [sideMark(vessel.limb)];
  const findings: Finding[] = [
    unit('treatment', pair.work, reason(book, rule, [first.id], text), { access: access.id, vessels, modifiers }),
    unit('treatment', pair.imaging, reason(book, rule, [first.id], `The imaging of that work in ${where}.`), {
      access: access.id,
      vessels,
    }),
  ];
  for (const step of steps.slice(1)) {
    const again = `The ${workWords[kind]} in the ${inWords(session, step.vessels)} was in a vessel that has its unit already.`;
    const why = reason(book, 'leg-counts-vessels', [step.id], again);
    const wrong = { wouldBe: pair.work };
    findings.push(part(pair.work, why, kind === 'stent' ? { ...wrong, mistake: 'stents-not-vessels' } : wrong));
  }
  return findings;
}

/** The pair that one fact keeps off beside a stent. */
function waiting(book: Book, vessel: LegVessel, steps: readonly LegStep[], rule: string, needs: string): Finding[] {
  const first = steps[0];
  const pair = first === undefined ? null : pairOf(book, vessel.territory, first.do, wayOf(vessel));
  if (first === undefined) return [];
  if (pair === null) return [unsupported(idsOf(steps), 'No code for this work beside the stent is known on this day.')];
  const text = `The ${workWords[first.do]} came beside a stent of the same artery; it counts only if it was the treatment and did not do.`;
  const why = reason(book, rule, idsOf(steps), text);
  return [pair.work, pair.imaging].map((code) => missing(code, needs, why));
}

/** Balloons and plaque removal in a stented artery. */
function besideStents(session: Session, book: Book, vessel: LegVessel, stents: readonly LegStep[]): Finding[] {
  const apart: BalloonStep[] = [];
  const silent: BalloonStep[] = [];
  const findings: Finding[] = [];
  const into = pairOf(book, vessel.territory, 'stent', wayOf(vessel))?.work ?? null;
  const group = { vessels: vessel.vessels, reach: vessel.vessels, steps: stents };
  for (const step of vessel.steps) {
    if (step.do !== 'balloon') continue;
    const stands = besideStent(session, step, group);
    if (stands === 'apart') apart.push(step);
    else if (stands === 'not-documented') silent.push(step);
    else {
      const where = inWords(session, step.vessels);
      const text =
        step.purpose === 'treat'
          ? `Nothing in the record makes the balloon in the ${where} a treatment of its own beside the stent.`
          : `The balloon in the ${where} made way for the stent, or shaped it.`;
      const wouldBe = pairOf(book, vessel.territory, 'balloon', wayOf(vessel))?.work ?? null;
      const why = reason(book, 'balloon-before-stent', [step.id], text);
      findings.push(part(into, why, { wouldBe, mistake: 'balloon-before-stent' }));
    }
  }
  const removals = vessel.steps.filter((step) => step.do === 'atherectomy');
  const needs = 'the result of the balloon before the stent';
  const removed = 'whether the plaque removal was the planned treatment and did not do';
  return [
    ...findings,
    ...pairFor(session, book, vessel, apart),
    ...(apart.length > 0
      ? silent.map((step) =>
          part(null, reason(book, 'leg-counts-vessels', [step.id], 'The same artery again: it counts once.')),
        )
      : waiting(book, vessel, silent, 'balloon-before-stent', needs)),
    ...waiting(book, vessel, removals, 'leg-atherectomy-before-stent', removed),
  ];
}

/** All that was done in one vessel. */
function vesselFindings(session: Session, book: Book, vessel: LegVessel): Finding[] {
  const of = (kind: LegStep['do']) => vessel.steps.filter((step) => step.do === kind);
  const stents = of('stent');
  const removals = of('atherectomy');
  const balloons = of('balloon');
  const others = noLithotripsy(session, vessel, 'no code for it is known on this day');
  if (stents.length > 0)
    return [...others, ...pairFor(session, book, vessel, stents), ...besideStents(session, book, vessel, stents)];
  if (removals.length === 0) {
    const carriers = balloons.filter((step) => step.do === 'balloon' && step.purpose === 'stent-delivery');
    const opened = balloons.filter((step) => !carriers.includes(step));
    const text = 'A stent was delivered here that the record does not show placed.';
    const carried = carriers.length === 0 ? [] : [unsupported(idsOf(carriers), text)];
    return [...others, ...carried, ...pairFor(session, book, vessel, opened)];
  }
  const text = `A balloon beside plaque removal in ${countedAs(session, vessel)}: no sourced rule says whether it is then reported apart.`;
  const beside = balloons.length === 0 ? [] : [unsupported(idsOf(balloons), text)];
  return [...others, ...pairFor(session, book, vessel, removals), ...beside];
}

/** The code that holds the crossing of a vessel, if any of its work is on the claim. */
function mainOf(book: Book, vessel: LegVessel): CodeFact | null {
  const kind = (['stent', 'atherectomy', 'balloon'] as const).find((one) =>
    vessel.steps.some((step) => step.do === one),
  );
  return kind === undefined ? null : (pairOf(book, vessel.territory, kind, wayOf(vessel))?.work ?? null);
}

/** Proposes the lines of the arteries of the legs. */
export function propose(session: Session, book: Book): Finding[] {
  if (!worksIn(session, 'leg')) return [];
  const map = book.grouping('leg-vessels');
  const tried = (vessels: readonly string[], kind: LegStep['do']): CodeFact | null => {
    const spot = vessels.map((vessel) => spotOf(session, map, vessel)).find((one) => one !== null);
    return spot === undefined || spot === null
      ? null
      : (pairOf(book, spot.territory, kind, 'percutaneous')?.work ?? null);
  };
  const { done, stopped, others } = sortSteps(session, book, (step) => tried(step.vessels, step.do));
  const given = stopped.map(({ step }) =>
    unsupported(
      [step.id],
      `The ${workWords[step.do]} in the ${inWords(session, step.vessels)} was given up: no sourced rule says how work and imaging are then reported.`,
    ),
  );
  const vessels = countVessels(session, book, done, heightOfSteps);
  const stented = vessels.filter((vessel) => vessel.steps.some((step) => step.do === 'stent'));
  const mixed = new Set(stented.map(wayOf)).size > 1;
  const findings: Finding[] = [...others, ...given];
  for (const vessel of vessels) {
    if (mixed && stented.includes(vessel)) {
      const text =
        'Stents through a cut-down and through a puncture in one session: no sourced rule says how they are counted together.';
      findings.push(unsupported(idsOf(vessel.steps), text));
    } else findings.push(...vesselFindings(session, book, vessel));
  }
  const treated: Treated[] = vessels.map((vessel) => ({ vessel, code: mainOf(book, vessel) }));
  const wouldBe = ({ vessels: tips }: { readonly vessels: readonly string[] }) => tried(tips, 'balloon');
  const own = { crossing: 'leg-crossing-legacy', protection: null, wouldBe, bare: [] };
  return sayLegs(book, [...findings, ...crossings(session, book, treated, own)]);
}
