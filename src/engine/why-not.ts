/** Why a code is not on a claim, and what became of a step. */
import type { Case, Day } from './case.ts';
import type { Claim, ClaimLine, Missing, NotReported, Reason, Unsupported } from './claim.ts';
import type { Engine } from './code.ts';
import { inForce } from './dates.ts';
import { dayBefore, dayInWords } from './day-words.ts';
import { type CodeFact, serviceOf } from './facts.ts';

export type WhyNot =
  | { readonly is: 'on-claim'; readonly line: ClaimLine; readonly text: string }
  /** Not in force that day; with the codes that stood for the same service then, where the families know them. */
  | { readonly is: 'other-date'; readonly code: CodeFact; readonly text: string }
  | { readonly is: 'missing'; readonly entry: Missing; readonly text: string }
  | { readonly is: 'not-reported'; readonly entry: NotReported; readonly text: string }
  | { readonly is: 'not-earned'; readonly code: CodeFact; readonly text: string }
  | { readonly is: 'unknown'; readonly text: string };

/** Beds whose stents had one set of codes up to 2013. */
const sharing: ReadonlySet<string> = new Set(['artery', 'vein', 'vessel']);

/** Whether two codes are for the same kind of work, in beds of their own or in one that served both. */
function isSameWork(a: CodeFact, b: CodeFact): boolean {
  if (serviceOf(a) === serviceOf(b)) return true;
  const [[bed = '', kind], [other = '', otherKind]] = [serviceOf(a).split('/'), serviceOf(b).split('/')];
  return kind === otherKind && sharing.has(bed) && sharing.has(other) && (bed === 'vessel' || other === 'vessel');
}

/** What the claim has for the same kind of work on the day, or else what the family had for it, in words. */
function insteadOf(engine: Engine, code: CodeFact, claim: Claim): string {
  const reported = claim.lines.map((line) => line.code).filter((other) => isSameWork(code, other));
  const family = engine.families.find((one) => one.facts.codes.includes(code))?.facts.codes ?? [];
  const then =
    reported.length > 0
      ? reported
      : family.filter((other) => serviceOf(other) === serviceOf(code) && inForce(other, claim.dateOfService));
  const values = [...new Set(then.map(({ value }) => value))];
  if (values.length === 0) return '';
  return values.length === 1
    ? ` The code for this kind of work was then ${values[0]}.`
    : ` The codes for this kind of work were then ${values.join(', ')}.`;
}

/** When a code began after a day, or ended before it, in words. @param rows every row of the code, none in force that day. */
function lifeOf(rows: readonly CodeFact[], day: Day): string {
  const next = rows.flatMap(({ from }) => (inForce({ from, until: null }, day) ? [] : (from ?? []))).sort()[0];
  if (next !== undefined) return `it began on ${dayInWords(next)}`;
  const last = rows
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
  return last === undefined ? 'its days are not known' : `it ended on ${dayInWords(dayBefore(last))}`;
}

/**
 * The most specific reason why a code is not on a claim.
 * @param asked a code number, or the id of a code fact.
 */
export function whyNot(engine: Engine, theCase: Case, claim: Claim, asked: string): WhyNot {
  const rows = engine.codes.filter((code) => code.value === asked || code.id === asked);
  const known = rows.at(-1);
  if (known === undefined)
    return { is: 'unknown', text: `${asked} is not among the codes known here, and nothing in this session earns it.` };
  const isAsked = (code: CodeFact | undefined): boolean => code !== undefined && rows.includes(code);
  const line = claim.lines.find((other) => isAsked(other.code));
  if (line !== undefined) return { is: 'on-claim', line, text: line.because[0].text };
  const today = rows.find((code) => inForce(code, theCase.dateOfService));
  if (today === undefined) {
    const { dateOfService: day } = theCase;
    const life = lifeOf(
      engine.codes.filter(({ value }) => value === known.value),
      day,
    );
    const text = `${known.value} was not in force on ${dayInWords(day)}: ${life}.${insteadOf(engine, known, claim)}`;
    return { is: 'other-date', code: known, text };
  }
  const lacking = claim.missing.find((entry) => isAsked(entry.code));
  if (lacking !== undefined) return { is: 'missing', entry: lacking, text: lacking.text };
  const gone = claim.notReported.find((entry) => isAsked(entry.wouldBe));
  if (gone !== undefined) return { is: 'not-reported', entry: gone, text: gone.text };
  const family = engine.families.find((other) => other.facts.codes.includes(today));
  const text = family?.whyNot?.(today.id, theCase, claim) ?? 'Nothing in this session earns it.';
  return { is: 'not-earned', code: today, text };
}

/** The reason on the claim that keeps a code off it, or puts it there; null where no reason speaks of it. */
export function reasonOf(why: WhyNot): Reason | null {
  if (why.is === 'on-claim') return why.line.because[0];
  return why.is === 'missing' || why.is === 'not-reported' ? why.entry : null;
}

/** What became of a step. */
export type StepDisposition =
  | { readonly kind: 'billed'; readonly lines: readonly [ClaimLine, ...ClaimLine[]] }
  | { readonly kind: 'missing'; readonly entry: Missing }
  | { readonly kind: 'included'; readonly into: CodeFact; readonly entry: NotReported }
  | { readonly kind: 'none'; readonly entry: NotReported | Unsupported | null };

/** What became of a step: a line of its own first, then what one absent fact keeps off, then what it went into. */
export function dispositionOf(claim: Claim, step: string): StepDisposition {
  const of = (entry: { readonly steps: readonly string[] }): boolean => entry.steps.includes(step);
  const [line, ...lines] = claim.lines.filter((other) => other.because.some(of));
  if (line !== undefined) return { kind: 'billed', lines: [line, ...lines] };
  const missing = claim.missing.find(of);
  if (missing !== undefined) return { kind: 'missing', entry: missing };
  const entries = claim.notReported.filter(of);
  for (const entry of entries) if (entry.into !== null) return { kind: 'included', into: entry.into, entry };
  return { kind: 'none', entry: entries[0] ?? claim.unsupported.find(of) ?? null };
}
