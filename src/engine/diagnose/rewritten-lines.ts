/** Wrong rules that report other lines than the claim has. */
import { vesselOf } from '../atlas.ts';
import type { Billing } from '../case.ts';
import type { ClaimLine, Mistake } from '../claim.ts';
import { type EnteredLine, marksApart } from '../compare.ts';
import type { CodeFact } from '../facts.ts';
import { addUnits, type Matter, type Slip, swapCode } from './slip.ts';

const partOf: Readonly<Record<Billing, readonly string[]>> = {
  professional: ['26'],
  technical: ['TC'],
  global: [],
  facility: [],
};

const isSide = (mark: string): boolean => mark === 'LT' || mark === 'RT';
const kindOf = ({ id }: CodeFact): string => id.slice(0, id.indexOf('/'));

/** A line of the true claim, or what a wrong one makes of it. */
type Near = { readonly code: CodeFact; readonly modifiers: readonly string[] };

/**
 * The modifiers with which a code would stand on the claim.
 * @param near the line in whose place or beside which it would: a code of the same kind is of the same side.
 */
function modifiersFor({ claim, theCase }: Matter, code: CodeFact, near?: Near): readonly string[] {
  const line = claim.lines.find((other) => other.code === code);
  const known = line?.modifiers ?? (code.split ? partOf[theCase.billing] : []);
  const sides = near !== undefined && kindOf(near.code) === kindOf(code) ? near.modifiers.filter(isSide) : [];
  return sides.length === 0 ? known : [...known.filter((mark) => !isSide(mark)), ...sides];
}

/** The line into which some steps went: of two legs that of their own. */
function lineOf({ claim, engine, theCase }: Matter, into: CodeFact | null, steps: readonly string[]): Near | undefined {
  const lines = claim.lines.filter(({ code }) => code === into);
  if (lines.length < 2) return lines[0];
  const step = theCase.steps.find(({ id }) => steps.includes(id));
  const [vessel] = step !== undefined && 'vessels' in step ? step.vessels : [];
  const mark = vessel !== undefined && vesselOf(engine.atlas, vessel).side === 'left' ? 'LT' : 'RT';
  return lines.find(({ modifiers }) => modifiers.includes(mark)) ?? lines[0];
}

/**
 * The code that a common wrong reading reports for steps, for each of them or once. Where the claim gives the reading no
 * name, and the steps went into another code, a part is reported beside what contains it.
 */
function wouldBe(matter: Matter): Slip[] {
  return matter.claim.notReported.flatMap(({ mistake: said, wouldBe: code, into, steps, rule }) => {
    const mistake = said ?? (into === null || into === code ? undefined : 'components-and-bundle');
    if (mistake === undefined || code === undefined) return [];
    const modifiers = modifiersFor(matter, code, lineOf(matter, into, steps));
    return [...new Set([steps.length, 1])].map((units) => ({
      mistake,
      steps,
      rule,
      rewrite: (lines: readonly EnteredLine[]) => addUnits(lines, code.value, units, modifiers),
    }));
  });
}

/** Fluoroscopy reported for work that the record gives no step of fluoroscopy. */
function fluoroscopy({ engine, theCase, claim }: Matter): Slip[] {
  const code = engine.book(theCase.dateOfService).findCode('fluoroscopy/alone/hour');
  const [line] = claim.lines;
  if (code === null || line === undefined || theCase.steps.some((step) => step.do === 'fluoroscopy')) return [];
  const modifiers = modifiersFor({ engine, theCase, claim }, code);
  return [onLine('fluoroscopy-apart', line, (lines) => addUnits(lines, code.value, 1, modifiers))];
}

/** The code of a further vessel that goes with the code of a first one, where there is one. */
function furtherOf({ engine, theCase }: Matter, code: CodeFact): CodeFact | null {
  const book = engine.book(theCase.dateOfService);
  const listed = book.findGrouping('first-of-session')?.value[code.id]?.[0];
  return book.findCode(listed ?? code.id.replace(/\/first$/, '/further'));
}

const onLine = (mistake: Mistake, { because }: ClaimLine, rewrite: Required<Slip>['rewrite']): Slip => ({
  mistake,
  steps: because[0].steps,
  rule: because[0].rule,
  rewrite,
});

