/** The units of treated leg vessels, and what becomes of everything else that was done in them. */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { Vessel } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, part, reason, type Unit, unit, unitWith } from '@/engine/family.ts';
import { idsOf, inWords, lookUp, type Session } from '@/engine/session.ts';
import { codedSteps, type Treatment, territoryWords, treatmentWords } from './ladder.ts';
import { workWords } from './leg-steps.ts';
import { type LegStep, type LegVessel, withTrunk } from './leg-vessels.ts';

export type Position = 'first' | 'further';

/** A vessel with the code that it takes. */
export type Coded = {
  readonly vessel: LegVessel;
  readonly treatment: Treatment;
  readonly code: CodeFact;
  readonly position: Position;
  /** Whether other vessels of the same leg and territory were treated. */
  readonly amongOthers: boolean;
  readonly confidence: Confidence;
  readonly also: readonly Reason[];
  /** The code of a common wrong reading: a lesser treatment of a first vessel, or this one of a further vessel. */
  readonly wouldBe: (treatment: Treatment, position: Position) => CodeFact | null;
};

/** LT or RT. */
export const sideMark = (limb: Side): string => (limb === 'left' ? 'LT' : 'RT');

/** Says once for each line of one leg which leg it is. */
export function sayLegs(book: Book, findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  const both = (one: Unit): boolean =>
    ['LT', 'RT'].every((mark) =>
      findings.some((other) => other.is === 'unit' && other.code === one.code && other.modifiers.includes(mark)),
    );
  return findings.map((finding) => {
    if (finding.is !== 'unit') return finding;
    const limb = (['left', 'right'] as const).find((side) => finding.modifiers.includes(sideMark(side)));
    if (limb === undefined || said.has(`${finding.code.id} ${limb}`)) return finding;
    said.add(`${finding.code.id} ${limb}`);
    const other = both(finding)
      ? ' The other leg has a line of its own; one line with 50 is the other accepted form.'
      : '';
    const text = `Modifier ${sideMark(limb)}: the ${limb} leg.${other}`;
    return unitWith(finding, { also: [...finding.also, reason(book, 'leg-side', finding.because.steps, text)] });
  });
}

/** What a unit counts: "the left popliteal artery", or several that count as one vessel. */
export function countedAs(session: Session, { vessels }: LegVessel): string {
  const where = inWords(session, vessels);
  return vessels.length > 1 ? `the ${where}, which count as one vessel` : `the ${where}`;
}

/** The steps that make a treatment what it is: the first of each kind in its name. */
export function definingSteps(steps: readonly LegStep[], treatment: Treatment): LegStep[] {
  const named = treatment === 'atherectomy-and-stent' ? (['atherectomy', 'stent'] as const) : [treatment];
  const counts = (step: LegStep): boolean => step.do !== 'balloon' || step.purpose !== 'stent-delivery';
  return named.flatMap((kind) => steps.filter((step) => step.do === kind && counts(step)).slice(0, 1));
}

/** What becomes of a step that did not make the unit what it is. */
function restOf(session: Session, book: Book, coded: Coded, step: LegStep): Finding {
  const { code, treatment, wouldBe } = coded;
  const where = inWords(session, step.vessels);
  if (step.do === 'balloon' && treatment !== 'balloon') {
    const text = `The code for ${treatmentWords[treatment]} contains every balloon in the same vessel, here the ${where}.`;
    const wrong = { wouldBe: wouldBe('balloon', 'first'), mistake: 'balloon-before-stent' } as const;
    return part(code, reason(book, 'leg-ladder', [step.id], text, coded.confidence), wrong);
  }
  const again = `The ${workWords[step.do]} in the ${where} was in a vessel that counts already: lesions and devices are not counted.`;
  const why = reason(book, 'leg-counts-vessels', [step.id], again);
  const further = wouldBe(treatment, 'further');
  return part(
    code,
    why,
    step.do === 'stent' ? { wouldBe: further, mistake: 'stents-not-vessels' } : { wouldBe: further },
  );
}

const footArteries: ReadonlySet<string> = new Set(['dorsalis-pedis', 'plantar-artery']);

