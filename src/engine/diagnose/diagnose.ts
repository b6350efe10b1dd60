/** Which common wrong rules make a learner's claim: the fewest that give it, or come nearest. */
import type { Case } from '../case.ts';
import { type Claim, type Mistake, mistakes } from '../claim.ts';
import type { Engine } from '../code.ts';
import { compare, type EnteredLine, withoutSides } from '../compare.ts';
import { misreadCases } from './misread-cases.ts';
import { firstOfEach, rewrittenLines } from './rewritten-lines.ts';
import { comparable, linesApart, type Matter, printOf, type Slip, together, wrongLines } from './slip.ts';
import { wrongRules } from './wrong-rules.ts';

/** A wrong rule that the learner applied. */
export type Diagnosed = {
  readonly mistake: Mistake;
  /** What the wrong rule is, and why it is wrong. */
  readonly text: string;
  /** The steps that it misjudged. */
  readonly steps: readonly string[];
  /** The step to play again. */
  readonly replay: string | null;
  /** The rule that it breaks; null where the date of service decides. */
  readonly rule: string | null;
  /** Less likely wrong rules that give the same lines. */
  readonly also: readonly Mistake[];
};

/** A code of the learner's claim that no wrong rule explains. */
export type Unexplained = { readonly code: string; readonly text: string };

export type Diagnosis = {
  /** The mistakes give the learner's claim; modifiers are not compared on codes that the true claim does not have. */
  readonly exact: boolean;
  /** None for the true claim, or where none of the wrong rules comes nearer to the learner's. */
  readonly mistakes: readonly Diagnosed[];
  /** The claim that these mistakes give. */
  readonly gives: readonly EnteredLine[];
  readonly left: readonly Unexplained[];
};

/** A wrong claim: the slips, the lines that they give, and these as one text for comparing. */
export type WrongClaim = {
  readonly slips: readonly Slip[];
  readonly lines: readonly EnteredLine[];
  readonly print: string;
};

/** No more slips than this are combined, and no more made together. */
const mostCombined = 18;
const mostTogether = 3;

/** Every wrong claim that one common wrong rule makes of a case, the likelier first: applied everywhere, or to one step. */
export function wrongClaims(engine: Engine, theCase: Case, claim: Claim): readonly WrongClaim[] {
  const matter: Matter = { engine, theCase, claim };
  // First the claim that the case earns to the eyes of who misread it: it has the modifiers that go with the mistake.
  const all = [...misreadCases(matter), ...rewrittenLines(matter)];
  const right = printOf(wrongLines(matter, []));
  return mistakes.flatMap((mistake) => {
    const own = all.filter((slip) => slip.mistake === mistake);
    const alike = mistake === 'other-year' ? null : together(firstOfEach(own));
    const prints = new Set([right]);
    return [...(alike === null ? [] : [alike]), ...own].flatMap((slip): WrongClaim[] => {
      const lines = wrongLines(matter, [slip]);
      const print = printOf(comparable(matter, lines));
      // Who looks into the code set of another year and finds no code there notices.
      const isNoticed = mistake === 'other-year' && lines.length === 0;
      if (prints.has(print) || isNoticed) return [];
      prints.add(print);
      return [{ slips: [slip], lines, print }];
    });
  });
}

type Judged = Pick<WrongClaim, 'slips' | 'lines'> & { readonly far: number };

const likelihood = ({ slips }: Judged): number => slips.reduce((sum, slip) => sum + mistakes.indexOf(slip.mistake), 0);

/** Of two explanations: the nearer, then the one of fewer slips, then the likelier; else the first stands. */
function better(a: Judged, b: Judged): Judged {
  const first = a.far - b.far || a.slips.length - b.slips.length || likelihood(a) - likelihood(b);
  return first > 0 ? b : a;
}

/** Wrong rules about add-ons: who reports none has not made them, whatever else is left out. */
const onAddOns: readonly Mistake[] = ['add-on-alone', 'add-on-without-first'];

/** The wrong claims that a learner may have made, who reports these lines. */
function plausible({ engine }: Matter, singles: readonly WrongClaim[], learner: readonly EnteredLine[]) {
  const addOn = learner.some((line) => engine.codes.some((code) => code.addOn && code.value === line.code));
  return addOn ? singles : singles.filter(({ slips }) => slips.every(({ mistake }) => !onAddOns.includes(mistake)));
}

