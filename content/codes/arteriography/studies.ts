/** Which studies the arteries seen make up: aorta, runoff, limbs, organs, and further selective vessels. */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
import type { Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import type { Session } from '@/engine/session.ts';
import { isUpstream } from '../across-families/upstream.ts';
import { isPlaced, type Region, type Seen } from './regions.ts';

export type Kind = 'abdominal-aorta' | 'thoracic-aorta' | 'runoff' | 'leg' | 'arm' | 'organ' | 'renal' | 'further';

/** One study: a unit of a code, and what was seen for it. */
export type Study = {
  readonly kind: Kind;
  readonly code: CodeFact;
  readonly seen: readonly Seen[];
  readonly sides: readonly (Side | null)[];
  /** Marks that the code needs beside another of the same session. */
  readonly modifiers: readonly string[];
};

export type Studies = {
  readonly studies: readonly Study[];
  /** Arteries seen that no study takes in. */
  readonly left: readonly Seen[];
  /** Arteries of an organ, where the record names no catheter at all, with the code that it would take. */
  readonly unplaced: readonly { readonly seen: Seen; readonly code: CodeFact }[];
};

/** How an edition codes the renal arteries that catheters entered. */
export type RenalRule = (session: Session, book: Book, seen: readonly Seen[]) => Study[];

type Growing = { kind: Kind; seen: Seen[]; id: string; key: Vessel | null };

const organCodes: { readonly [Name in Region]?: string } = {
  visceral: 'arteriogram/visceral',
  pelvis: 'arteriogram/pelvis',
  'chest-wall': 'arteriogram/internal-thoracic',
};

const hasBothSides = (seen: readonly Seen[]): boolean =>
  seen.some(({ side }) => side === 'left') && seen.some(({ side }) => side === 'right');

/** The sides of a limb that a study shows. */
export function sidesOf(seen: readonly Seen[]): Side[] {
  const sides: Side[] = [];
  for (const { side } of seen) if (side !== null && !sides.includes(side)) sides.push(side);
  return sides;
}

/** The studies while runs are sorted into them. */
type Sorting = {
  readonly session: Session;
  readonly studies: Growing[];
  readonly renal: Seen[];
  /** What was filled from farther up, or has no code: settled once all studies are known. */
  readonly waiting: Seen[];
};

const find = ({ studies }: Sorting, ...kinds: Kind[]): Growing | undefined =>
  studies.find(({ kind }) => kinds.includes(kind));

/** Adds a further selective vessel, or more of one. */
function further({ studies }: Sorting, one: Seen): void {
  const known = studies.find(({ kind, key }) => kind === 'further' && key === one.from);
  if (known === undefined) studies.push({ kind: 'further', id: 'arteriogram/further', seen: [one], key: one.from });
  else known.seen.push(one);
}

/** A selective run of a limb that was studied already is a further vessel, else more of the same study. */
function sortLimb(sorting: Sorting, kind: 'leg' | 'arm', seen: readonly Seen[]): void {
  const study = kind === 'leg' ? find(sorting, 'leg', 'runoff') : find(sorting, 'arm');
  if (study === undefined) {
    sorting.studies.push({ kind, id: '', seen: [...seen], key: null });
    return;
  }
  const before = [...study.seen];
  for (const one of seen) {
    const earlier = before.filter(({ side }) => side === one.side);
    const again = one.from !== null && earlier.length > 0 && earlier.every(({ from }) => from !== one.from);
    if (again) further(sorting, one);
    else study.seen.push(one);
  }
}

/** The first artery selected of a family is a study; each further one of it is a further vessel. */
function sortOrgan(sorting: Sorting, one: Seen, from: Vessel, id: string): void {
  const { atlas } = sorting.session;
  const root = rootOf(sorting.session, from);
  const inFamily = sorting.studies.filter(({ key }) => key !== null && (key === root || isUpstream(atlas, root, key)));
  const same = inFamily.find(({ key }) => key === from);
  if (same !== undefined) same.seen.push(one);
  else if (inFamily.length > 0) further(sorting, one);
  else sorting.studies.push({ kind: 'organ', id, seen: [one], key: from });
}

/** The aorta, with both legs where they were seen from the same position. */
function sortAorta(sorting: Sorting, seen: readonly Seen[], legs: readonly Seen[]): void {
  let study = find(sorting, 'runoff', 'abdominal-aorta');
  if (study === undefined) {
    study = { kind: 'abdominal-aorta', id: 'arteriogram/aorta/abdominal', seen: [], key: null };
    sorting.studies.push(study);
  }
  study.seen.push(...seen, ...legs);
  if (legs.length === 0) return;
  study.kind = 'runoff';
  study.id = 'arteriogram/aorta/runoff';
}

function sortThorax(sorting: Sorting, seen: readonly Seen[]): void {
  const known = find(sorting, 'thoracic-aorta');
  if (known !== undefined) known.seen.push(...seen);
  else sorting.studies.push({ kind: 'thoracic-aorta', id: 'arteriogram/aorta/thoracic', seen: [...seen], key: null });
}

/** Sorts what one run shows. */
function sortRun(sorting: Sorting, seen: readonly Seen[]): void {
  const of = (name: Region): Seen[] => seen.filter(({ region }) => region === name);
  const aorta = of('abdominal-aorta');
  const legs = of('leg');
  const iliacs = of('iliac');
  if (aorta.length > 0) {
    const both = hasBothSides(legs);
    sortAorta(sorting, [...aorta, ...iliacs], both ? legs : []);
    if (!both) sorting.waiting.push(...legs);
  } else if (legs.length > 0 || iliacs.some(({ side }) => side !== null))
    sortLimb(sorting, 'leg', [...legs, ...iliacs]);
  else sorting.waiting.push(...iliacs);
  const arms = of('arm');
  if (arms.length > 0) sortLimb(sorting, 'arm', arms);
  const thorax = of('thoracic-aorta');
  if (thorax.length > 0) sortThorax(sorting, thorax);
  for (const one of seen) {
    const id = one.region === null ? undefined : organCodes[one.region];
    if (one.region === 'renal' && one.from !== null) sorting.renal.push(one);
    else if (id !== undefined && one.from !== null) sortOrgan(sorting, one, one.from, id);
    else if (id !== undefined || one.region === null || one.region === 'renal' || one.region === 'arm-way')
      sorting.waiting.push(one);
  }
}

/** The study that takes in what was only filled from farther up: that of the aorta, or of the arm beyond it. */
function hostOf(sorting: Sorting, { region, side }: Seen): Growing | undefined {
  if (region === 'renal' || region === 'visceral') return find(sorting, 'abdominal-aorta', 'runoff');
  const arm = region === 'arm-way' ? find(sorting, 'arm') : undefined;
  return arm?.seen.some((one) => side === null || one.side === side) ? arm : undefined;
}

/** The first branch of the aorta, or of an iliac artery, on the way to an artery of an organ. */
function rootOf(session: Session, vessel: Vessel): Vessel {
  let root = vessel;
  for (;;) {
    const parent = session.atlas.vessels.get(root)?.parent ?? null;
    const up = parent === null ? undefined : session.atlas.vessels.get(parent);
    const isTrunk = up === undefined || up.territory === 'aorta' || up.territory === 'iliac';
    if (isTrunk && up?.base !== 'internal-iliac-artery') return root;
    root = up?.name ?? root;
  }
}

function idOf({ kind, id, seen }: Growing): string {
  if (kind !== 'leg' && kind !== 'arm') return id;
  return sidesOf(seen).length > 1 ? 'arteriogram/limb/both' : 'arteriogram/limb/one';
}

/** Sorts runs into studies. @param runs what each run shows, in their order. */
export function sortStudies(
  session: Session,
  book: Book,
  runs: readonly (readonly Seen[])[],
  renal: RenalRule,
): Studies {
  const sorting: Sorting = { session, studies: [], renal: [], waiting: [] };
  for (const seen of runs) sortRun(sorting, seen);
  const left: Seen[] = [];
  const unplaced: { seen: Seen; code: CodeFact }[] = [];
  for (const one of sorting.waiting) {
    const host = hostOf(sorting, one);
    const needsCatheter = one.region === 'renal' || one.region === 'visceral' || one.region === 'chest-wall';
    if (host !== undefined) host.seen.push(one);
    else if (needsCatheter && !isPlaced(session, one.run)) {
      const id = one.region === null ? undefined : organCodes[one.region];
      const code = id === undefined ? renal(session, book, [one])[0]?.code : book.code(id);
      if (code !== undefined) unplaced.push({ seen: one, code });
    } else left.push(one);
  }
  const studies = sorting.studies.map(
    (growing): Study => ({
      kind: growing.kind,
      code: book.code(idOf(growing)),
      seen: growing.seen,
      sides: sidesOf(growing.seen),
      modifiers: [],
    }),
  );
  return { studies: [...renal(session, book, sorting.renal), ...studies], left, unplaced };
}
