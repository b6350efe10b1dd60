/** Which words of a note a line of the claim rests on: each stated fact is made otherwise, and the case coded again. */
import type { Case, Step } from './case.ts';
import type { Claim, ClaimLine } from './claim.ts';
import type { Engine } from './code.ts';
import { withStep } from './nearest-case/change.ts';
import { changesOf } from './nearest-case/facts-of-a-case.ts';
import type { Note } from './note.ts';
import { openSession } from './session.ts';

/** A fact that the line needs, or several of which one is enough. */
export type Needed = {
  /** The sentences that state it: any one of them serves. */
  readonly sentences: readonly number[];
  readonly path: string;
  /** The step that the fact is of; null for a lesion. */
  readonly step: string | null;
  /** The claim without the fact. */
  readonly without: Claim;
};

export type Evidence = {
  readonly lines: readonly ClaimLine[];
  readonly needed: readonly Needed[];
  /** Sentences that say something of the line, but nothing that it hangs on. All others are wrong. */
  readonly allowed: readonly number[];
};

/** Fields that a step or a lesion cannot be without: they are made otherwise, not left out. */
const required: ReadonlySet<string> = new Set(
  'id do vessels vessel tip method role purpose action guides lesion target name kind direction'.split(' '),
);

const linesOf = ({ lines }: Claim, service: string): readonly ClaimLine[] =>
  lines.filter(({ code }) => code.id === service);

type Print = (claim: Claim) => string;

/** A service's lines as one text: with their modifiers, or units alone. */
const printOf =
  (service: string, marked: boolean): Print =>
  (claim) =>
    linesOf(claim, service)
      .map(({ units, modifiers }) => [units, ...(marked ? modifiers.toSorted() : [])].join(' '))
      .sort()
      .join('; ');

const without = (theCase: Case, steps: readonly string[]): Case => ({
  ...theCase,
  steps: theCase.steps.filter(({ id }) => !steps.includes(id)),
});

/** The step of a place such as `steps.s3.vessels`. */
const stepAt = (path: string): string | null => (path.startsWith('steps.') ? (path.split('.')[1] ?? null) : null);

/** The case with a field of a step left out; none where the step cannot be without it. */
function leftOut(theCase: Case, path: string): Case[] {
  const [of, id = '', field = '', inner] = path.split('.');
  if (of !== 'steps' || required.has(field)) return [];
  const blank = (step: Step): Step => {
    if (inner === undefined) return { ...step, [field]: undefined };
    return step.do === 'access' ? { ...step, ultrasound: { ...step.ultrasound, [inner]: undefined } } : step;
  };
  return [withStep(theCase, id, blank)];
}

