/** Which steps opened a coronary vessel, and what becomes of those that failed, were given up or are not known. */
import type { Book } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Finding, part, reason, unsupported } from '@/engine/family.ts';
import { idsOf, inWords, lookUp, type Session, type SessionStep } from '@/engine/session.ts';
import { stoppedTreatment } from '../across-families/stopped.ts';
import { type Device, deviceOf, lesionedOf } from './services.ts';
import {
  arteryOf,
  type CodedSite,
  inHeart,
  isGraft,
  type Opening,
  type Site,
  siteOf,
  sitesOf,
  stepsOfSite,
} from './sites.ts';

export type PlacedOpening = SessionStep & { readonly step: Opening };

/** The code that a device alone earns in a vessel reached in a certain way. */
export type DeviceCode = (book: Book, device: Device, throughGraft: boolean) => CodeFact;

const isOpening = (placed: SessionStep): placed is PlacedOpening =>
  placed.step.do === 'balloon' || placed.step.do === 'stent' || placed.step.do === 'atherectomy';

const names: Record<Opening['do'], string> = { balloon: 'balloon', stent: 'stent', atherectomy: 'plaque removal' };

const throughGraft = (session: Session, step: Opening): boolean =>
  step.through !== undefined || step.vessels.some((vessel) => isGraft(session, vessel));

/** Whether a balloon only carried a stent that was not left in the vessel. */
const onlyCarries = (step: Opening, stents: readonly PlacedOpening[]): boolean =>
  step.do === 'balloon' &&
  step.purpose === 'stent-delivery' &&
  !stents.some((stent) => stent.step.vessels.some((vessel) => step.vessels.includes(vessel)));

function refuse(
  session: Session,
  book: Book,
  { step, access }: PlacedOpening,
  stents: readonly PlacedOpening[],
  codeOf: DeviceCode,
): Finding | null {
  const where = inWords(session, step.vessels);
  const what = names[step.do];
  if (access !== null && lookUp(session, access.vessel).kind !== 'artery')
    return unsupported([step.id], `The ${where} was treated through an access that is no artery.`);
  if (step.do === 'stent' && step.temporary === true)
    return unsupported([step.id], `The stent in the ${where} was temporary: no sourced rule covers that.`);
  const carries = onlyCarries(step, stents);
  if (step.outcome !== 'failed' && !carries) return null;
  const text = carries
    ? `This balloon was to carry a stent into the ${where}, and no stent was left there: it is not reported.`
    : `The ${what} in the ${where} could not be carried out: what was only tried is not reported.`;
  const wouldBe = codeOf(book, deviceOf([step]), throughGraft(session, step));
  return part(null, reason(book, 'not-carried-out', [step.id], text), { wouldBe });
}

export type Openings = {
  /** Those that were carried out. */
  readonly done: readonly PlacedOpening[];
  /** Those that were given up with the device inside. */
  readonly stopped: readonly PlacedOpening[];
  readonly others: readonly Finding[];
};

/** The code of an opening that was given up, had it been carried out; null where the record does not settle it. */
export type StoppedCode = (session: Session, book: Book, step: Opening, throughGraft: boolean) => CodeFact | null;

/** Sorts the steps that open coronary vessels. */
export function sortOpenings(session: Session, book: Book, codeOf: DeviceCode): Openings {
  const all: PlacedOpening[] = [];
  for (const placed of session.steps) if (isOpening(placed) && inHeart(session, placed)) all.push(placed);
  const stents = all.filter(({ step }) => step.do === 'stent' && step.outcome === undefined);
  const done: PlacedOpening[] = [];
  const stopped: PlacedOpening[] = [];
  const others: Finding[] = [];
  for (const placed of all) {
    const refused = refuse(session, book, placed, stents, codeOf);
    if (refused !== null) others.push(refused);
    else (placed.step.outcome === 'stopped' ? stopped : done).push(placed);
  }
  return { done, stopped, others };
}

const deviceRank: readonly Opening['do'][] = ['stent', 'atherectomy', 'balloon'];

/** What the steps earn that were given up: one code an artery, and only where nothing in it was completed. */
export function stoppedOpenings(
  session: Session,
  book: Book,
  stopped: readonly PlacedOpening[],
  sites: readonly Site[],
  codeOf: StoppedCode,
): CodedSite[] {
  const had: string[] = [];
  const ranked = stopped.toSorted((a, b) => deviceRank.indexOf(a.step.do) - deviceRank.indexOf(b.step.do));
  return ranked.flatMap((placed) => {
    const { step } = placed;
    const graft = throughGraft(session, step);
    const artery = step.vessels.map((vessel) => arteryOf(session, vessel)).find((one) => one !== null) ?? null;
    const code = codeOf(session, book, step, graft);
    const where = `The ${names[step.do]} in the ${inWords(session, step.vessels)} was given up`;
    const key = `${graft ? 'graft' : 'native'} ${artery ?? ''}`;
    const site = siteOf(session, sites, step.vessels);
    const spoken = (finding: Finding): CodedSite[] =>
      sitesOf(session, [placed]).map((own) => ({
        site: own,
        code: finding.is === 'unit' ? finding.code : null,
        findings: [finding],
      }));
    if (had.includes(key) || (site !== null && (site.graft !== null) === graft)) {
      const rule = session.case.billing === 'facility' ? 'stopped-in-facility' : 'stopped-by-physician';
      const why = reason(book, rule, idsOf([step]), `${where}; other work in the same artery is reported.`);
      return spoken(part(null, why, { wouldBe: code }));
    }
    if (code === null)
      return spoken(
        unsupported([step.id], `${where}: which code the chronic occlusion has, the record does not settle.`),
      );
    had.push(key);
    return spoken(
      stoppedTreatment(session, book, placed, {
        code,
        what: `The ${names[step.do]}`,
        modifiers: artery === null ? [] : [artery],
      }),
    );
  });
}

/** An artery whose heart attack or chronic occlusion was treated directly and through a graft: how often it counts is not known. */
export function reachedTwice(session: Session, site: Site, earlier: readonly Site[]): Finding | null {
  if (earlier.length === 0) return null;
  const steps = stepsOfSite(site);
  const kind = lesionedOf(session, steps);
  if (kind !== 'infarction' && kind !== 'occlusion') return null;
  const other = earlier.find(
    (one) =>
      one.arteries.some((artery) => site.arteries.includes(artery)) && lesionedOf(session, stepsOfSite(one)) === kind,
  );
  if (other === undefined) return null;
  const where = inWords(
    session,
    site.targets.flatMap((target) => target.vessels),
  );
  const text = `The ${where} was treated in two ways, directly and through a graft: no sourced rule says whether its code counts twice.`;
  return unsupported(idsOf(steps), text);
}

/** A site that Medicare's hospital numbers for drug-eluting stents cover, on days of which these facts have none. */
export function withoutNumber(session: Session, book: Book, site: Site, steps: readonly Opening[]): Finding | null {
  const { billing, payer } = session.case;
  if (billing !== 'facility' || payer !== 'medicare') return null;
  if (!steps.some((step) => step.do === 'stent' && step.drugEluting === true)) return null;
  const first = book.findCode('coronary/drug-stent/artery') ?? book.findCode('coronary/drug-stent/first');
  if (first !== null) return null;
  const text = `Medicare has hospitals report drug-eluting stents by numbers of their own, and Lumen does not know those of this day: ${inWords(
    session,
    site.targets.flatMap((target) => target.vessels),
  )}.`;
  return unsupported(idsOf(steps), text);
}
