/** What is one vessel in the arteries of a leg, by the map of the day. */
import type { Side } from '@/engine/atlas.ts';
import { type Book, groupOf } from '@/engine/book.ts';
import type {
  AccessStep,
  AtherectomyStep,
  BalloonStep,
  CrossStep,
  Lesion,
  LithotripsyStep,
  StentStep,
  Vessel,
} from '@/engine/case.ts';
import type { GroupingFact } from '@/engine/facts.ts';
import { lookUp, type Session } from '@/engine/session.ts';
import { lesionOf } from '../across-families/beds.ts';

export type LegStep = BalloonStep | StentStep | AtherectomyStep | LithotripsyStep;
export type PlacedStep = { readonly step: LegStep; readonly access: AccessStep };

/** From the pelvis to the foot. */
const territories = ['iliac', 'femoral-popliteal', 'tibial-peroneal', 'inframalleolar'] as const;
export type Territory = (typeof territories)[number];

/** Where an artery lies: the leg, the territory, and the vessel that it counts as. */
export type Spot = { readonly limb: Side; readonly territory: Territory; readonly key: string };

/** One vessel that was treated, as the map of the day counts it. */
export type LegVessel = {
  readonly limb: Side;
  readonly territory: Territory;
  readonly keys: readonly string[];
  readonly vessels: readonly Vessel[];
  readonly steps: readonly LegStep[];
  readonly access: AccessStep;
  /** Whether a lesion that also lies in another territory was treated here. */
  readonly fromElsewhere: boolean;
  /** Whether no source settles to which vessel the work in the tibioperoneal trunk belongs. */
  readonly unsure: boolean;
};

const trunk = 'tibial-peroneal/trunk';
/** The vessels of the lower leg that arise from the trunk. */
const belowTrunk: ReadonlySet<string> = new Set(['tibial-peroneal/posterior', 'tibial-peroneal/peroneal']);

const spots = new WeakMap<GroupingFact, Map<Vessel, Spot | null>>();

function findSpot(session: Session, map: GroupingFact, vessel: Vessel): Spot | null {
  const { base, side } = lookUp(session, vessel);
  const key = side === null ? null : groupOf(map, base);
  const territory = key === null ? undefined : territories.find((one) => key.startsWith(`${one}/`));
  return side === null || key === null || territory === undefined ? null : { limb: side, territory, key };
}

/** Where an artery of the leg lies; null for any other vessel. */
export function spotOf(session: Session, map: GroupingFact, vessel: Vessel): Spot | null {
  let known = spots.get(map);
  if (known === undefined) spots.set(map, (known = new Map()));
  let spot = known.get(vessel);
  if (spot === undefined) known.set(vessel, (spot = findSpot(session, map, vessel)));
  return spot;
}

const spotsOf = (session: Session, map: GroupingFact, vessels: readonly Vessel[]): Spot[] =>
  vessels.map((vessel) => spotOf(session, map, vessel)).filter((spot) => spot !== null);

/** The lesions that a step worked on: the one it names, else those that lie in its vessels. */
export function lesionsOn(session: Session, step: LegStep | CrossStep): readonly Lesion[] {
  const named = lesionOf(session, step);
  if (named !== null) return [named];
  if (step.lesion !== undefined) return [];
  return session.case.lesions.filter((lesion) => step.vessels.some((vessel) => lesion.vessels.includes(vessel)));
}

/** The leg and the territories of a lesion that was treated in more than one; null for any other lesion. */
function acrossTerritories(
  session: Session,
  map: GroupingFact,
  lesion: Lesion,
  done: readonly PlacedStep[],
): { readonly limb: Side; readonly among: readonly Territory[] } | null {
  if (lesion.vessels.length < 2) return null;
  const treated = done
    .filter(({ step }) => lesionsOn(session, step).includes(lesion))
    .flatMap(({ step }) => step.vessels.filter((vessel) => lesion.vessels.includes(vessel)));
  const where = spotsOf(session, map, treated);
  for (const limb of ['left', 'right'] as const) {
    const among = territories.filter((one) => where.some((spot) => spot.limb === limb && spot.territory === one));
    if (among.length > 1) return { limb, among };
  }
  return null;
}

