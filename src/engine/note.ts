/** An operative note with the words that state each fact of its case. */
import type { Case } from './case.ts';

/** Words that state a fact: from `start` up to, not with, `end`, counted in the whole text. */
export type Span = {
  /** The place of the fact in the case, such as `steps.s3.ultrasound.imageSaved`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
};

export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly states: readonly Span[];
};

/** Paragraphs are told apart by a line break between two sentences. */
export type Note = { readonly text: string; readonly sentences: readonly Sentence[] };

/**
 * A note as it is written by hand or by a generator. By hand: one string for each paragraph, in which
 * `[An image was kept](steps.puncture.ultrasound.imageSaved)` says which words state a fact. Several places stand with a
 * space between them; `steps.puncture` alone is short for `steps.puncture.do`, that the step was done at all.
 */
export type NoteSource = readonly string[] | Note;

const mark = /\[([^\]]*)\]\(([^)]*)\)/g;
const sentenceEnd = /[.!?]["”’)]*(?=\s+["“‘(]?[A-Z0-9])/g;

const isRead = (source: NoteSource): source is Note => !Array.isArray(source);

/** A path written out in full: a step or a lesion alone is that it was at all. */
function whole(path: string): string {
  const parts = path.split('.');
  if (parts.length !== 2) return path;
  return parts[0] === 'steps' ? `${path}.do` : parts[0] === 'lesions' ? `${path}.kind` : path;
}

type Marked = { readonly text: string; readonly spans: readonly Span[] };

/** Takes the marks out of a paragraph that begins at a place in the note. */
function unmark(paragraph: string, at: number): Marked {
  const spans: Span[] = [];
  let text = '';
  let last = 0;
  for (const found of paragraph.matchAll(mark)) {
    const [all, words = '', places = ''] = found;
    text += paragraph.slice(last, found.index);
    const start = at + text.length;
    text += words;
    last = found.index + all.length;
    for (const place of places.split(/[\s,]+/).filter(Boolean)) {
      spans.push({ path: whole(place), start, end: at + text.length });
    }
  }
  return { text: text + paragraph.slice(last), spans };
}

function sentencesOf({ text, spans }: Marked, at: number): Sentence[] {
  const ends = [...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length);
  let from = 0;
  return [...ends, text.length].flatMap((end) => {
    const words = text.slice(from, end);
    const start = at + from + (words.length - words.trimStart().length);
    from = end;
    const sentence = words.trim();
    const stop = start + sentence.length;
    const states = spans
      .filter((span) => span.start < stop && span.end > start)
      .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, stop) }));
    return sentence === '' ? [] : [{ text: sentence, start, end: stop, states }];
  });
}

/** Reads a note: paragraphs with marks become sentences with what each states; a note that was read stays as it is. */
export function readNote(source: NoteSource): Note {
  if (isRead(source)) return source;
  const sentences: Sentence[] = [];
  const paragraphs: string[] = [];
  let at = 0;
  for (const paragraph of source) {
    const marked = unmark(paragraph, at);
    sentences.push(...sentencesOf(marked, at));
    paragraphs.push(marked.text);
    at += marked.text.length + 1;
  }
  return { text: paragraphs.join('\n'), sentences };
}

/** The sentences of a note by paragraph, each with its place among all of them. */
export function paragraphsOf({ text, sentences }: Note): readonly (readonly (Sentence & { readonly at: number })[])[] {
  const paragraphs: (Sentence & { readonly at: number })[][] = [];
  let end = 0;
  sentences.forEach((sentence, at) => {
    const open = paragraphs.at(-1);
    if (open === undefined || text.slice(end, sentence.start).includes('\n')) paragraphs.push([{ ...sentence, at }]);
    else open.push({ ...sentence, at });
    end = sentence.end;
  });
  return paragraphs;
}

function fieldOf(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.entries(record).find(([name]) => name === field)?.[1];
}

/** What stands at a place of a case; undefined where the case has no such fact. */
export function factAt(theCase: Case, path: string): unknown {
  const [first = '', second = '', ...rest] = path.split('.');
  if (first !== 'steps' && first !== 'lesions') return path.split('.').reduce<unknown>(fieldOf, theCase);
  const entries: readonly { readonly id: string }[] = theCase[first];
  return rest.reduce<unknown>(
    fieldOf,
    entries.find(({ id }) => id === second),
  );
}

/** What is wrong with the marks of a note: each place that the case has no fact at, and in which sentence it stands. */
export function unknownFacts(note: Note, theCase: Case): string[] {
  return note.sentences.flatMap(({ text, states }) =>
    states
      .filter(({ path }) => factAt(theCase, path) === undefined)
      .map(({ path }) => `The case ${theCase.id} has no fact at ${path}, marked in “${text}”.`),
  );
}