/** Why this vessel takes the first or the further code. */
function placeReason(book: Book, coded: Coded, steps: readonly string[]): Reason[] {
  if (!coded.amongOthers) return [];
  const text =
    coded.position === 'first'
      ? 'Among the vessels treated in this territory of the leg none ranks above it, so it takes the first-vessel code.'
      : 'Another vessel of this territory of the leg has the first-vessel code; this one takes the add-on for its own treatment.';
  return [reason(book, 'leg-first-vessel', steps, text)];
}

/** The arteries of a vessel in which one kind of work was done. */
export function arteriesOf({ vessels, steps }: LegVessel, kind: LegStep['do']): readonly Vessel[] {
  const worked = steps.filter((step) => step.do === kind).flatMap((step) => step.vessels);
  return vessels.filter((artery) => worked.includes(artery));
}

/** What makes the treatment what it is, and in which arteries; and those that were treated otherwise and count with them. */
function doneWhere(session: Session, coded: Coded, counting: string): string {
  const { vessel, treatment } = coded;
  const kinds = treatment === 'atherectomy-and-stent' ? (['atherectomy', 'stent'] as const) : [treatment];
  const places = kinds.map((kind) => arteriesOf(vessel, kind));
  const [first] = places.map((place) => inWords(session, place));
  const named = places.flat();
  const same = places.every((place) => inWords(session, place) === first);
  const done = same
    ? `${treatmentWords[treatment]} in the ${first}`
    : kinds.map((kind, i) => `${treatmentWords[kind]} in the ${inWords(session, places[i] ?? [])}`).join(', ');
  const others = vessel.vessels.filter((artery) => !named.includes(artery));
  if (others.length > 0) {
    const belong = others.length > 1 ? 'belong' : 'belongs';
    return `${done}. The ${inWords(session, others)}, treated too, ${belong} to the same vessel.`;
  }
  return vessel.vessels.length > 1 ? `${done}${counting}.` : `${done}.`;
}

/** The unit of a vessel, with its reasons. @param steps those that make its treatment what it is. */
function unitOf(session: Session, book: Book, coded: Coded, steps: readonly string[]): Unit {
  const { vessel, code, position, confidence } = coded;
  const kind = territoryWords[vessel.territory];
  const text = code.id.endsWith(`/${position}`)
    ? `${position === 'first' ? 'The first' : 'A further'} ${kind} vessel of the ${vessel.limb} leg: ${doneWhere(session, coded, ', which count as one vessel')}`
    : `The ${kind} arteries of the ${vessel.limb} leg are one vessel: ${doneWhere(session, coded, '')}`;
  const also = [...placeReason(book, coded, steps), ...coded.also];
  if (vessel.fromElsewhere) {
    const far = 'The lesion runs on from the territory above: it is one vessel, coded in the more distal territory.';
    also.push(reason(book, 'leg-bridging-territories', steps, far));
  }
  const inFoot = vessel.vessels.filter((one) => footArteries.has(lookUp(session, one).base));
  if (inFoot.length > 0) {
    const foot =
      vessel.territory === 'inframalleolar'
        ? `The ${inWords(session, inFoot)} is an artery of the foot, which has codes of its own.`
        : `The ${inWords(session, inFoot)} has no code of its own: it continues an artery of the lower leg.`;
    also.push(reason(book, 'leg-foot', steps, foot));
  }
  if (withTrunk(vessel)) {
    const which = vessel.unsure ? '; which of the two vessels below it takes its work no source settles' : '';
    const of = `The tibioperoneal trunk is part of the vessel below it${which}.`;
    also.push(reason(book, 'leg-trunk', steps, of, vessel.unsure ? 'medium' : 'high'));
  }
  return unit('treatment', code, reason(book, 'leg-counts-vessels', steps, text, confidence), {
    access: vessel.access.id,
    vessels: vessel.vessels,
    modifiers: [sideMark(vessel.limb)],
    also,
  });
}

/** The units of some vessels and all that went into them, save lithotripsy and iliac plaque removal. */
export function unitsOf(session: Session, book: Book, all: readonly Coded[]): Finding[] {
  const findings: Finding[] = [];
  for (const coded of all) {
    const steps = codedSteps(coded.vessel);
    const defining = definingSteps(steps, coded.treatment);
    findings.push(unitOf(session, book, coded, idsOf(defining)));
    for (const step of steps) {
      if (step.do !== 'lithotripsy' && !defining.includes(step)) findings.push(restOf(session, book, coded, step));
    }
  }
  return findings;
}
