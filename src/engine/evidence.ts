/** Which words of a note a line of the claim rests on: each stated fact is made otherwise, and the case coded again. */
import type { Case, Step } from './case.ts';
import type { Claim, ClaimLine } from './claim.ts';
import type { Engine } from './code.ts';
import { withStep } from './nearest-case/change.ts';
import { changesOf } from './nearest-case/facts-of-a-case.ts';
import type { Note } from './note.ts';

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

/** Steps of the line of which none alone is needed, and one is: two balloons in one vein. */
function alternatives(engine: Engine, theCase: Case, inside: readonly Step[], alone: readonly Needed[], print: Print) {
  const right = print(engine.code(theCase));
  const left = inside.filter(({ id }) => !alone.some(({ path }) => path === `steps.${id}.do`));
  const groups = new Map<string, Step[]>();
  for (const step of left) {
    const alike = `${step.do} ${'vessels' in step ? step.vessels.join() : ''}`;
    groups.set(alike, [...(groups.get(alike) ?? []), step]);
  }
  return [...groups.values()].flatMap((steps) => {
    const gone = engine.code(
      without(
        theCase,
        steps.map(({ id }) => id),
      ),
    );
    return print(gone) === right ? [] : [{ steps, gone }];
  });
}

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
  const ids = new Set(lines.flatMap(({ because }) => because.flatMap(({ steps }) => steps)));
  const inside = theCase.steps.filter(({ id }) => ids.has(id));
  const lesions = new Set(inside.flatMap((step) => ('lesion' in step && step.lesion ? [step.lesion] : [])));
  const isOwn = (path: string): boolean => {
    const [of, id = ''] = path.split('.');
    return of === 'steps' ? ids.has(id) : of === 'lesions' ? lesions.has(id) : true;
  };
  const marked = printOf(service, true);
  const bare = printOf(service, false);
  const cases = otherwise(engine, theCase);
  const changed = (path: string, print: Print): Claim | undefined =>
    cases(path)
      .map(engine.code)
      .find((other) => print(other) !== print(claim));

  const stated = [...new Set(note.sentences.flatMap(({ states }) => states.map(({ path }) => path)))];
  const inCase = stated.filter((path) => path.startsWith('steps.') || path.startsWith('lesions.'));
  const deeds = inside.map(({ id }) => `steps.${id}.do`);
  const alone = [...new Set([...deeds, ...inCase])].flatMap((path): Needed[] => {
    const own = isOwn(path);
    const gone = own ? changed(path, marked) : path.endsWith('.do') ? changed(path, bare) : undefined;
    return gone === undefined ? [] : [{ path, step: stepAt(path), sentences: statedIn(note, path), without: gone }];
  });
  const either = alternatives(engine, theCase, inside, alone, marked).map(({ steps, gone }): Needed => {
    const sentences = steps.flatMap(({ id }) => statedIn(note, `steps.${id}.do`));
    const first = steps[0]?.id ?? null;
    return {
      path: `steps.${first}.do`,
      step: first,
      sentences: [...new Set(sentences)].sort((a, b) => a - b),
      without: gone,
    };
  });
  const needed = eachOnce([...alone, ...either]);
  const must = new Set(needed.flatMap(({ sentences }) => sentences));
  const allowed = note.sentences.flatMap(({ states }, at) =>
    !must.has(at) && states.some(({ path }) => isOwn(path) || changed(path, marked) !== undefined) ? [at] : [],
  );
  return { lines, needed, allowed };
}
