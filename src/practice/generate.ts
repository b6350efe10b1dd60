/**
 * Makes cases to practise on. A seed with its constraints gives the same case for ever, as long as `version` stands: a
 * change of templates, of phrases or of these lines that changes a case is a new version.
 */
import type { Case, Lesion, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import type { Engine } from '@/engine/code.ts';
import type { Note } from '@/engine/note.ts';
import { changesOf } from './changes.ts';
import { isCodable, keyOf, rulesOf } from './codable.ts';
import { writeNote } from './note.ts';
import type { Plan, Practice, PracticeConfidence, Procedure } from './procedure.ts';
import { hash, mix, Random } from './random.ts';

/** The version of the generator: kept with a seed, it names a case. */
export const version = 1;

export type Constraints = {
  /** Ids of procedures to draw from; left out: all. */
  readonly procedures?: readonly string[];
  /** Families of codes: the claim holds a line of each. */
  readonly families?: readonly string[];
  /** First and last year of the date of service. */
  readonly years?: readonly [first: number, last: number];
  /** So many different rules, at the least, speak on the claim. */
  readonly rules?: number;
  /** A rule that the claim hangs on: a case one fact apart has another claim, and there the rule says otherwise. */
  readonly decisive?: string;
  readonly billing?: Case['billing'];
  /** How sure the claim is at the least; left out: `high`, so that nobody could dispute it. */
  readonly confidence?: PracticeConfidence;
};

export type Generated = {
  readonly version: number;
  readonly seed: string;
  /** The id of the procedure. */
  readonly procedure: string;
  readonly case: Case;
  readonly note: Note;
  readonly claim: Claim;
  /** The rules that speak on the claim. */
  readonly rules: readonly string[];
};

/** A case that was drawn, before it is judged. */
export type Drawn = {
  readonly procedure: Procedure;
  readonly case: Case;
  readonly indication: string;
  /** Chooses the words of the note. */
  readonly words: number;
};

const mostTries = 400;
const newestYears = 4;

const overlap = (procedure: Procedure, years: Constraints['years']): readonly [number, number] => [
  Math.max(procedure.years[0], years?.[0] ?? 0),
  Math.min(procedure.years[1], years?.[1] ?? 9999),
];

/** The procedures that can fulfil the constraints. */
function candidates(practice: Practice, { procedures, families, years, confidence }: Constraints): Procedure[] {
  return practice.procedures.filter((procedure) => {
    const [first, last] = overlap(procedure, years);
    return (
      first <= last &&
      (procedure.confidence !== 'medium' || confidence === 'medium') &&
      (procedures === undefined || procedures.includes(procedure.id)) &&
      (families ?? []).every((family) => procedure.families.includes(family))
    );
  });
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** A day: half of them in the newest years that are allowed, which learners meet at work. */
function drawDay(draw: Random, [first, last]: readonly [number, number]): { year: number; day: string } {
  const from = draw.chance(50) ? Math.max(first, last - newestYears + 1) : first;
  const year = draw.between(from, last);
  return { year, day: `${year}-${twoDigits(draw.between(1, 12))}-${twoDigits(draw.between(1, 28))}` };
}

const drawBilling = (draw: Random): Case['billing'] =>
  draw.pick(['professional', 'professional', 'professional', 'global', 'global', 'facility']);

function assemble(head: Omit<Case, 'title' | 'lesions' | 'steps'>, plan: Plan, lesions: Lesion[], steps: Step[]): Case {
  const { title, dialysis } = plan;
  return { ...head, title, ...(dialysis === undefined ? {} : { dialysis }), lesions, steps };
}

/** Draws a case of one of the procedures. */
function draw(seed: string, number: number, from: readonly Procedure[], constraints: Constraints): Drawn | null {
  const random = new Random(number);
  const [first, ...others] = from;
  if (first === undefined) return null;
  const procedure = random.pick([first, ...others]);
  const { year, day } = drawDay(random, overlap(procedure, constraints.years));
  const billing = constraints.billing ?? drawBilling(random);
  const payer = random.pick([undefined, undefined, 'medicare', 'other'] as const);
  const patientAge = random.between(38, 86);
  const lesions: Lesion[] = [];
  const steps: Step[] = [];
  const plan = procedure.plan({
    draw: random,
    year,
    confidence: constraints.confidence ?? 'high',
    lesion: (lesion) => {
      const id = `L${lesions.length + 1}`;
      lesions.push({ id, ...lesion });
      return id;
    },
    step: (step) => {
      const id = `s${steps.length + 1}`;
      steps.push({ id, ...step });
      return id;
    },
  });
  const id = `practice-${version}-${seed}`;
  const head = { id, dateOfService: day, billing, ...(payer === undefined ? {} : { payer }), patientAge };
  return {
    procedure,
    case: assemble(head, plan, lesions, steps),
    indication: plan.indication,
    words: random.next(),
  };
}

/** A drawn case with its claim and its note. */
export function finish(practice: Practice, seed: string, drawn: Drawn, claim: Claim): Generated {
  return {
    version,
    seed,
    procedure: drawn.procedure.id,
    case: drawn.case,
    note: writeNote(drawn.case, practice.phrases, drawn.words, drawn.indication),
    claim,
    rules: rulesOf(claim),
  };
}

function holdsFamilies(engine: Engine, claim: Claim, families: readonly string[]): boolean {
  return families.every((id) => {
    const family = engine.families.find((other) => other.id === id);
    return claim.lines.some((line) => family?.facts.codes.includes(line.code));
  });
}

/** What a rule says on a claim: the steps that it looks at, and where they went. */
function verdictOf(claim: Claim, rule: string): string {
  let verdict = '';
  for (const { code, because } of claim.lines) {
    for (const why of because) if (why.rule === rule) verdict += `+${code.id}:${why.steps.join()};`;
  }
  for (const entry of claim.notReported) {
    if (entry.rule === rule) verdict += `-${entry.into?.id ?? ''}:${entry.steps.join()};`;
  }
  for (const entry of claim.missing) if (entry.rule === rule) verdict += `?${entry.code.id}:${entry.steps.join()};`;
  return verdict;
}

/** Whether the claim hangs on a rule: some case one fact apart has another claim, and there the rule says otherwise. */
function isDecisive(
  engine: Engine,
  practice: Practice,
  drawn: Drawn,
  claim: Claim,
  { decisive: rule, confidence }: Constraints,
): boolean {
  if (rule === undefined) return true;
  const here = verdictOf(claim, rule);
  if (here === '') return false;
  const key = keyOf(claim);
  return changesOf(engine, practice, drawn.case, drawn.procedure.years).some((change) => {
    const other = engine.code(change.case);
    return (
      isCodable(change.case, other, confidence ?? 'high') && keyOf(other) !== key && verdictOf(other, rule) !== here
    );
  });
}

function fulfils(engine: Engine, practice: Practice, drawn: Drawn, claim: Claim, constraints: Constraints): boolean {
  const { families, rules, confidence } = constraints;
  return (
    isCodable(drawn.case, claim, confidence ?? 'high') &&
    (families === undefined || holdsFamilies(engine, claim, families)) &&
    (rules === undefined || rulesOf(claim).length >= rules) &&
    isDecisive(engine, practice, drawn, claim, constraints)
  );
}

/**
 * The drawn cases of a seed that fulfil the constraints, one after the other, each with its claim. They end after so many
 * tries, so that constraints that nothing fulfils end too.
 */
export function* drawnCases(
  engine: Engine,
  practice: Practice,
  seed: string,
  constraints: Constraints,
): Generator<{ readonly drawn: Drawn; readonly claim: Claim }> {
  const from = candidates(practice, constraints);
  const start = hash(`${version}:${seed}`);
  for (let nth = 0; nth < mostTries; nth += 1) {
    const drawn = draw(seed, mix(start, nth), from, constraints);
    if (drawn === null) return;
    const claim = engine.code(drawn.case);
    if (fulfils(engine, practice, drawn, claim, constraints)) yield { drawn, claim };
  }
}

/**
 * Makes one case with its note and its claim.
 * @param seed any text.
 * @returns null where no case of the procedures was found that fulfils the constraints.
 */
export function generate(
  engine: Engine,
  practice: Practice,
  seed: string,
  constraints: Constraints = {},
): Generated | null {
  for (const { drawn, claim } of drawnCases(engine, practice, seed, constraints)) {
    return finish(practice, seed, drawn, claim);
  }
  return null;
}
