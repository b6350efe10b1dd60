/** A case as an operative report, with the words that state each fact. */
import { plainName } from '@/engine/atlas.ts';
import type { Case, Lesion, Step, Vessel } from '@/engine/case.ts';
import { dayInWords } from '@/engine/day-words.ts';
import type { Note, Sentence, Span } from '@/engine/note.ts';
import { type Phrases, type ReadPhrases, type ReadStepPhrases, readPhrases, type Wording } from './phrases.ts';
import { hash, mix } from './random.ts';

/** The note while it is written. */
type Page = {
  readonly theCase: Case;
  readonly read: ReadPhrases;
  readonly choice: number;
  readonly indication: string;
  readonly sentences: Sentence[];
  /** The text so far, in pieces, and how long it is. */
  readonly pieces: string[];
  length: number;
};

/** What a sentence speaks of: a step, a lesion, or the head of the case. */
type Subject = {
  readonly at: string;
  readonly record: object;
  readonly words: ReadStepPhrases['words'];
  /** Chooses among wordings; the same for the same place in a case, whatever else changes. */
  readonly choice: number;
};

const none: ReadStepPhrases['words'] = {};

/** A field of a step, by its name; `ultrasound.patency` lies one deeper. */
function valueOf(record: object, field: string): unknown {
  const fields = record as Readonly<Record<string, unknown>>;
  const direct = fields[field];
  if (direct !== undefined || !field.includes('.')) return direct;
  const dot = field.indexOf('.');
  const inner = fields[field.slice(0, dot)];
  return typeof inner === 'object' && inner !== null ? valueOf(inner, field.slice(dot + 1)) : undefined;
}

const nameOf = (phrases: Phrases, vessel: Vessel): string => phrases.vessels[vessel] ?? plainName(vessel);

function listed(phrases: Phrases, vessels: readonly Vessel[]): string {
  let words = '';
  vessels.forEach((vessel, i) => {
    const joint = i === 0 ? '' : i < vessels.length - 1 ? ', ' : ' and the ';
    words += joint + (i > 0 && i < vessels.length - 1 ? 'the ' : '') + nameOf(phrases, vessel);
  });
  return words;
}

/** The value of a field in words. */
function inWords(page: Page, { record, words }: Subject, field: string): string {
  const { phrases } = page.read;
  const value = valueOf(record, field);
  if (field === 'indication') return page.indication;
  if (field === 'dateOfService') return dayInWords(String(value));
  if (Array.isArray(value)) return listed(phrases, value as readonly string[]);
  const text = String(value);
  if (field === 'lesion') {
    const lesion = page.theCase.lesions.find(({ id }) => id === text);
    return lesion === undefined ? text : phrases.lesionNames[lesion.kind];
  }
  if (field === 'via') {
    const access = page.theCase.steps.find(({ id }) => id === text);
    return access?.do === 'access' ? nameOf(phrases, access.vessel) : text;
  }
  if (field === 'for') {
    const served = page.theCase.steps.find(({ id }) => id === text);
    return (served && phrases.stepNames[served.do]) ?? 'work described here';
  }
  const said = words[field]?.[text];
  if (said !== undefined) return said;
  return field === 'vessel' || field === 'tip' || field === 'through' ? nameOf(phrases, text) : text;
}

/** The places that a mark states. What a step's lesion is called rests on the lesion's kind; `via` on the access. */
function addStates({ at, record }: Subject, field: string, start: number, end: number, states: Span[]): void {
  if (field === 'indication') return;
  states.push({ path: at === '' ? field : `${at}.${field}`, start, end });
  if (field === 'lesion') states.push({ path: `lesions.${String(valueOf(record, field))}.kind`, start, end });
  if (field === 'via') states.push({ path: `steps.${String(valueOf(record, field))}.vessel`, start, end });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes one sentence of a wording; gives the places that it states. */
function write(page: Page, subject: Subject, wordings: readonly Wording[], paragraph = false): readonly Span[] {
  const wording = wordings[mix(page.choice, subject.choice) % wordings.length];
  if (wording === undefined) return [];
  const gap = page.length === 0 ? '' : paragraph ? '\n\n' : ' ';
  const start = page.length + gap.length;
  const states: Span[] = [];
  let text = '';
  for (const { text: words, slot, states: fields, needs } of wording) {
    if (needs !== null && valueOf(subject.record, needs) === undefined) continue;
    const from = start + text.length;
    const said = slot === null ? words : inWords(page, subject, slot);
    text += text === '' ? capital(said) : said;
    for (const field of fields) addStates(subject, field, from, start + text.length, states);
  }
  page.pieces.push(gap, text);
  page.length = start + text.length;
  page.sentences.push({ text, start, end: page.length, states });
  return states;
}

const fail = (path: string): never => {
  throw new Error(`No words state ${path}.`);
};

/** Writes a sentence for each field of a record that no span states yet. */
function writeRest(
  page: Page,
  subject: Subject,
  phrases: ReadStepPhrases,
  said: Set<string>,
  record: object = subject.record,
  prefix = '',
): void {
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || value === undefined) continue;
    const name = prefix + field;
    if (typeof value === 'object' && !Array.isArray(value)) {
      writeRest(page, subject, phrases, said, value as object, `${name}.`);
      continue;
    }
    const path = `${subject.at}.${name}`;
    if (said.has(path)) continue;
    const own = phrases.fields[name];
    const wordings = own?.[String(value)] ?? own?.['any'] ?? fail(`${path}: ${String(value)}`);
    addPaths(said, write(page, { ...subject, choice: mix(subject.choice, placeOf(name)) }, wordings));
  }
}

