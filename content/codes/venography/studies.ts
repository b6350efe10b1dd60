/** Which studies the vessels seen make up: one limb or both, a vena cava, a renal or jugular vein. */
import type { Side } from '@/engine/atlas.ts';
import type { Book } from '@/engine/book.ts';
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
  const map = book.grouping('venogram-regions').value;
  return steps.flatMap((step) =>
    step.vessels.map((vessel) => {
      const { base, side } = lookUp(session, vessel);
      return { vessel, region: regions.find((name) => map[name]?.includes(base)) ?? null, side, step };
    }),
  );
}

/** Whether a catheter was put into a vein, or into a branch of it. */
export function catheterIn(session: Session, vessel: Vessel): boolean {
  return stepsOf(session, 'catheter').some(({ step }) => {
    if (!isDone(step)) return false;
    const tip = lookUp(session, step.tip);
    return tip.name === vessel || tip.parent === vessel;
  });
}

const sidesOf = (seen: readonly Seen[]): (Side | null)[] => [...new Set(seen.map((one) => one.side))];

/** Sorts what was seen into studies. A neighbour goes with the study beside which it was seen, and is none of its own. */
export function sortStudies(session: Session, book: Book, all: readonly Seen[]): Studies {
  const of = (region: Region): Seen[] => all.filter((one) => one.region === region);
  const studies: { code: CodeFact; region: Region; seen: Seen[]; sides: (Side | null)[] }[] = [];
  const left: Seen[] = all.filter((one) => one.region === null);

  for (const limb of ['leg', 'arm'] as const) {
    const seen = of(limb);
    const sides = sidesOf(seen);
    if (sides.length === 0) continue;
    const code = book.code(sides.length > 1 ? 'venogram/limb/both' : 'venogram/limb/one');
    studies.push({ code, region: limb, seen: [...seen], sides });
  }
  for (const cava of ['inferior-vena-cava', 'superior-vena-cava'] as const) {
    const seen = of(cava);
    if (seen.length > 0)
      studies.push({ code: book.code(`venogram/${cava}`), region: cava, seen: [...seen], sides: [null] });
  }
  const host = (one: Seen, limb: Region, cava: Region): { seen: Seen[] } | undefined =>
    studies.find((study) => study.region === limb && study.sides.includes(one.side)) ??
    studies.find((study) => study.region === cava);
  for (const one of [...of('pelvis'), ...of('chest')]) {
    const into =
      one.region === 'pelvis' ? host(one, 'leg', 'inferior-vena-cava') : host(one, 'arm', 'superior-vena-cava');
    if (into === undefined) left.push(one);
    else into.seen.push(one);
  }
  const renal = of('renal').filter((one) => catheterIn(session, one.vessel));
  if (renal.length > 0) {
    const sides = sidesOf(renal);
    studies.push({
      code: book.code(sides.length > 1 ? 'venogram/renal/both' : 'venogram/renal/one'),
      region: 'renal',
      seen: renal,
      sides,
    });
  }
  for (const one of of('renal')) {
    if (renal.includes(one)) continue;
    const cava = studies.find((study) => study.region === 'inferior-vena-cava');
    if (cava === undefined) left.push(one);
    else cava.seen.push(one);
  }
  for (const side of sidesOf(of('jugular'))) {
    const seen = of('jugular').filter((one) => one.side === side);
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
