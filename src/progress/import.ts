/** Reads a file of progress from outside. Nothing in it is trusted, and nothing is changed here. */
import * as v from 'valibot';
import type { StoredEvent } from './event.ts';
import { fileSchema } from './event-schema.ts';
import { FILE_VERSION, LARGEST_FILE } from './export.ts';

export type Import = { readonly events: readonly StoredEvent[] } | { readonly refused: string };

/** Deeper nesting than any answer has. */
const DEEPEST = 64;
/** Keys that reach an object's prototype where code copies them carelessly. */
const BANNED = ['__proto__', 'constructor', 'prototype'];

const refuse = (refused: string): { readonly refused: string } => ({ refused: `${refused} Nothing was changed.` });

/** How deep brackets nest, read from the text: a parser may run out of stack on what this refuses. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 92) at += 1;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 91 || char === 123) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (char === 93 || char === 125) depth -= 1;
  }
  return false;
};

const hasBannedKey = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => BANNED.includes(key) || hasBannedKey(inner));
};

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** The highest version that the file or an event in it names. */
const versionOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'version' in value && typeof value.version === 'number' ? value.version : 0;
  const events: readonly unknown[] = 'events' in value && Array.isArray(value.events) ? value.events : [];
  return events.reduce<number>((highest, event) => {
    const version = typeof event === 'object' && event !== null && 'v' in event ? event.v : 0;
    return typeof version === 'number' && version > highest ? version : highest;
  }, own);
};

const readText = (text: string): Import => {
  if (isTooDeep(text)) return refuse('The file is nested too deeply to be one of Lumen.');
  if (/<[a-z!/?]|javascript:/i.test(text)) return refuse('The file holds markup or script, which Lumen never writes.');
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (parsed === null) return refuse('The file is not whole: it cannot be read as JSON.');
  const { value } = parsed;
  if (hasBannedKey(value)) return refuse('The file holds a key that Lumen never writes.');
  if (versionOf(value) > FILE_VERSION) {
    return refuse('The file was made by a newer Lumen. Reload this page to get the newest, then import again.');
  }
  const checked = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    const at = v.getDotPath(issue);
    return refuse(`The file is not a progress file of Lumen: ${at === null ? 'it' : `“${at}”`} ${issue.message}.`);
  }
  // The events as they came: fields that a later version added stay.
  return { events: (value as { readonly events: readonly StoredEvent[] }).events };
};

const tooLarge = refuse('The file is over 10 MB.');

/**
 * Reads a file that `exportFile` wrote.
 * @returns its events, to be given to `merge` of the store; or why it is refused. Never throws.
 */
export const readImport = async (source: string | Blob): Promise<Import> => {
  if (typeof source === 'string') {
    return new Blob([source]).size > LARGEST_FILE ? tooLarge : readText(source);
  }
  if (source.size > LARGEST_FILE) return tooLarge;
  try {
    return readText(await source.text());
  } catch {
    return refuse('The file could not be read.');
  }
};