function addPaths(said: Set<string>, spans: readonly Span[]): void {
  for (const { path } of spans) said.add(path);
}

const places = new Map<string, number>();

/** A number for an id or a field, so that the choice of words hangs on its name and not on what stands before it. */
function placeOf(name: string): number {
  let place = places.get(name);
  if (place === undefined) places.set(name, (place = hash(name)));
  return place;
}

function writeLesion(page: Page, lesion: Lesion, paragraph: boolean): void {
  const { lesion: phrases, bridging } = page.read;
  const subject = {
    at: `lesions.${lesion.id}`,
    record: lesion,
    words: phrases.words,
    choice: placeOf(lesion.id),
  };
  const alone = phrases.main[lesion.kind] ?? phrases.main['any'] ?? fail(`${subject.at}.kind`);
  const said = new Set<string>();
  addPaths(said, write(page, subject, lesion.vessels.length > 1 ? bridging : alone, paragraph));
  writeRest(page, subject, phrases, said);
}

function writeStep(page: Page, step: Step, paragraph: boolean): void {
  const phrases = page.read.steps[step.do] ?? fail(`steps.${step.id}.do`);
  const subject = { at: `steps.${step.id}`, record: step, words: phrases.words, choice: placeOf(step.id) };
  const outcome = 'outcome' in step ? step.outcome : undefined;
  const key = outcome ?? (phrases.by === null ? 'any' : String(valueOf(step, phrases.by)));
  const wordings = phrases.main[key] ?? phrases.main['any'] ?? fail(`${subject.at}: ${key}`);
  const said = new Set<string>();
  addPaths(said, write(page, subject, wordings, paragraph));
  writeRest(page, subject, phrases, said);
}

function writeField(page: Page, field: string, key: string, paragraph = false): void {
  const wordings = page.read.head[field]?.[key] ?? fail(field);
  write(page, { at: '', record: page.theCase, words: none, choice: placeOf(field) }, wordings, paragraph);
}

function writeHead(page: Page): void {
  const { billing, payer, patientAge, dialysis } = page.theCase;
  writeField(page, 'dateOfService', 'any');
  writeField(page, 'billing', billing);
  if (payer !== undefined) writeField(page, 'payer', payer);
  if (patientAge !== undefined) writeField(page, 'patientAge', 'any', true);
  if (dialysis !== undefined) writeField(page, 'dialysis', dialysis.limb);
}

/**
 * Writes the note of a case. A fact that the case leaves out is not mentioned; one that is false is said to be false.
 * @param choice which of the wordings: the same number gives the same words, and a changed fact changes only the
 * sentences that state it.
 * @param indication why the patient came.
 * @throws Error for a fact that no phrase states.
 */
export function writeNote(theCase: Case, phrases: Phrases, choice: number, indication: string): Note {
  const read = readPhrases(phrases);
  const page: Page = { theCase, read, choice, indication, sentences: [], pieces: [], length: 0 };
  writeHead(page);
  const told = new Set<string>();
  theCase.steps.forEach((step, nth) => {
    let paragraph = nth === 0;
    const id = 'lesion' in step ? step.lesion : undefined;
    if (id !== undefined && !told.has(id)) {
      told.add(id);
      const lesion = theCase.lesions.find((one) => one.id === id);
      if (lesion !== undefined) {
        writeLesion(page, lesion, paragraph);
        paragraph = false;
      }
    }
    writeStep(page, step, paragraph);
  });
  for (const lesion of theCase.lesions) if (!told.has(lesion.id)) writeLesion(page, lesion, false);
  return { text: page.pieces.join(''), sentences: page.sentences };
}
