/**
 * What the learner did, one record for each thing done. Records are only ever added, and none holds a score:
 * what an answer was worth is computed from it, so that a corrected rule can regrade.
 */

/** The largest answer or text of one event, as bytes of its JSON. */
export const LARGEST = 20_000;

export type Entry =
  | { readonly type: 'lesson-opened'; readonly lesson: string }
  | { readonly type: 'place-reached'; readonly lesson: string; readonly part: string; readonly step: string }
  | { readonly type: 'predicted'; readonly lesson: string; readonly prediction: string; readonly choice: string }
  | { readonly type: 'opening-answered'; readonly lesson: string; readonly text: string }
  /** The opening question once more, at the end of the lesson. */
  | { readonly type: 'thought-again'; readonly lesson: string; readonly text: string }
  | { readonly type: 'answered'; readonly lesson: string; readonly question: string; readonly answer: unknown }
  | { readonly type: 'lesson-finished'; readonly lesson: string };

type Head = {
  /** Unique, and sorts by time: 9 base-36 digits of milliseconds, then 80 random bits. */
  readonly id: string;
  /** ISO instant in UTC. */
  readonly at: string;
};
export type Event = Head & { readonly v: 1 } & Entry;
/** Written by a newer Lumen: kept as it is, and not read. */
export type LaterEvent = Head & { readonly v: number; readonly type: string };
export type StoredEvent = Event | LaterEvent;

/** The version of the records that this code writes. */
export const EVENT_VERSION = 1;

export const ID = /^[0-9a-z]{9}-[0-9a-f]{20}$/;
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
/** How lessons, parts, steps and questions may be called. */
export const NAME = /^(?!__proto__$)[\w.:/~+@#,=-]{1,200}$/;

/** The fields of each type: names follow `NAME`, texts are free. */
const FIELDS: Readonly<Record<Entry['type'], { readonly names: readonly string[]; readonly text?: string }>> = {
  'lesson-opened': { names: ['lesson'] },
  'place-reached': { names: ['lesson', 'part', 'step'] },
  predicted: { names: ['lesson', 'prediction'], text: 'choice' },
  'opening-answered': { names: ['lesson'], text: 'text' },
  'thought-again': { names: ['lesson'], text: 'text' },
  answered: { names: ['lesson', 'question'] },
  'lesson-finished': { names: ['lesson'] },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLike = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

/** Bytes that a value takes as JSON in UTF-8; infinite for what JSON cannot hold. */
export const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? Number.POSITIVE_INFINITY : new TextEncoder().encode(text).length;
};

/** True for an event whose type and version this code reads. */
export const isKnown = (event: StoredEvent): event is Event =>
  event.v === EVENT_VERSION && Object.hasOwn(FIELDS, event.type);

/**
 * What is wrong with a record, in words, or null when it is sound. A record of a newer version, or of a type that is
 * unknown here, only needs its head. Written by hand because it runs before the first lesson: the same check by
 * schema library is four times the bytes (`event-schema.ts`, for files from outside; a test holds the two together).
 */
export const faultOf = (value: unknown): string | null => {
  if (!isRecord(value)) return 'it is not a record';
  if (!isLike(value['id'], ID)) return 'its id is not one of ours';
  if (!isLike(value['at'], INSTANT) || Number.isNaN(Date.parse(String(value['at'])))) return 'its time is no instant';
  const { v, type } = value;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return 'its version is no whole number';
  if (typeof type !== 'string' || !NAME.test(type)) return 'it does not say what was done';
  if (v > EVENT_VERSION || !Object.hasOwn(FIELDS, type)) return null;
  const fields = FIELDS[type as Entry['type']];
  for (const field of fields.names) if (!isLike(value[field], NAME)) return `its ${field} is not a name`;
  if (fields.text !== undefined) {
    if (typeof value[fields.text] !== 'string') return `its ${fields.text} is not text`;
    if (bytesOf(value[fields.text]) > LARGEST) return `its ${fields.text} is over ${LARGEST} bytes`;
  }
  if (type === 'answered' && bytesOf(value['answer']) > LARGEST)
    return `its answer is missing or over ${LARGEST} bytes`;
  return null;
};

/** Whether a record of unknown origin is an event. */
export const isEvent = (value: unknown): value is StoredEvent => faultOf(value) === null;

const DAY = 86_400_000;

export type Ids = {
  /** A new id, later in order than every id made or seen. */
  readonly next: (now: Date) => string;
  /** Takes note of an id made elsewhere, so that what is done next sorts after it although a clock was set back. */
  readonly see: (id: string, now: Date) => void;
};

/**
 * A maker of ids.
 * @param random fills the bytes with random ones, as `crypto.getRandomValues` does
 */
export const makeIds = (random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): Ids => {
  let last = 0;
  return {
    next: (now) => {
      last = Math.max(now.getTime(), last + 1);
      const noise = Array.from(random(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return `${last.toString(36).padStart(9, '0')}-${noise}`;
    },
    see: (id, now) => {
      const time = Number.parseInt(id.slice(0, 9), 36);
      // An id from a clock that ran far ahead would pull every later one with it: such an id is not followed.
      if (time > last && time < now.getTime() + DAY) last = time;
    },
  };
};
