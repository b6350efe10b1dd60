/** From units to lines: merged, with modifiers, in the order of a claim. */
import { groupsOf } from '@/engine/book.ts';
import type { Billing } from '@/engine/case.ts';
import type { ClaimLine, Reason } from '@/engine/claim.ts';
import { dayInWords } from '@/engine/day-words.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, reworded } from '@/engine/family.ts';
import { places } from '@/engine/places.ts';
import { absorb, say } from './draft.ts';

type LineDraft = {
  readonly code: CodeFact;
  readonly work: number | null;
  readonly place: number;
  units: number;
  readonly modifiers: string[];
  readonly because: [Reason, ...Reason[]];
};

/** Modifiers that tell units of one code apart: all but 59, which holds for the line. */
const marksOf = (modifiers: readonly string[]): string => modifiers.filter((one) => one !== '59').join();

const sameMark = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === 0 && b.length === 0) || marksOf(a) === marksOf(b);

function merge(draft: Draft): LineDraft[] {
  const lines: LineDraft[] = [];
  for (const unit of draft.units) {
    const { code, because } = unit;
    const why = code.confidence === 'high' ? because : reworded(because, { least: code.confidence });
    const line = lines.find((other) => other.code === code && sameMark(other.modifiers, unit.modifiers));
    if (line === undefined) {
      const [work, place] = [draft.book.work(code), draft.book.place(code)];
      lines.push({ code, work, place, units: 1, modifiers: [...unit.modifiers], because: [why, ...unit.also] });
    } else {
      line.units += 1;
      line.because.push(why, ...unit.also);
      for (const modifier of unit.modifiers) if (!line.modifiers.includes(modifier)) line.modifiers.push(modifier);
    }
  }
  return lines;
}

const placeOf = ({ modifiers }: LineDraft): string | undefined => modifiers.find((one) => places.has(one));

function areApart(a: LineDraft, b: LineDraft): boolean {
  const [here, there] = [placeOf(a), placeOf(b)];
  return here !== undefined && there !== undefined && here !== there;
}

const listings = [groupsOf('pair-edits'), groupsOf('pair-edits-swapped')];
const neverTogether = groupsOf('never-together');

/** Marks the lesser code of each of Medicare's pairs as a different vessel or study. */
function settlePairs(draft: Draft, lines: readonly LineDraft[]): void {
  if (lines.length < 2) return;
  for (const listing of listings) {
    const pairs = listing(draft.book);
    for (const main of lines) {
      const lessers = pairs.get(main.code.value);
      if (lessers === undefined) continue;
      for (const lesser of lines) {
        if (!lessers.includes(lesser.code.value) || lesser.modifiers.includes('59') || areApart(main, lesser)) continue;
        lesser.modifiers.push('59');
        const text = `Modifier 59: this was apart from ${main.code.value}, beside which it is usually not reported.`;
        lesser.because.push(say(draft, 'pair-edits', lesser.because[0].steps, text));
      }
    }
  }
}

/** Takes off the lesser code of each pair that no modifier parts. */
export function settleNeverTogether(draft: Draft): void {
  if (draft.units.length < 2) return;
  const pairs = neverTogether(draft.book);
  for (const main of draft.units) {
    const lessers = pairs.get(main.code.value);
    if (lessers === undefined) continue;
    for (const lesser of draft.units) {
      if (!lessers.includes(lesser.code.value)) continue;
      const text = `It is never reported beside ${main.code.value}.`;
      absorb(draft, lesser, main.code, say(draft, 'never-together', lesser.because.steps, text));
    }
  }
}

const componentOf: Record<Billing, '26' | 'TC' | null> = {
  professional: '26',
  technical: 'TC',
  global: null,
  facility: null,
};

/** Rules whose reasons say themselves why a line carries 59. */
const explain59: ReadonlySet<string> = new Set(['pair-edits', 'fluoroscopy-beside-operation']);

function settleModifiers(draft: Draft, line: LineDraft): ClaimLine {
  const { code, because } = line;
  const { steps } = because[0];
  const component = code.split ? componentOf[draft.session.case.billing] : null;
  if (line.modifiers.includes('59') && because.every((why) => !explain59.has(why.rule))) {
    because.push(say(draft, 'study-modifier', steps, 'Modifier 59 marks it as a study in its own right.'));
  }
  if (component !== null) {
    const text =
      component === '26' ? 'Modifier 26: the physician’s part.' : 'Modifier TC: the part of equipment and staff.';
    because.push(say(draft, 'professional-part', steps, text));
  }
  if (!draft.book.shownInUse(code)) {
    const text = `The day on which ${code.value} began is not known; the sources show it in use by ${code.inUseBy === undefined ? 'a later day' : dayInWords(code.inUseBy)}.`;
    because.push(say(draft, 'start-not-known', steps, text));
  }
  return {
    code,
    units: line.units,
    modifiers: component === null ? line.modifiers : [component, ...line.modifiers],
    because,
  };
}

/** The lines of the claim: highest work value first where the facts of that year have them all, else by family. */
export function toLines(draft: Draft): ClaimLine[] {
  const lines = merge(draft);
  settlePairs(draft, lines);
  if (lines.length > 1) {
    const ranked = lines.every(({ work }) => work !== null);
    lines.sort((a, b) => (ranked ? (b.work ?? 0) - (a.work ?? 0) : 0) || a.place - b.place);
  }
  return lines.map((line) => settleModifiers(draft, line));
}