/** The place of a change, `steps[2].report`, as a path with the step's id. */
function pathOf(theCase: Case, at: string): string {
  const found = /^(steps|lesions)\[(\d+)\]\.([^[]+)/.exec(at);
  if (found?.[1] !== 'steps' && found?.[1] !== 'lesions') return at;
  return `${found[1]}.${theCase[found[1]][Number(found[2])]?.id ?? ''}.${found[3] ?? ''}`;
}

/** The case with each of its facts otherwise, by the fact's path. */
function otherwise(engine: Engine, theCase: Case): (path: string) => readonly Case[] {
  const byPath = new Map<string, Case[]>();
  for (const change of changesOf(theCase, engine.atlas)) {
    if (change.kind === 'step-added' || change.kind === 'step-removed') continue;
    const path = pathOf(theCase, change.at);
    byPath.set(path, [...(byPath.get(path) ?? []), change.apply(theCase)]);
  }
  return (path) => {
    const step = stepAt(path);
    if (step !== null && path.endsWith('.do')) return [without(theCase, [step])];
    return [...leftOut(theCase, path), ...(byPath.get(path) ?? [])];
  };
}

/** The sentences that state a fact; those that say anything of a step, where none says that it was done. */
function statedIn({ sentences }: Note, path: string): readonly number[] {
  const where = (is: (path: string) => boolean) =>
    sentences.flatMap(({ states }, at) => (states.some((span) => is(span.path)) ? [at] : []));
  const exact = where((other) => other === path);
  if (exact.length > 0 || !path.endsWith('.do')) return exact;
  return where((other) => other.startsWith(path.slice(0, -2)));
}

/** Of several facts in one sentence the first; a fact that another's sentences state anyway is left out. */
function eachOnce(needed: readonly Needed[]): readonly Needed[] {
  const kept: Needed[] = [];
  for (const one of needed.toSorted((a, b) => a.sentences.length - b.sentences.length)) {
    const stated = kept.some(({ sentences }) => sentences.every((at) => one.sentences.includes(at)));
    if (one.sentences.length > 0 && !stated) kept.push(one);
  }
  return kept.toSorted((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0));
}

/** The steps that a line rests on. */
type Footing = {
  /** Those that its reasons look at. */
  readonly steps: readonly Step[];
  /** Those that do the same in the same place, and went into the line: a second balloon in the vein. */
  readonly again: readonly Step[];
  /** Whether a path is a fact of the line: of these steps, of their lesions, of where a catheter went in, or of the whole case. */
  readonly has: (path: string) => boolean;
};

const alike = (a: Step, b: Step): boolean =>
  a.do === b.do && ('vessels' in a && 'vessels' in b ? a.vessels.join() === b.vessels.join() : false);

function footingOf(engine: Engine, theCase: Case, claim: Claim, lines: readonly ClaimLine[]): Footing {
  const ids = new Set(lines.flatMap(({ because }) => because.flatMap(({ steps }) => steps)));
  const into = new Set(
    claim.notReported.flatMap((entry) => (lines.some(({ code }) => code === entry.into) ? entry.steps : [])),
  );
  const steps = theCase.steps.filter(({ id }) => ids.has(id));
  const again = theCase.steps.filter(
    (step) => !ids.has(step.id) && into.has(step.id) && steps.some((one) => alike(one, step)),
  );
  const wayIn = openSession(theCase, engine.atlas).steps.flatMap(({ step, access }) =>
    step.do === 'catheter' && ids.has(step.id) && access !== null
      ? [`steps.${access.id}.do`, `steps.${access.id}.vessel`]
      : [],
  );
  const own = new Set([...ids, ...again.map(({ id }) => id)]);
  const lesions = new Set(
    steps.flatMap((step) => ('lesion' in step && step.lesion !== undefined ? [step.lesion] : [])),
  );
  const has = (path: string): boolean => {
    const [of, id = ''] = path.split('.');
    if (wayIn.includes(path)) return true;
    return of === 'steps' ? own.has(id) : of === 'lesions' ? lesions.has(id) : true;
  };
  return { steps, again, has };
}

/** Steps of the line of which none alone is needed, but one is: two balloons in one vein. */
function alternatives(theCase: Case, { steps, again }: Footing, alone: readonly Needed[], note: Note, recode: Recode) {
  const left = steps.filter(({ id }) => !alone.some(({ path }) => path === `steps.${id}.do`));
  const firsts = left.filter((step, i) => !left.slice(0, i).some((other) => alike(other, step)));
  return firsts.flatMap((first): Needed[] => {
    const ids = [first, ...[...left, ...again].filter((other) => other !== first && alike(other, first))].map(
      ({ id }) => id,
    );
    const gone = recode([without(theCase, ids)]);
    const sentences = ids.flatMap((id) => statedIn(note, `steps.${id}.do`));
    const stated = [...new Set(sentences)].sort((a, b) => a - b);
    return gone ? [{ path: `steps.${first.id}.do`, step: first.id, sentences: stated, without: gone }] : [];
  });
}

/** The first claim of some cases that has the line otherwise. */
type Recode = (cases: readonly Case[]) => Claim | undefined;

/**
 * What a line rests on in a note. A fact is needed where the line is lost or changes without it or with another one in
 * its place; of a step that the line's reasons do not look at, only whether it was done, and only for the line's units.
 * @param service the fact id of the line's code
 * @returns null where the claim has no such line
 */
export function evidenceFor(engine: Engine, theCase: Case, service: string, note: Note): Evidence | null {
  const claim = engine.code(theCase);
  const lines = linesOf(claim, service);
  if (lines.length === 0) return null;
  const footing = footingOf(engine, theCase, claim, lines);
  const cases = otherwise(engine, theCase);
  const recode =
    (print: Print): Recode =>
    (others) =>
      others.map(engine.code).find((other) => print(other) !== print(claim));
  const inAll = recode(printOf(service, true));
  const inUnits = recode(printOf(service, false));

  const stated = [...new Set(note.sentences.flatMap(({ states }) => states.map(({ path }) => path)))];
  const ofSteps = stated.filter((path) => path.startsWith('steps.') || path.startsWith('lesions.'));
  const deeds = footing.steps.map(({ id }) => `steps.${id}.do`);
  const alone = [...new Set([...deeds, ...ofSteps])].flatMap((path): Needed[] => {
    const look = footing.has(path) ? inAll : path.endsWith('.do') ? inUnits : undefined;
    const gone = look?.(cases(path));
    return gone === undefined ? [] : [{ path, step: stepAt(path), sentences: statedIn(note, path), without: gone }];
  });
  const needed = eachOnce([...alone, ...alternatives(theCase, footing, alone, note, inAll)]);
  const must = new Set(needed.flatMap(({ sentences }) => sentences));
  const allowed = note.sentences.flatMap(({ states }, at) =>
    !must.has(at) && states.some(({ path }) => footing.has(path) || inAll(cases(path)) !== undefined) ? [at] : [],
  );
  return { lines, needed, allowed };
}