/** Every stent of a vessel counted. */
function counts(matter: Matter): Slip[] {
  return matter.theCase.steps.flatMap((step) => {
    const more = step.do === 'stent' ? (step.count ?? 1) - 1 : 0;
    const line = matter.claim.lines.find(({ because }) => because.some(({ steps }) => steps.includes(step.id)));
    if (more < 1 || line === undefined) return [];
    const further = furtherOf(matter, line.code);
    return [...new Set([further ?? line.code, line.code])].map((code) => {
      const modifiers = modifiersFor(matter, code, line);
      const slip = onLine('stents-not-vessels', line, (lines) => addUnits(lines, code.value, more, modifiers));
      return { ...slip, steps: [step.id] };
    });
  });
}

const without = (lines: readonly EnteredLine[], code: string): readonly EnteredLine[] =>
  lines.filter((line) => line.code !== code);

/** Every unit of one code as units of another. */
const moved = (lines: readonly EnteredLine[], from: CodeFact, to: CodeFact, matter: Matter): readonly EnteredLine[] =>
  lines
    .filter((line) => line.code === from.value)
    .reduce(
      (before, { units, modifiers }) => {
        const marks = modifiersFor(matter, to, { code: from, modifiers });
        return addUnits(before, to.value, units, marks);
      },
      without(lines, from.value),
    );

/** The code of a first vessel that goes with the code of a further one, where the claim has no line of it. */
function firstOf({ engine, theCase, claim }: Matter, { id }: CodeFact): CodeFact | null {
  const first = id.endsWith('/further')
    ? engine.book(theCase.dateOfService).findCode(id.replace(/further$/, 'first'))
    : null;
  return claim.lines.some(({ code }) => code === first) ? null : first;
}

/** First and further codes taken for each other. */
function firsts(matter: Matter): Slip[] {
  const { lines } = matter.claim;
  return lines.flatMap((line) => {
    const { code } = line;
    const first = firstOf(matter, code);
    if (first !== null)
      return [onLine('initial-for-each-vessel', line, (before) => moved(before, code, first, matter))];
    const further = furtherOf(matter, code);
    if (further === null || further === code) return [];
    const has = lines.find((other) => other.code === further);
    const asFurther = onLine('add-on-without-first', line, (before) => moved(before, code, further, matter));
    if (has === undefined) return [asFurther];
    return [
      asFurther,
      onLine('add-on-without-first', line, (before) => without(before, code.value)),
      onLine('initial-for-each-vessel', has, (before) => moved(before, further, code, matter)),
    ];
  });
}

/** The main services left out beside an add-on. */
function addOnsAlone({ claim }: Matter): Slip[] {
  const addOn = claim.lines.find(({ code }) => code.addOn);
  const mains = claim.lines.filter(({ code }) => !code.addOn).map(({ code }) => code.value);
  if (addOn === undefined || mains.length === 0) return [];
  return [onLine('add-on-alone', addOn, (lines) => lines.filter(({ code }) => !mains.includes(code)))];
}

/** Lines with the codes of another bed: every line that the grouping knows at once, and each by itself. */
function otherBeds(matter: Matter, mistake: Mistake, grouping: string, bothWays: boolean): Slip[] {
  const book = matter.engine.book(matter.theCase.dateOfService);
  const pairs = Object.entries(book.findGrouping(grouping)?.value ?? {});
  return matter.claim.lines.flatMap((line) => {
    const there = pairs.flatMap(([id, others]) => (id === line.code.id ? others : []));
    const back = bothWays ? pairs.flatMap(([id, others]) => (others.includes(line.code.id) ? [id] : [])) : [];
    return [...there, ...back].flatMap((id) => {
      const other = book.findCode(id);
      if (other === null || other === line.code) return [];
      return [onLine(mistake, line, (lines) => swapCode(lines, line.code.value, other.value))];
    });
  });
}

/** One mistaken line a code: the first reading of each. */
export function firstOfEach(slips: readonly Slip[]): Slip[] {
  const had: Slip[] = [];
  for (const slip of slips) if (!had.some((other) => marksApart(other.steps, slip.steps) === 0)) had.push(slip);
  return had;
}

/** The slips that report other lines than the claim has. */
export const rewrittenLines = (matter: Matter): Slip[] => [
  ...wouldBe(matter),
  ...fluoroscopy(matter),
  ...counts(matter),
  ...firsts(matter),
  ...addOnsAlone(matter),
  ...otherBeds(matter, 'artery-for-vein', 'artery-for-vein', true),
  ...otherBeds(matter, 'leg-code-outside-leg', 'leg-for-other', false),
];
