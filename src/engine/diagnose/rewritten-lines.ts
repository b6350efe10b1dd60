/** Wrong rules that report other lines than the claim has. */
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

/** The modifiers with which a code would stand on the claim that has no line of it. */
function modifiersFor({ claim, theCase }: Matter, code: CodeFact): readonly string[] {
  const line = claim.lines.find((other) => other.code === code);
  return line?.modifiers ?? (code.split ? partOf[theCase.billing] : []);
}

/**
 * The code that a common wrong reading reports for steps, for each of them or once. Where the claim gives the reading no
 * name, and the steps went into another code, a part is reported beside what contains it.
 */
function wouldBe(matter: Matter): Slip[] {
  return matter.claim.notReported.flatMap(({ mistake: said, wouldBe: code, into, steps, rule }) => {
    const mistake = said ?? (into === null || into === code ? undefined : 'components-and-bundle');
    if (mistake === undefined || code === undefined) return [];
    const modifiers = modifiersFor(matter, code);
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
      const modifiers = modifiersFor(matter, code);
      const slip = onLine('stents-not-vessels', line, (lines) => addUnits(lines, code.value, more, modifiers));
      return { ...slip, steps: [step.id] };
    });
  });
}

const without = (lines: readonly EnteredLine[], code: string): readonly EnteredLine[] =>
  lines.filter((line) => line.code !== code);

/** Every unit of one code as units of another. */
function moved(lines: readonly EnteredLine[], from: string, to: CodeFact, matter: Matter): readonly EnteredLine[] {
  const units = lines.filter((line) => line.code === from).reduce((sum, line) => sum + line.units, 0);
  return units === 0 ? lines : addUnits(without(lines, from), to.value, units, modifiersFor(matter, to));
}

/** First and further codes taken for each other. */
function firsts(matter: Matter): Slip[] {
  const { lines } = matter.claim;
  return lines.flatMap((line) => {
    const { code } = line;
    const further = furtherOf(matter, code);
    if (further === null || further === code) return [];
    const has = lines.find((other) => other.code === further);
    const asFurther = onLine('add-on-without-first', line, (before) => moved(before, code.value, further, matter));
    if (has === undefined) return [asFurther];
    return [
      asFurther,
      onLine('add-on-without-first', line, (before) => without(before, code.value)),
      onLine('initial-for-each-vessel', has, (before) => moved(before, further.value, code, matter)),
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
