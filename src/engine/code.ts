/** The engine: a case in, a claim with reasons out. Pure: no clock, no storage, no randomness. */
import type { Atlas } from './atlas.ts';
import { type Book, datedRows, openBook, shelve } from './book.ts';
import { type Case, type Day, type Step, vesselsOf } from './case.ts';
import type { Claim, Unsupported } from './claim.ts';
import { inForce, yearOf } from './dates.ts';
import type { CodeFact, RuleFact } from './facts.ts';
import type { Edition, Family, Finding, Settled, Settlement } from './family.ts';
import { openSession } from './session.ts';

export type EngineParts = {
  readonly atlas: Atlas;
  readonly families: readonly Family[];
  readonly settle: Settlement;
};

export type Engine = EngineParts & {
  /** Codes a case that was read. Knows nothing of other cases; the same case gives the same claim. */
  readonly code: (theCase: Case) => Claim;
  /** The book of a day. */
  readonly book: (day: Day) => Book;
  /** Every code row of the loaded families, in all its dated versions. */
  readonly codes: readonly CodeFact[];
  /** Every rule row of the loaded families, in all its dated versions. */
  readonly rules: readonly RuleFact[];
};

type DaySet = { readonly book: Book; readonly proposals: readonly Edition['propose'][] };

/** Steps that a case names so that others can lean on them; their own codes are of other fields. */
const onlyNamed: ReadonlySet<Step['do']> = new Set(['needle', 'central-line', 'procedure']);
const codedElsewhere = 'This work is coded outside Lumen';
const noSourcedRule = 'No sourced rule covers this step on this date of service';

/** The sentence for a step that no loaded family has a rule for. */
function noRule(step: Step, atlas: Atlas): Unsupported {
  const where = vesselsOf(step)
    .slice(0, 4)
    .map((vessel) => atlas.vessels.get(vessel)?.plain ?? vessel)
    .join(', ');
  const what = step.do === 'procedure' ? step.name.replaceAll('-', ' ') : step.do.replaceAll('-', ' ');
  return {
    steps: [step.id],
    text: `${onlyNamed.has(step.do) ? codedElsewhere : noSourcedRule}: ${what}${where === '' ? '' : ` (${where})`}.`,
  };
}

function speakOf(entries: readonly { readonly steps: readonly string[] }[], id: string): boolean {
  for (const { steps } of entries) if (steps.includes(id)) return true;
  return false;
}

/** Whether a claim says something of a step. */
function isSpokenOf({ id }: Step, { lines, notReported, unsupported, missing }: Settled): boolean {
  if (speakOf(notReported, id)) return true;
  for (const { because } of lines) if (speakOf(because, id)) return true;
  return speakOf(unsupported, id) || speakOf(missing, id);
}

/**
 * Makes an engine of some families. It works with any of them: a step whose family is not loaded is `unsupported`.
 */
export function createEngine(parts: EngineParts): Engine {
  const { atlas, families, settle } = parts;
  const facts = [...families.map((family) => family.facts), settle.facts];
  const editions = families.flatMap((family) => family.editions);
  const settleClaim = settle.settleFor(families);
  const daySet = shelve<DaySet>([...facts.flatMap(datedRows), ...editions], (day) => ({
    book: openBook(facts, day),
    proposals: editions.filter((edition) => inForce(edition, day)).map(({ propose }) => propose),
  }));

  const code = (theCase: Case): Claim => {
    const today = daySet(theCase.dateOfService);
    const session = openSession(theCase, atlas);
    const findings: Finding[] = [];
    for (const propose of today.proposals) {
      for (const finding of propose(session, today.book)) findings.push(finding);
    }
    const settled = settleClaim(session, today.book, findings);
    const silent = theCase.steps.filter((step) => !isSpokenOf(step, settled));
    return {
      id: theCase.id,
      dateOfService: theCase.dateOfService,
      codeSet: yearOf(theCase.dateOfService),
      lines: settled.lines,
      notReported: settled.notReported,
      missing: settled.missing,
      unsupported:
        silent.length === 0
          ? settled.unsupported
          : [...settled.unsupported, ...silent.map((step) => noRule(step, atlas))],
    };
  };

  return {
    ...parts,
    code,
    book: (day) => daySet(day).book,
    codes: facts.flatMap((f) => f.codes),
    rules: facts.flatMap((f) => f.rules),
  };
}
