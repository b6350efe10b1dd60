/** Codes that a session has once, whatever family proposes them: what comes after the first is the further code. */
import { groupsOf } from '@/engine/book.ts';
import type { CodeFact } from '@/engine/facts.ts';
import { type Draft, unitWith } from '@/engine/family.ts';
import { say } from './draft.ts';

const furtherOf = groupsOf('first-of-session');

/** Turns every unit of a "first" code after the first of the session into its "further" code. */
export function settleFirsts(draft: Draft): void {
  if (draft.units.length < 2) return;
  const further = furtherOf(draft.book);
  const had: CodeFact[] = [];
  draft.units = draft.units.map((unit) => {
    const id = further.get(unit.code.id)?.[0];
    if (id === undefined) return unit;
    if (!had.includes(unit.code)) {
      had.push(unit.code);
      return unit;
    }
    const code = draft.book.findCode(id);
    if (code === null) return unit;
    const text = 'The session has its first vessel already: this is a further one.';
    return unitWith(unit, { code, also: [...unit.also, say(draft, 'one-first-a-session', unit.because.steps, text)] });
  });
}
