/** Two claims side by side: what was added, struck or changed, and why a struck line went. */
import type { Claim, ClaimLine } from '@/engine/claim.ts';
import { inForce } from '@/engine/dates.ts';
import { dayInWords } from '@/engine/day-words.ts';

export type ClaimRow =
  | { readonly kind: 'same' | 'added'; readonly line: ClaimLine }
  | { readonly kind: 'changed'; readonly line: ClaimLine; readonly was: ClaimLine }
  | { readonly kind: 'struck'; readonly line: ClaimLine; readonly why: string };

/** A line as it is entered on a claim form: the code, its modifiers, and its units when more than one. */
export function lineInWords(line: ClaimLine): string {
  const entered = [line.code.value, ...line.modifiers].join('-');
  return line.units > 1 ? `${entered} ×${line.units}` : entered;
}

const isAlike = (a: ClaimLine, b: ClaimLine): boolean => lineInWords(a) === lineInWords(b);
const hasCode = (a: ClaimLine, b: ClaimLine): boolean => a.code.value === b.code.value;
const hasMarks = (a: ClaimLine, b: ClaimLine): boolean => hasCode(a, b) && a.modifiers.join() === b.modifiers.join();

/** Which line of `before` each line of `now` was: a code may stand twice, so the one that fits best. */
function linesBefore(before: readonly ClaimLine[], now: readonly ClaimLine[]): ReadonlyMap<ClaimLine, ClaimLine> {
  const open = [...before];
  const found = new Map<ClaimLine, ClaimLine>();
  for (const fits of [isAlike, hasMarks, hasCode]) {
    for (const line of now) {
      const was = found.has(line) ? undefined : open.find((other) => fits(other, line));
      if (was === undefined) continue;
      found.set(line, was);
      open.splice(open.indexOf(was), 1);
    }
  }
  return found;
}

/**
 * The lines of `now`, each with what became of it since `before`, and in their old places the lines that went.
 * Without a claim to compare with, every line is as it was.
 */
export function compareClaims(before: Claim | null, now: Claim): readonly ClaimRow[] {
  if (before === null) return now.lines.map((line) => ({ kind: 'same', line }));
  const known = linesBefore(before.lines, now.lines);
  const rows: ClaimRow[] = now.lines.map((line) => {
    const was = known.get(line);
    if (was === undefined) return { kind: 'added', line };
    return isAlike(was, line) ? { kind: 'same', line } : { kind: 'changed', line, was };
  });
  let place = 0;
  for (const line of before.lines) {
    const stays = rows.findIndex((row) => row.kind !== 'struck' && known.get(row.line) === line);
    if (stays >= 0) place = stays + 1;
    else {
      rows.splice(place, 0, { kind: 'struck', line, why: whyGone(line, now) });
      place += 1;
    }
  }
  return rows;
}

/** Why a line is not on the claim any more: the day's code set, what the note lacks, or where its steps went. */
function whyGone(line: ClaimLine, now: Claim): string {
  const { code } = line;
  if (!inForce(code, now.dateOfService)) {
    return code.from !== null && inForce({ from: null, until: code.from }, now.dateOfService)
      ? `Not in use yet: in force from ${dayInWords(code.from)}.`
      : `No longer in use on ${dayInWords(now.dateOfService)}.`;
  }
  const missing = now.missing.find((entry) => entry.code.value === code.value);
  if (missing) return missing.text;
  const steps = new Set(line.because.flatMap((reason) => reason.steps));
  const left = now.notReported.find((entry) => entry.wouldBe?.value === code.value);
  const went = left ?? now.notReported.find((entry) => entry.steps.some((step) => steps.has(step)));
  if (went) return went.text;
  const instead = now.lines.find((other) =>
    other.because.some((reason) => reason.steps.some((step) => steps.has(step))),
  );
  if (instead) return `Reported as ${lineInWords(instead)} instead. ${instead.because[0].text}`;
  return 'Nothing in the case earns it now.';
}

/** Whether anything differs. */
export const isChanged = (rows: readonly ClaimRow[]): boolean => rows.some((row) => row.kind !== 'same');

const listed = (lines: readonly ClaimLine[]): string => lines.map(lineInWords).join(', ');

/** What changed from one claim to the next, in one sentence for each kind of change; empty when nothing did. */
export function changesInWords(before: Claim, now: Claim): string {
  const rows = compareClaims(before, now);
  const added = rows.filter((row) => row.kind === 'added').map((row) => row.line);
  const gone = rows.filter((row) => row.kind === 'struck').map((row) => row.line);
  const changed = rows.filter((row) => row.kind === 'changed');
  return [
    added.length > 0 && `Added ${listed(added)}.`,
    gone.length > 0 && `Removed ${listed(gone)}.`,
    changed.length > 0 &&
      `Changed ${changed.map((row) => `${lineInWords(row.was)} to ${lineInWords(row.line)}`).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** No more reasons than this are told of one change. */
const mostReasons = 2;

/** Why lines came, went, or lost units, from one claim to the next; empty where no reason speaks of it. */
export function reasonsInWords(before: Claim, now: Claim): string {
  const reasons = compareClaims(before, now).flatMap((row) => {
    if (row.kind === 'struck') return [row.why];
    if (row.kind === 'added') return [row.line.because[0].text];
    const lostUnits = row.kind === 'changed' && row.line.units < row.was.units;
    return lostUnits ? now.missing.flatMap(({ code, text }) => (code.value === row.line.code.value ? [text] : [])) : [];
  });
  const each = [...new Set(reasons)];
  const apart = each.filter((text) => !each.some((other) => other !== text && other.includes(text)));
  return apart.slice(0, mostReasons).join(' ');
}

export const moves = ['grows', 'shrinks', 'stays', 'turns'] as const;
/** What became of the claim as a whole; `turns`: some lines came and others went. */
export type Move = (typeof moves)[number];

/** Whether the claim grew, shrank, stayed, or has other lines now. Units count as lines do. */
export function moveOf(before: Claim, now: Claim): Move {
  const rows = compareClaims(before, now);
  const more = rows.some((row) => row.kind === 'added' || (row.kind === 'changed' && row.line.units > row.was.units));
  const less = rows.some((row) => row.kind === 'struck' || (row.kind === 'changed' && row.line.units < row.was.units));
  if (more && less) return 'turns';
  if (more) return 'grows';
  if (less) return 'shrinks';
  return isChanged(rows) ? 'turns' : 'stays';
}
