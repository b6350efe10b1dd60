/** The format of a file from outside, for a schema library. Loaded only for an import. */
import * as v from 'valibot';
import { bytesOf, EVENT_VERSION, ID, INSTANT, LARGEST, NAME } from './event.ts';
import { FILE_VERSION } from './export.ts';

const id = v.pipe(v.string(), v.regex(ID, 'is not an id of Lumen'));
const name = v.pipe(v.string(), v.regex(NAME, 'is not a name'));
const instant = v.pipe(
  v.string(),
  v.regex(INSTANT, 'is not an instant'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not an instant'),
);
const isSmall = (value: unknown): boolean => bytesOf(value) <= LARGEST;
const text = v.pipe(
  v.string(),
  v.check((value: string) => isSmall(value), `is over ${LARGEST} bytes`),
);
const answer = v.custom<unknown>(isSmall, `is missing, or over ${LARGEST} bytes`);

const head = { id, at: instant, v: v.literal(EVENT_VERSION) };
const known = v.variant('type', [
  v.object({ ...head, type: v.literal('lesson-opened'), lesson: name }),
  v.object({ ...head, type: v.literal('place-reached'), lesson: name, part: name, step: name }),
  v.object({ ...head, type: v.literal('predicted'), lesson: name, prediction: name, choice: text }),
  v.object({ ...head, type: v.literal('opening-answered'), lesson: name, text }),
  v.object({ ...head, type: v.literal('thought-again'), lesson: name, text }),
  v.object({ ...head, type: v.literal('answered'), lesson: name, question: name, answer }),
  v.object({ ...head, type: v.literal('lesson-finished'), lesson: name }),
]);
const types: ReadonlySet<unknown> = new Set(known.options.map(({ entries }) => entries.type.literal));
/** A type that is unknown here: kept as it is. */
const unknownType = v.object({ ...head, type: name });

export const eventSchema = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'type' in input && !types.has(input.type) ? unknownType : known,
);

export const fileSchema = v.object({
  app: v.literal('lumen'),
  version: v.literal(FILE_VERSION),
  exported: instant,
  events: v.array(eventSchema),
});