type Growing = { -readonly [Key in keyof LegVessel]: LegVessel[Key] };

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Adds a piece to the vessels, merging those that share an artery with it. */
function add(vessels: Growing[], piece: Growing): void {
  const meets = (one: Growing): boolean =>
    one.limb === piece.limb && one.territory === piece.territory && one.keys.some((key) => piece.keys.includes(key));
  const into = vessels.find(meets);
  if (into === undefined) {
    vessels.push(piece);
    return;
  }
  for (const other of [...vessels.filter((one) => one !== into && meets(one)), piece]) {
    into.keys = union(into.keys, other.keys);
    into.vessels = union(into.vessels, other.vessels);
    into.steps = union(into.steps, other.steps);
    into.fromElsewhere ||= other.fromElsewhere;
    const at = vessels.indexOf(other);
    if (at >= 0) vessels.splice(at, 1);
  }
}

const pieceOf = (
  { limb, territory }: Pick<Spot, 'limb' | 'territory'>,
  keys: readonly string[],
  vessel: Vessel,
  { step, access }: PlacedStep,
  fromElsewhere: boolean,
): Growing => ({ limb, territory, keys, vessels: [vessel], steps: [step], access, fromElsewhere, unsure: false });

/** The pieces of vessels that one step worked in. */
function piecesOf(session: Session, map: GroupingFact, placed: PlacedStep, done: readonly PlacedStep[]): Growing[] {
  const { step } = placed;
  const lesions = lesionsOn(session, step);
  const pieces: Growing[] = [];
  for (const vessel of step.vessels) {
    const spot = spotOf(session, map, vessel);
    if (spot === null) continue;
    const { limb } = spot;
    const bridging = lesions.filter((lesion) => lesion.vessels.length > 1 && lesion.vessels.includes(vessel));
    if (bridging.length === 0) {
      pieces.push(pieceOf(spot, [spot.key], vessel, placed, false));
      continue;
    }
    const far = bridging
      .map((lesion) => acrossTerritories(session, map, lesion, done))
      .find((across) => across?.limb === limb)
      ?.among.at(-1);
    const territory = far ?? spot.territory;
    const joined = spotsOf(
      session,
      map,
      bridging.flatMap((lesion) => lesion.vessels),
    ).filter((one) => one.limb === limb && one.territory === territory);
    const keys = union(
      territory === spot.territory ? [spot.key] : [],
      joined.map(({ key }) => key),
    );
    pieces.push(pieceOf({ limb, territory }, keys, vessel, placed, far !== undefined));
  }
  return pieces;
}

/** Puts the work in a trunk that is no vessel of its own where it belongs. */
function joinTrunk(vessels: Growing[], rank: (steps: readonly LegStep[]) => number): void {
  for (const part of vessels.filter(({ keys }) => keys.length === 1 && keys[0] === trunk)) {
    const below = vessels
      .filter((one) => one !== part && one.limb === part.limb && one.keys.some((key) => belowTrunk.has(key)))
      .sort((a, b) => rank(b.steps) - rank(a.steps));
    const into = below[0];
    if (into === undefined) continue;
    into.keys = union(into.keys, part.keys);
    into.vessels = union(into.vessels, part.vessels);
    into.steps = union(into.steps, part.steps);
    into.unsure = below.length > 1;
    vessels.splice(vessels.indexOf(part), 1);
  }
}

/** Whether a vessel is nothing but the tibioperoneal trunk. */
export const isTrunk = ({ keys }: LegVessel): boolean => keys.length === 1 && keys[0] === trunk;

/** Whether the trunk counts as part of a vessel. */
export const withTrunk = ({ keys }: LegVessel): boolean => keys.length > 1 && keys.includes(trunk);

/**
 * The vessels that some steps treated, counted by the map of the day, in the order of their first steps.
 * @param rank how much was done by some steps; the trunk goes with the vessel below it in which most was done.
 */
export function countVessels(
  session: Session,
  book: Book,
  done: readonly PlacedStep[],
  rank: (steps: readonly LegStep[]) => number,
): readonly LegVessel[] {
  const map = book.grouping('leg-vessels');
  const vessels: Growing[] = [];
  for (const placed of done) for (const piece of piecesOf(session, map, placed, done)) add(vessels, piece);
  joinTrunk(vessels, rank);
  return vessels;
}

/** The legs and territories in which a lesion was treated that runs from one territory into another. */
export function bridgedTerritories(session: Session, book: Book, done: readonly PlacedStep[]): ReadonlySet<string> {
  const map = book.grouping('leg-vessels');
  const found = new Set<string>();
  for (const lesion of session.case.lesions) {
    const across = acrossTerritories(session, map, lesion, done);
    for (const territory of across?.among ?? []) found.add(`${across?.limb}/${territory}`);
  }
  return found;
}
