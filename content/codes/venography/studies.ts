/** Which studies the vessels seen make up: one limb or both, a vena cava, a renal or jugular vein. */
import type { Side } from '@/engine/atlas.ts';
import { type Book, groupOf } from '@/engine/book.ts';
import type { AngiogramStep, Vessel } from '@/engine/case.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { isDone, lookUp, type Session, stepsOf } from '@/engine/session.ts';

export const regions = [
  'arm',
  'leg',
  'pelvis',
  'chest',
  'inferior-vena-cava',
  'superior-vena-cava',
  'renal',
  'jugular',
] as const;
export type Region = (typeof regions)[number];

/** A vessel seen in a study, with its region (null where no venogram code is known for it). */
export type Seen = {
  readonly vessel: Vessel;
  readonly region: Region | null;
  readonly side: Side | null;
  readonly step: AngiogramStep;
};

/** One study: a unit of a code, and what was seen for it. */
export type Study = {
  readonly code: CodeFact;
  readonly region: Region;
  readonly seen: readonly Seen[];
  readonly sides: readonly (Side | null)[];
};

export type Studies = {
  readonly studies: readonly Study[];
  /** Vessels seen that no study takes in. */
  readonly left: readonly Seen[];
};

/** The veins that some imaging steps show, with their regions. */
export function lookAt(session: Session, book: Book, steps: readonly AngiogramStep[]): Seen[] {
  const grouping = book.grouping('venogram-regions');
  const seen: Seen[] = [];
  for (const step of steps) {
    for (const vessel of step.vessels) {
      const { base, side } = lookUp(session, vessel);
      const group = groupOf(grouping, base);
      seen.push({ vessel, region: regions.find((region) => region === group) ?? null, side, step });
    }
  }
  return seen;
}

/** Whether a catheter was put into a vein, or into a branch of it. */
export function catheterIn(session: Session, vessel: Vessel): boolean {
  return stepsOf(session, 'catheter').some(({ step }) => {
    if (!isDone(step)) return false;
    const tip = lookUp(session, step.tip);
    return tip.name === vessel || tip.parent === vessel;
  });
}

function sidesOf(seen: readonly Seen[]): (Side | null)[] {
  const sides: (Side | null)[] = [];
  for (const { side } of seen) if (!sides.includes(side)) sides.push(side);
  return sides;
}

const none: readonly Seen[] = [];

/** What was seen, by region. */
function byRegion(all: readonly Seen[]): { [Name in Region]?: Seen[] } {
  const seen: { [Name in Region]?: Seen[] } = {};
  for (const one of all) if (one.region !== null) (seen[one.region] ??= []).push(one);
  return seen;
}

type Growing = Study & { readonly seen: Seen[] };

/** The study that takes a neighbour in: that of the limb on the same side, else that of the vena cava. */
const hostOf = (studies: readonly Growing[], one: Seen, limb: Region, cava: Region): Growing | undefined =>
  studies.find((study) => study.region === limb && study.sides.includes(one.side)) ??
  studies.find((study) => study.region === cava);

/** Sorts what was seen into studies. A neighbour goes with the study beside which it was seen, and is none of its own. */
export function sortStudies(session: Session, book: Book, all: readonly Seen[]): Studies {
  const of = byRegion(all);
  const studies: Growing[] = [];
  const left: Seen[] = all.filter((one) => one.region === null);

  for (const limb of ['leg', 'arm'] as const) {
    const seen = of[limb];
    if (seen === undefined) continue;
    const sides = sidesOf(seen);
    const code = book.code(sides.length > 1 ? 'venogram/limb/both' : 'venogram/limb/one');
    studies.push({ code, region: limb, seen, sides });
  }
  for (const cava of ['inferior-vena-cava', 'superior-vena-cava'] as const) {
    const seen = of[cava];
    if (seen === undefined) continue;
    studies.push({ code: book.code(`venogram/${cava}`), region: cava, seen, sides: [null] });
  }
  for (const one of of.pelvis ?? none) {
    (hostOf(studies, one, 'leg', 'inferior-vena-cava')?.seen ?? left).push(one);
  }
  for (const one of of.chest ?? none) {
    (hostOf(studies, one, 'arm', 'superior-vena-cava')?.seen ?? left).push(one);
  }
  const renal = (of.renal ?? none).filter((one) => catheterIn(session, one.vessel));
  if (renal.length > 0) {
    const sides = sidesOf(renal);
    studies.push({
      code: book.code(sides.length > 1 ? 'venogram/renal/both' : 'venogram/renal/one'),
      region: 'renal',
      seen: renal,
      sides,
    });
  }
  for (const one of of.renal ?? none) {
    if (renal.includes(one)) continue;
    (studies.find((study) => study.region === 'inferior-vena-cava')?.seen ?? left).push(one);
  }
  const jugular = of.jugular ?? none;
  for (const side of sidesOf(jugular)) {
    const seen = jugular.filter((one) => one.side === side);
    if (seen.some((one) => catheterIn(session, one.vessel))) {
      studies.push({ code: book.code('venogram/jugular'), region: 'jugular', seen, sides: [side] });
    } else left.push(...seen);
  }
  return { studies, left };
}

/** The code that a guiding or completion run would be taken for, or null. */
export function wouldBeStudy(session: Session, book: Book, step: AngiogramStep): CodeFact | null {
  const seen = lookAt(session, book, [step]);
  const { studies } = sortStudies(session, book, seen);
  const study = studies[0];
  if (study !== undefined) return study.code;
  if (seen.some((one) => one.region === 'chest')) return book.code('venogram/superior-vena-cava');
  return seen.some((one) => one.region === 'pelvis') ? book.code('venogram/inferior-vena-cava') : null;
}
