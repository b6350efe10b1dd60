/** Fluoroscopy as the only imaging, or as help to another physician: one code a session, by the physician's time. */
import type { Book } from '@/engine/book.ts';
import type { FluoroscopyStep } from '@/engine/case.ts';
import type { CodeFact, Confidence } from '@/engine/facts.ts';
import { type Finding, missing, reason, unit, weaker } from '@/engine/family.ts';
import { idsOf } from '@/engine/session.ts';

/** A step of it, with its use: an examination, help to another physician, the search for a foreign body that was taken out. */
export type Alone = { readonly step: FluoroscopyStep; readonly as: 'look' | 'help' | 'search' };

/** The longest time, in minutes, for which the shorter code stands. */
const hour = 60;

const uses: Readonly<Record<Alone['as'], string>> = {
  look: 'Fluoroscopy was the only imaging.',
  help: 'Fluoroscopy helped another physician, and no other code names that imaging.',
  search: 'Fluoroscopy found the foreign body, and no other code names that imaging.',
};

/** Modifier 59 beside the removal: right in its day, doubted since. */
const besideRemoval = (book: Book, steps: readonly string[]) =>
  reason(
    book,
    'fluoroscopy-beside-operation',
    steps,
    'Modifier 59 sets it apart from the removal at the same place; later Medicare policy takes it as part of that.',
  );

/** Why the code is this one: the time, and what follows from it. */
function timed(code: CodeFact, long: CodeFact | null, minutes: number, onlyHelp: boolean) {
  if (code === long) {
    const doubt = onlyHelp ? '' : ' The code speaks of helping another physician.';
    return {
      rule: 'fluoroscopy-time',
      text: `It took more than an hour.${doubt}`,
      least: onlyHelp ? 'high' : 'medium',
    };
  }
  if (minutes > hour)
    return {
      rule: 'fluoroscopy-over-an-hour',
      text: 'It took more than an hour, for which no code is left: the one code stands once.',
      least: 'medium',
    };
  return null;
}

/**
 * All fluoroscopy of the session that was no part of other imaging, as one unit.
 * @param all at least one step.
 */
export function coveringAlone(book: Book, all: readonly Alone[]): Finding {
  const steps = idsOf(all.map(({ step }) => step));
  const short = book.code('fluoroscopy/alone/hour');
  const long = book.findCode('fluoroscopy/alone/longer');
  const minutes = all.reduce((sum, { step }) => sum + (step.minutes ?? 0), 0);
  const timeKnown = all.every(({ step }) => step.minutes !== undefined);
  if (long !== null && minutes <= hour && !timeKnown) {
    const text = `Up to an hour it is ${short.value}, beyond that ${long.value}: the note leaves out how long it took.`;
    return missing(short, 'how long it took', reason(book, 'fluoroscopy-time', steps, text));
  }
  const code = long !== null && minutes > hour ? long : short;
  const used = [...new Set(all.map(({ as }) => uses[as]))].join(' ');
  const searched = all.some(({ as }) => as === 'search');
  const seen = all.every(({ step }) => step.present === true);
  const room = seen ? '' : ' The record must show that the physician was in the room.';
  const time = timed(
    code,
    long,
    minutes,
    all.every(({ as }) => as === 'help'),
  );
  let least: Confidence = seen ? 'high' : 'medium';
  if (searched) least = weaker(least, 'disputed');
  const also = [
    ...(time === null ? [] : [reason(book, time.rule, steps, time.text, time.least === 'high' ? 'high' : 'medium')]),
    ...(searched ? [besideRemoval(book, steps)] : []),
  ];
  const because = reason(book, 'fluoroscopy-stands-alone', steps, `${used}${room}`, least);
  return unit('guidance', code, because, { modifiers: searched ? ['59'] : [], also });
}
