/** Events → progress. Pure: the same events give the same progress, in whatever order they arrived. */
import { type Event, isKnown, type StoredEvent } from './event.ts';

export type Attempt = { readonly id: string; readonly at: string; readonly answer: unknown };
export type LessonProgress = {
  /** When it was first opened, or null when something else was done in it first. */
  readonly opened: string | null;
  /** When anything was last done in it. */
  readonly lastAt: string;
  readonly place: { readonly part: string; readonly step: string } | null;
  readonly openingText: string | null;
  readonly thoughtAgain: string | null;
  /** The latest choice for each prediction. */
  readonly predictions: ReadonlyMap<string, string>;
  /** Every attempt at each question, oldest first: never empty. */
  readonly answers: ReadonlyMap<string, { readonly attempts: readonly Attempt[]; readonly latest: Attempt }>;
  /** When it was first finished. */
  readonly finished: string | null;
};
export type Progress = {
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  /** The lesson in which something was last done: where to go on. */
  readonly last: string | null;
};
/** Events sorted by id, each once, and what they fold to. */
export type Log = { readonly events: readonly StoredEvent[]; readonly progress: Progress };

const untouched: Omit<LessonProgress, 'lastAt'> = {
  opened: null,
  place: null,
  openingText: null,
  thoughtAgain: null,
  predictions: new Map(),
  answers: new Map(),
  finished: null,
};
export const emptyLog: Log = { events: [], progress: { lessons: new Map(), last: null } };

const after = (lesson: LessonProgress, event: Event): LessonProgress => {
  switch (event.type) {
    case 'lesson-opened':
      return { ...lesson, opened: lesson.opened ?? event.at };
    case 'place-reached':
      return { ...lesson, place: { part: event.part, step: event.step } };
    case 'predicted':
      return { ...lesson, predictions: new Map(lesson.predictions).set(event.prediction, event.choice) };
    case 'opening-answered':
      return { ...lesson, openingText: event.text };
    case 'thought-again':
      return { ...lesson, thoughtAgain: event.text };
    case 'answered': {
      const latest = { id: event.id, at: event.at, answer: event.answer };
      const attempts = [...(lesson.answers.get(event.question)?.attempts ?? []), latest];
      return { ...lesson, answers: new Map(lesson.answers).set(event.question, { attempts, latest }) };
    }
    case 'lesson-finished':
      return { ...lesson, finished: lesson.finished ?? event.at };
  }
};

/** Progress after more events, all of them later than those it was made of, and sorted. */
const advance = (progress: Progress, events: readonly StoredEvent[]): Progress => {
  const lessons = new Map(progress.lessons);
  let last = progress.last;
  for (const event of events) {
    if (!isKnown(event)) continue;
    last = event.lesson;
    lessons.set(last, { ...after(lessons.get(last) ?? { ...untouched, lastAt: event.at }, event), lastAt: event.at });
  }
  return { lessons, last };
};

const byId = (a: StoredEvent, b: StoredEvent): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * A log joined with more events: the union by id. An event already there stays as it is.
 * @returns the same log when nothing in `more` is new
 */
export const join = (log: Log, more: readonly StoredEvent[]): Log => {
  const end = log.events.at(-1)?.id ?? '';
  // An event that sorts after all others, as what was just done does, cannot be among them.
  const known = new Set(more.every(({ id }) => id > end) ? [] : log.events.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id) && known.add(id)).toSorted(byId);
  const [first] = fresh;
  if (first === undefined) return log;
  if (first.id > end) return { events: [...log.events, ...fresh], progress: advance(log.progress, fresh) };
  const events = [...log.events, ...fresh].sort(byId);
  return { events, progress: advance(emptyLog.progress, events) };
};

/** What the events amount to. Events of an id met before, of unknown types and of newer versions change nothing. */
export const fold = (events: readonly StoredEvent[]): Progress => join(emptyLog, events).progress;
