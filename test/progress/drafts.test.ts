// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blockLocalStorage, fillLocalStorage, newDevice } from './device.ts';

/** The module as a page that was just opened has it. */
const page = async () => {
  vi.resetModules();
  return import('@/progress/drafts.ts');
};
const undo: (() => void)[] = [];

beforeEach(newDevice);
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
  vi.restoreAllMocks();
});

test('a half-typed answer is there after the tab was closed, until it is answered', async () => {
  const { saveDraft } = await page();
  expect(saveDraft('l/opening', 'one st')).toBe(true);
  expect(saveDraft('l/opening', 'one stent')).toBe(true);
  expect(saveDraft('l/quiz/q1', { s1: 'billed' })).toBe(true);
  const { clearDraft, readDraft } = await page();
  expect(readDraft('l/opening')).toBe('one stent');
  expect(readDraft('l/quiz/q1')).toEqual({ s1: 'billed' });
  clearDraft('l/opening');
  expect(readDraft('l/opening')).toBeUndefined();
  expect(readDraft('l/quiz/q1')).toEqual({ s1: 'billed' });
});

test('the hundred drafts touched last are kept, in this visit and the next', async () => {
  const first = await page();
  for (let n = 0; n < 100; n += 1) first.saveDraft(`d${n}`, n);
  first.saveDraft('d0', 'touched');
  const { readDraft, saveDraft, MOST_DRAFTS } = await page();
  saveDraft('one more', 1);
  expect(Object.keys(localStorage)).toHaveLength(MOST_DRAFTS);
  expect(readDraft('d0')).toBe('touched');
  expect(readDraft('d1')).toBeUndefined();
  expect(readDraft('d2')).toBe(2);
  expect(readDraft('one more')).toBe(1);
});

test.each([
  ['no JSON', '{"turn":1,'],
  ['null', 'null'],
  ['another shape', '["x"]'],
  ['no turn', '{"value":"x"}'],
  ['a turn that is no number', '{"turn":"1","value":"x"}'],
  ['too large', JSON.stringify({ turn: 1, value: 'x'.repeat(50_000) })],
])('a damaged draft is no draft: %s', async (_, text) => {
  const { readDraft, saveDraft } = await page();
  localStorage.setItem('lumen:draft:d', text);
  expect(readDraft('d')).toBeUndefined();
  expect(saveDraft('d', 'new')).toBe(true);
  expect(readDraft('d')).toBe('new');
});

test('with storage blocked a draft lasts as long as the tab, and saving says so', async () => {
  undo.push(blockLocalStorage());
  const { clearDraft, readDraft, saveDraft } = await page();
  expect(saveDraft('d', 'typed')).toBe(false);
  expect(readDraft('d')).toBe('typed');
  clearDraft('d');
  expect(readDraft('d')).toBeUndefined();
});

test('with storage full, or over 20,000 characters, likewise', async () => {
  const { readDraft, saveDraft } = await page();
  expect(saveDraft('long', 'x'.repeat(20_000))).toBe(false);
  expect(readDraft('long')).toHaveLength(20_000);
  expect(saveDraft('long', 'x'.repeat(19_998))).toBe(true);
  expect(readDraft('long')).toHaveLength(19_998);
  fillLocalStorage();
  expect(saveDraft('d', 'typed')).toBe(false);
  expect(readDraft('d')).toBe('typed');
});
