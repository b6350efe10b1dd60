/** Half-typed answers, kept with every keystroke so that a closed tab loses none. They are no part of the log. */
import { keysWith, readText, removeText, writeText } from './local.ts';

const PREFIX = 'lumen:draft:';
/** Drafts kept at the most; beyond it the one that was touched longest ago goes. */
export const MOST_DRAFTS = 100;
/** Characters that one draft may take as JSON. */
export const LARGEST_DRAFT = 20_000;

type Draft = { readonly turn: number; readonly value: unknown };

/** What was typed while storage was blocked or full: as long as the tab lives. */
const unsaved = new Map<string, unknown>();
let turn = 0;

const parse = (text: string | null): Draft | null => {
  if (text === null || text.length > 2 * LARGEST_DRAFT) return null;
  try {
    const draft: unknown = JSON.parse(text);
    const isDraft = typeof draft === 'object' && draft !== null && 'value' in draft && 'turn' in draft;
    return isDraft && Number.isSafeInteger(draft.turn) ? (draft as Draft) : null;
  } catch {
    return null;
  }
};

const makeRoom = (): void => {
  const drafts = keysWith(PREFIX).map((key) => ({ key, turn: parse(readText(key))?.turn ?? -1 }));
  turn = Math.max(turn, ...drafts.map((draft) => draft.turn));
  const tooMany = drafts.length - (MOST_DRAFTS - 1);
  if (tooMany <= 0) return;
  for (const { key } of drafts.sort((a, b) => a.turn - b.turn).slice(0, tooMany)) removeText(key);
};

/**
 * Keeps what is typed so far. Written before it returns.
 * @param key names the place, as in `vein-angioplasty/quiz/q3`
 * @param value JSON of up to 20,000 characters
 * @returns whether the draft outlives the tab; where it does not, `readDraft` still gives it in this tab
 */
export const saveDraft = (key: string, value: unknown): boolean => {
  const size = (JSON.stringify(value) as string | undefined)?.length ?? Number.POSITIVE_INFINITY;
  if (turn === 0 || readText(PREFIX + key) === null) makeRoom();
  turn += 1;
  const kept = size <= LARGEST_DRAFT && writeText(PREFIX + key, JSON.stringify({ turn, value }));
  if (kept) unsaved.delete(key);
  else unsaved.set(key, value);
  return kept;
};

/** The draft of a place, or undefined. Its shape is not checked beyond being JSON: the reader does. */
export const readDraft = (key: string): unknown =>
  unsaved.has(key) ? unsaved.get(key) : parse(readText(PREFIX + key))?.value;

/** Takes a draft away, once its answer was kept. */
export const clearDraft = (key: string): void => {
  unsaved.delete(key);
  removeText(PREFIX + key);
};