/** The best explanation that adds slips to those which one wrong rule makes, one more at a time. */
function search(matter: Matter, singles: readonly WrongClaim[], learner: readonly EnteredLine[]): Judged {
  const judge = (slips: readonly Slip[], lines: readonly EnteredLine[]): Judged => ({
    slips,
    lines,
    far: linesApart(comparable(matter, lines), learner),
  });
  const print = printOf(learner);
  const exact = singles.find((single) => single.print === print);
  if (exact !== undefined) return { ...exact, far: 0 };
  const start = judge([], wrongLines(matter, []));
  const alone = singles.map(({ slips, lines }) => judge(slips, lines));
  let best = alone.reduce(better, start);
  const pool = alone
    .filter(({ far }) => far < start.far)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostCombined);
  let grown: readonly Judged[] = pool;
  for (let size = 2; size <= mostTogether && best.far > 0; size += 1) {
    const next: Judged[] = [];
    for (const one of grown) {
      const last = pool.findIndex(({ slips }) => slips[0] === one.slips.at(-1));
      for (const { slips } of pool.slice(last + 1)) {
        const both = [...one.slips, ...slips];
        next.push(judge(both, wrongLines(matter, both)));
      }
    }
    best = next.reduce(better, best);
    grown = next;
  }
  return best;
}

/** What a diagnosis says of one slip; `singles` are what each wrong rule makes alone. */
function tell(slip: Slip, singles: readonly WrongClaim[]): Diagnosed {
  const { mistake, steps, rule } = slip;
  const own = singles.find(({ slips }) => slips[0] === slip);
  const print = own?.print;
  const also = singles.flatMap(({ slips: [other], print: given }) =>
    other !== undefined && other.mistake !== mistake && given === print ? [other.mistake] : [],
  );
  return { mistake, text: wrongRules[mistake], steps, replay: steps[0] ?? null, rule, also: [...new Set(also)] };
}

/** Codes on which the learner's lines differ from those that the mistakes give, with what the true claim says of them. */
function unexplained(matter: Matter, given: readonly EnteredLine[], learner: readonly EnteredLine[]): Unexplained[] {
  const said = compare(matter.claim, learner, { theCase: matter.theCase, atlas: matter.engine.atlas }).differences;
  const gives = comparable(matter, given);
  const codes = new Set([...learner, ...gives].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const of = (lines: readonly EnteredLine[]) => lines.filter((line) => line.code === code);
    if (linesApart(of(learner), of(gives)) === 0) return [];
    const text = said.find((difference) => difference.code === code)?.text;
    return [{ code, text: text ?? 'The mistakes named do not account for this code.' }];
  });
}

/**
 * Makes the diagnoses of one case: what each wrong rule gives is worked out once.
 * @returns names the common wrong rules that make a learner's claim (its lines in any order): the fewest, of these the
 * likeliest, and the nearest where none gives it exactly.
 */
export function diagnoser(engine: Engine, theCase: Case, claim: Claim): (lines: readonly EnteredLine[]) => Diagnosis {
  const matter: Matter = { engine, theCase, claim };
  const right = wrongLines(matter, []);
  let known: readonly WrongClaim[] | undefined;
  return (lines) => {
    const learner = comparable(matter, withoutSides(claim, lines, { theCase, atlas: engine.atlas }));
    if (linesApart(right, learner) === 0) return { exact: true, mistakes: [], gives: right, left: [] };
    const singles = (known ??= wrongClaims(engine, theCase, claim));
    const { slips, lines: gives, far } = search(matter, plausible(matter, singles, learner), learner);
    return {
      exact: far === 0,
      mistakes: slips.map((slip) => tell(slip, singles)),
      gives,
      left: unexplained(matter, gives, learner),
    };
  };
}

/** One diagnosis: see `diagnoser`. */
export const diagnose = (engine: Engine, theCase: Case, claim: Claim, lines: readonly EnteredLine[]): Diagnosis =>
  diagnoser(engine, theCase, claim)(lines);
