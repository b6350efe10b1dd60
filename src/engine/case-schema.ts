/** The shape of a case, for the reader. The types in `case.ts` say what each field means. */
import * as v from 'valibot';
import type { Atlas } from './atlas.ts';
import { billings, lesionCauses, lesionKinds, outcomes, payers } from './case.ts';
import { isDay } from './dates.ts';
import { nearest } from './nearest.ts';

/** No more steps, lesions or vessels than this in one list. */
const mostEntries = 200;
/** No longer texts than this. */
const mostLetters = 2000;

const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
};

/** A found value, short enough for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** "did you mean …", where a word is near. */
export function didYouMean(word: unknown, words: readonly string[]): string {
  if (typeof word !== 'string' || word.length > 80) return '';
  const near = nearest(word, words, 2);
  return near === null ? '' : ` Did you mean “${near}”?`;
}

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  v.picklist(words, ({ input }) => `Should be ${listed(words)}; found ${shown(input)}.${didYouMean(input, words)}`);

const text = v.pipe(
  v.string(({ input }) => `Should be a text; found ${shown(input)}.`),
  v.nonEmpty('Should not be empty.'),
  v.maxLength(mostLetters, `Should have no more than ${mostLetters} letters.`),
);
const truth = v.boolean(({ input }) => `Should be true or false, or left out; found ${shown(input)}.`);
const between = (least: number, most: number, what: string) =>
  v.pipe(
    v.number(({ input }) => `Should be ${what}; found ${shown(input)}.`),
    v.minValue(least, ({ input }) => `Should be ${what}; found ${shown(input)}.`),
    v.maxValue(most, ({ input }) => `Should be ${what}; found ${shown(input)}.`),
  );
const list = <Item extends v.GenericSchema>(item: Item, least: 0 | 1) =>
  v.pipe(
    v.array(item, ({ input }) => `Should be a list; found ${shown(input)}.`),
    v.minLength(least, 'Should have one entry or more.'),
    v.maxLength(mostEntries, `Should have no more than ${mostEntries} entries.`),
  );
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(entries, ({ expected, input }) =>
    expected === 'Object' ? `Should be an object; found ${shown(input)}.` : 'Is missing.',
  );

/** The schema of a case over the vessels of an atlas. */
export function caseSchema(atlas: Atlas) {
  const vessel = v.pipe(
    v.string(({ input }) => `Should be the name of a vessel; found ${shown(input)}.`),
    v.check(
      (name) => atlas.vessels.has(name),
      ({ input }) => {
        const near = input.length > 80 ? null : nearest(input, atlas.names, 8);
        return `The atlas has no vessel ${shown(input)}.${near === null ? '' : ` Did you mean “${near}”?`}`;
      },
    ),
    // The atlas's own string: the same one again is equal without comparing letters.
    v.transform((name) => atlas.vessels.get(name)?.name ?? name),
  );
  const vessels = list(vessel, 1);
  const id = text;
  const may = v.exactOptional;
  const outcome = may(oneOf(outcomes));
  const treating = { id, vessels, via: may(id), lesion: may(id), outcome };
  const step = v.variant(
    'do',
    [
      object({
        do: v.literal('access'),
        id,
        vessel,
        method: oneOf(['percutaneous', 'open', 'existing']),
        direction: may(oneOf(['retrograde', 'antegrade'])),
        ultrasound: may(
          object({ realTime: may(truth), patency: may(truth), imageSaved: may(truth), sites: may(list(vessel, 0)) }),
        ),
      }),
      object({
        do: v.literal('catheter'),
        id,
        tip: vessel,
        via: may(id),
        level: may(oneOf(['renal', 'bifurcation'])),
        outcome,
      }),
      object({
        do: v.literal('angiogram'),
        id,
        vessels,
        via: may(id),
        role: oneOf(['diagnostic', 'roadmap', 'completion']),
        prior: may(oneOf(['none', 'adequate', 'inadequate', 'changed'])),
        priorStudy: may(oneOf(['catheter', 'ct'])),
        decision: may(truth),
        report: may(truth),
      }),
      object({
        do: v.literal('balloon'),
        ...treating,
        purpose: oneOf(['treat', 'predilate', 'postdilate', 'stent-delivery']),
        result: may(oneOf(['adequate', 'inadequate'])),
        through: may(vessel),
      }),
      object({
        do: v.literal('stent'),
        ...treating,
        count: may(between(1, 50, 'a number from 1 to 50')),
        covered: may(truth),
        drugEluting: may(truth),
        temporary: may(truth),
        through: may(vessel),
      }),
      object({ do: v.literal('atherectomy'), ...treating, through: may(vessel) }),
      object({ do: v.literal('lithotripsy'), ...treating }),
      object({ do: v.literal('thrombectomy'), ...treating, method: oneOf(['mechanical', 'aspiration']) }),
      object({
        do: v.literal('cross'),
        ...treating,
        lesion: id,
        direction: oneOf(['antegrade', 'retrograde', 'combined']),
      }),
      object({ do: v.literal('ivus'), ...treating, oct: may(truth) }),
      object({ do: v.literal('embolize'), ...treating }),
      object({
        do: v.literal('filter'),
        id,
        vessels,
        via: may(id),
        outcome,
        action: oneOf(['place', 'reposition', 'retrieve']),
      }),
      object({ do: v.literal('protect'), ...treating }),
      object({ do: v.literal('physiology'), ...treating }),
      object({
        do: v.literal('fluoroscopy'),
        id,
        minutes: may(between(0, 1440, 'minutes from 0 to 1440')),
        guides: oneOf([
          'examination',
          'needle',
          'spine-injection',
          'central-venous-access',
          'procedure',
          'other-physician',
        ]),
        for: may(id),
        imageSaved: may(truth),
        present: may(truth),
      }),
      object({
        do: v.literal('needle'),
        id,
        target: text,
        purpose: oneOf(['biopsy', 'aspiration', 'injection', 'localization']),
      }),
      object({
        do: v.literal('central-line'),
        id,
        action: oneOf(['place', 'replace', 'remove', 'reposition']),
        vessel,
        tunnelled: may(truth),
      }),
      object({ do: v.literal('procedure'), id, name: text }),
      object({ do: v.literal('close'), id, method: oneOf(['manual', 'device', 'suture']), via: may(id) }),
    ],
    ({ input }) =>
      typeof input === 'object' && input !== null ? 'Is no kind of step.' : `Should be a step; found ${shown(input)}.`,
  );
  const lesion = object({
    id,
    vessels,
    kind: oneOf(lesionKinds),
    months: may(between(0, 1200, 'months from 0 to 1200')),
    percent: may(between(0, 100, 'a number from 0 to 100')),
    bifurcation: may(truth),
    cause: may(oneOf(lesionCauses)),
  });
  return object({
    id,
    title: may(v.string(({ input }) => `Should be a text; found ${shown(input)}.`)),
    dateOfService: v.pipe(
      v.string(({ input }) => `Should be a day, written YYYY-MM-DD; found ${shown(input)}.`),
      v.check(isDay, ({ input }) => `Should be a day of the calendar, written YYYY-MM-DD; found ${shown(input)}.`),
    ),
    billing: oneOf(billings),
    payer: may(oneOf(payers)),
    patientAge: may(between(0, 130, 'years from 0 to 130')),
    dialysis: may(object({ limb: oneOf(['arm', 'leg']) })),
    lesions: may(list(lesion, 0)),
    steps: list(step, 0),
  });
}

export type CaseSchema = ReturnType<typeof caseSchema>;
