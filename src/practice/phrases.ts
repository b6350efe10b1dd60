/**
 * The words of a note as data. A phrase is a text with three kinds of mark:
 * `[method|through the skin]` says that these words state the field; several fields are parted by commas.
 * `{vessel}` puts the field's value there in words, and states it.
 * `(lesion? across the {lesion})` is there only when the field is.
 */
import type { Billing, LesionKind, Payer, StepKind } from '@/engine/case.ts';

export type Phrase = string;
export type Said = Readonly<Record<string, readonly Phrase[]>>;

export type StepPhrases = {
  /** The field whose value chooses the main sentence; without one the sentences stand under `any`. */
  readonly by?: string;
  /** The sentence that says what was done. `failed` and `stopped` stand in for all others. */
  readonly main: Said;
  /** A sentence of its own for a field that the main sentence does not state: field → value, or `any` → sentences. */
  readonly fields?: Readonly<Record<string, Said>>;
  /** Values in words: field → value → words. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type Phrases = {
  readonly head: {
    readonly dateOfService: readonly Phrase[];
    readonly billing: Readonly<Record<Billing, readonly Phrase[]>>;
    readonly payer: Readonly<Record<Payer, readonly Phrase[]>>;
    /** With the indication as `{indication}`. */
    readonly patientAge: readonly Phrase[];
    readonly dialysis: Readonly<Record<'arm' | 'leg', readonly Phrase[]>>;
  };
  readonly lesion: StepPhrases & {
    /** The sentence for a lesion that runs through several vessels. */
    readonly bridging: readonly Phrase[];
  };
  readonly steps: Readonly<Record<StepKind, StepPhrases>>;
  /** What a lesion is called in a sentence about a step. */
  readonly lesionNames: Readonly<Record<LesionKind, string>>;
  /** What a step is called where fluoroscopy says what it served. */
  readonly stepNames: Readonly<Partial<Record<StepKind, string>>>;
  /** Vessels whose name in the atlas is no phrase. */
  readonly vessels: Readonly<Record<string, string>>;
};

/** A piece of a phrase that was read: words, or the place of a value; with the fields that it states. */
export type Piece = {
  readonly text: string;
  readonly slot: string | null;
  readonly states: readonly string[];
  /** Left out when this field is. */
  readonly needs: string | null;
};

/** One way to say something. */
export type Wording = readonly Piece[];

const none: readonly string[] = [];

function readPieces(phrase: Phrase, needs: string | null, into: Piece[]): void {
  let at = 0;
  const words = (end: number): void => {
    if (end > at) into.push({ text: phrase.slice(at, end), slot: null, states: none, needs });
  };
  for (let i = 0; i < phrase.length; i += 1) {
    const opens = phrase[i];
    if (opens !== '[' && opens !== '{' && opens !== '(') continue;
    const end = phrase.indexOf(opens === '[' ? ']' : opens === '{' ? '}' : ')', i);
    if (end < 0) throw new Error(`A phrase has a mark that does not close: "${phrase}"`);
    const inside = phrase.slice(i + 1, end);
    words(i);
    if (opens === '{') into.push({ text: '', slot: inside, states: [inside], needs });
    else {
      const bar = inside.indexOf(opens === '[' ? '|' : '?');
      if (bar < 0) throw new Error(`A phrase has a mark without its field: "${phrase}"`);
      const field = inside.slice(0, bar);
      const rest = inside.slice(bar + 1);
      if (opens === '(') readPieces(rest, field, into);
      else into.push({ text: rest, slot: null, states: field.split(','), needs });
    }
    i = end;
    at = end + 1;
  }
  words(phrase.length);
}

/** Reads a phrase once, so that writing a note only joins pieces. */
export function readPhrase(phrase: Phrase): Wording {
  const pieces: Piece[] = [];
  readPieces(phrase, null, pieces);
  return pieces;
}

type Wordings = Readonly<Record<string, readonly Wording[]>>;

/** The phrases of a kind of step, read. */
export type ReadStepPhrases = {
  readonly by: string | null;
  readonly main: Wordings;
  readonly fields: Readonly<Record<string, Wordings>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const readAll = (said: Said): Wordings => mapValues(said, (phrases) => phrases.map(readPhrase));

const readStep = ({ by, main, fields, words }: StepPhrases): ReadStepPhrases => ({
  by: by ?? null,
  main: readAll(main),
  fields: mapValues(fields ?? {}, readAll),
  words: words ?? {},
});

/** All phrases, read. */
export type ReadPhrases = {
  readonly head: Readonly<Record<string, Wordings>>;
  readonly lesion: ReadStepPhrases;
  readonly bridging: readonly Wording[];
  readonly steps: Readonly<Record<string, ReadStepPhrases>>;
  readonly phrases: Phrases;
};

const known = new WeakMap<Phrases, ReadPhrases>();

/** Reads all phrases, once for each set of them. */
export function readPhrases(phrases: Phrases): ReadPhrases {
  let read = known.get(phrases);
  if (read === undefined) {
    const { head, lesion, steps } = phrases;
    read = {
      head: {
        dateOfService: readAll({ any: head.dateOfService }),
        billing: readAll(head.billing),
        payer: readAll(head.payer),
        patientAge: readAll({ any: head.patientAge }),
        dialysis: readAll(head.dialysis),
      },
      lesion: readStep(lesion),
      bridging: lesion.bridging.map(readPhrase),
      steps: mapValues(steps, readStep),
      phrases,
    };
    known.set(phrases, read);
  }
  return read;
}
