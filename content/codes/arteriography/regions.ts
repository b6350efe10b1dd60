/** What an angiogram shows, and from where: the region of each artery, and the catheter that filled it. */
import type { Side } from '@/engine/atlas.ts';
import { type Book, ofEach } from '@/engine/book.ts';
import type { CatheterStep, Vessel } from '@/engine/case.ts';
import type { GroupingFact } from '@/engine/facts.ts';
import {
  isDone,
  lookUp,
  orderFrom,
  type Session,
  type SessionStep,
  stepsOf,
  throughDialysis,
} from '@/engine/session.ts';
import { bedOfVessel, isCoronary } from '../across-families/beds.ts';
import { isUpstream } from '../across-families/upstream.ts';

export const regions = [
  'abdominal-aorta',
  'thoracic-aorta',
  'leg',
  'arm',
  'iliac',
  'arm-way',
  'visceral',
  'pelvis',
  'renal',
  'chest-wall',
] as const;
export type Region = (typeof regions)[number];

export type Run = SessionStep<'angiogram'>;

/** An artery seen in a run. */
export type Seen = {
  readonly vessel: Vessel;
  /** Null where no code is known for a study of it. */
  readonly region: Region | null;
  readonly side: Side | null;
  readonly run: Run;
  /** The artery that a catheter selected to fill it; null where it was filled from farther up. */
  readonly from: Vessel | null;
};

const regionsByArtery = ofEach((grouping: GroupingFact) => {
  const byArtery = new Map<string, Region>();
  for (const region of regions) for (const artery of grouping.value[region] ?? []) byArtery.set(artery, region);
  return byArtery;
});

/** The region of an artery, or null. */
export const regionOf = (session: Session, book: Book, vessel: Vessel): Region | null =>
  regionsByArtery(book.grouping('arteriogram-regions')).get(lookUp(session, vessel).base) ?? null;

/** The catheters that lay in an artery through the access of a run, before it. */
const cathetersBefore = (session: Session, run: Run): SessionStep<'catheter'>[] =>
  stepsOf(session, 'catheter').filter((placed) => placed.at < run.at && placed.access === run.access);

/** Whether the record names any catheter through the access of a run, before it. */
export const isPlaced = (session: Session, run: Run): boolean => cathetersBefore(session, run).length > 0;

/** The last catheter that reached its place: it filled the arteries of the run. */
const lastOf = (before: readonly SessionStep<'catheter'>[]): CatheterStep | null =>
  before.findLast(({ step }) => isDone(step))?.step ?? null;

/** Regions that one study shows whole, whatever branch the catheter lies in. */
const isLimb = (region: Region | null): boolean => region === 'leg' || region === 'iliac' || region === 'arm';

/** For a limb: the artery of that limb, or of its way, that the last catheter selected. */
function selectedInLimb(session: Session, book: Book, run: Run, tip: Vessel | undefined, side: Side | null) {
  if (tip === undefined || lookUp(session, tip).side !== side) return null;
  const region = regionOf(session, book, tip);
  const inLimb = isLimb(region) || region === 'arm-way';
  return inLimb && (orderFrom(session, run.access, tip)?.order ?? 0) > 0 ? tip : null;
}

/**
 * For an organ: the artery that was selected to show this one. A catheter farther down has passed it; one farther up, in
 * the same region, fills it from there.
 */
function selectedFor(
  session: Session,
  book: Book,
  before: readonly SessionStep<'catheter'>[],
  vessel: Vessel,
  region: Region,
): Vessel | null {
  let from: Vessel | null = null;
  for (const { step } of before) {
    if (!isDone(step)) continue;
    if (step.tip === vessel || isUpstream(session.atlas, vessel, step.tip)) return vessel;
    if (isUpstream(session.atlas, step.tip, vessel) && regionOf(session, book, step.tip) === region) from = step.tip;
  }
  return from;
}

const isOrgan = (region: Region | null): region is Region =>
  region === 'visceral' || region === 'pelvis' || region === 'renal' || region === 'chest-wall';

/** Whether the session works on the arteries of the heart: their family speaks of the aorta and the chest wall then. */
export const seesHeart = (session: Session): boolean =>
  [...stepsOf(session, 'angiogram'), ...stepsOf(session, 'catheter')].some(({ on }) => on.some(isCoronary));

/** The arteries of a run that this family speaks of. */
export function arteriesOf(session: Session, book: Book, run: Run, withHeart: boolean): Vessel[] {
  if (throughDialysis(run) || run.on.every(({ kind }) => kind !== 'artery')) return [];
  return run.step.vessels.filter((vessel) => {
    const artery = lookUp(session, vessel);
    if (artery.kind !== 'artery' || isCoronary(artery)) return false;
    const region = regionOf(session, book, vessel);
    return !(withHeart && (region === 'thoracic-aorta' || region === 'chest-wall'));
  });
}

/** The arteries that a run shows, each with its region and the catheter that filled it. */
export function lookAt(session: Session, book: Book, run: Run, vessels: readonly Vessel[]): Seen[] {
  const before = cathetersBefore(session, run);
  const last = lastOf(before);
  const low = last?.level === 'bifurcation';
  const withNeck = vessels.some((vessel) => {
    const bed = bedOfVessel(lookUp(session, vessel));
    return bed === 'neck' || bed === 'brain';
  });
  return vessels.map((vessel) => {
    const { side } = lookUp(session, vessel);
    const region = regionOf(session, book, vessel);
    // With the arteries of the neck the thoracic aorta belongs to their study.
    if (region === 'thoracic-aorta' && withNeck) return { vessel, region: null, side, run, from: null };
    // An aorta seen from its lower end is no aortogram: it goes with the legs.
    if (region === 'abdominal-aorta' && low) return { vessel, region: 'iliac', side: null, run, from: null };
    if (isLimb(region)) return { vessel, region, side, run, from: selectedInLimb(session, book, run, last?.tip, side) };
    if (!isOrgan(region)) return { vessel, region, side, run, from: null };
    const from = selectedFor(session, book, before, vessel, region);
    // Arteries of the pelvis that no catheter entered are seen with the iliac arteries.
    return { vessel, region: region === 'pelvis' && from === null ? 'iliac' : region, side, run, from };
  });
}
