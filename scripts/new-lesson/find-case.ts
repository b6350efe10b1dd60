/** Finds what a new lesson is made of: a case, facts to change, other dates, and a case for the quiz. */
import { vessels } from '#content/atlas/vessels.ts';
import * as codes from '#content/codes/all.ts';
import { practice } from '#content/practice/all.ts';
import { toAnswer } from '@/engine/answer.ts';
import { readAtlas } from '@/engine/atlas.ts';
import type { Case, Step } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import { yearOf } from '@/engine/dates.ts';
import { changesOf } from '@/practice/changes.ts';
import { isCodable, keyOf } from '@/practice/codable.ts';
import { type Constraints, type Generated, generate } from '@/practice/generate.ts';
import { isSettled } from '@/quiz/step-key.ts';

export const engine = createEngine({ atlas: readAtlas(vessels), ...codes });

/** A step as it is once a fact was changed. */
export type Changed = { readonly path: string; readonly step: Step };

export type Found = {
  readonly made: Generated;
  readonly changed: readonly Changed[];
  readonly otherDates: readonly string[];
  readonly families: readonly string[];
  readonly newCase: Generated;
};

const newest = 2026;
const oldest = 1996;
const mostSeeds = 300;

const keyFor = (theCase: Case): string => keyOf(engine.code(theCase));
const isSure = (theCase: Case): boolean => isCodable(theCase, engine.code(theCase), 'high');

/** Two facts of steps that change the claim, of different steps where there are such. */
function changesFor({ case: theCase }: Generated): readonly Changed[] {
  const own = keyFor(theCase);
  const found = changesOf(engine, practice, theCase, [newest, newest]).flatMap(({ path, case: other }): Changed[] => {
    const step = other.steps.find(({ id }) => path.startsWith(`steps.${id}.`));
    const same = other.lesions.length === theCase.lesions.length && other.steps.length === theCase.steps.length;
    return step && same && isSure(other) && keyFor(other) !== own ? [{ path, step }] : [];
  });
  const [first] = found;
  const second = found.find(({ step }) => step.id !== first?.step.id) ?? found.find(({ path }) => path !== first?.path);
  return first && second ? [first, second] : [];
}

/** The first working days of two years on which the claim is another, the newest first. */
function datesFor(theCase: Case): readonly string[] {
  const seen = new Set([keyFor(theCase)]);
  const days: string[] = [];
  for (let year = newest; year >= oldest && days.length < 2; year -= 1) {
    const dated = { ...theCase, dateOfService: `${year}-01-04` };
    const key = keyFor(dated);
    if (seen.has(key) || engine.code(dated).unsupported.length > 0 || engine.code(dated).lines.length === 0) continue;
    seen.add(key);
    days.push(dated.dateOfService);
  }
  // Where the claim was only ever one other, the second date is another year of it.
  const [only] = days;
  if (days.length === 1 && only !== undefined) days.push(`${Number(yearOf(only)) - 1}-01-04`);
  return days;
}

/** The fewest families of codes with which every case is coded alike, at each of its steps. */
function familiesFor(cases: readonly Case[]): readonly string[] {
  const parts = cases.flatMap((theCase) =>
    theCase.steps.map((_, at) => ({ ...theCase, steps: theCase.steps.slice(0, at + 1) })),
  );
  const print = (names: readonly string[]): string => {
    const families = engine.families.filter(({ id }) => names.includes(id));
    const few = createEngine({ ...engine, families });
    return parts.map((part) => JSON.stringify(toAnswer(few.code(part)))).join('\n');
  };
  const all = engine.families.map(({ id }) => id);
  const whole = print(all);
  return all.reduce<readonly string[]>((kept, id) => {
    const fewer = kept.filter((other) => other !== id);
    return print(fewer) === whole ? fewer : kept;
  }, all);
}

/** The case with one of its facts changed. */
export const withChange = (theCase: Case, { step }: Changed): Case => ({
  ...theCase,
  steps: theCase.steps.map((other) => (other.id === step.id ? step : other)),
});

function tryOne(seed: string, constraints: Constraints): Found | null {
  const made = generate(engine, practice, seed, { ...constraints, years: [newest, newest] });
  const newCase = generate(engine, practice, `${seed}-quiz`, { ...constraints, years: [newest - 1, newest] });
  if (made === null || newCase === null) return null;
  const { case: theCase, claim } = made;
  const setting = { theCase, claim, engine };
  if (theCase.steps.length < 5 || theCase.steps.length > 10 || claim.lines.length < 2) return null;
  if (!theCase.steps.every(({ id }) => isSettled(setting, id)) || keyFor(newCase.case) === keyOf(claim)) return null;
  const changed = changesFor(made);
  const otherDates = datesFor(theCase);
  if (changed.length < 2 || otherDates.length < 2) return null;
  const dated = otherDates.map((dateOfService) => ({ ...theCase, dateOfService }));
  if (dated.some((other) => keyFor(other) === keyOf(claim) || engine.code(other).unsupported.length > 0)) return null;
  const cases = [theCase, ...changed.map((change) => withChange(theCase, change)), ...dated, newCase.case];
  return { made, changed, otherDates, families: familiesFor(cases), newCase };
}

/**
 * @param from the id of a practice procedure or of a family of codes; left out: any procedure
 * @returns what the first seed gives that fulfils what a lesson needs, or null
 */
export function findCase(id: string, from: string | undefined): Found | null {
  const isProcedure = practice.procedures.some((procedure) => procedure.id === from);
  const own: Constraints = from === undefined ? {} : isProcedure ? { procedures: [from] } : { families: [from] };
  for (let nth = 0; nth < mostSeeds; nth += 1) {
    const found = tryOne(`${id}-${nth}`, { ...own, billing: 'professional' });
    if (found !== null) return found;
  }
  return null;
}
