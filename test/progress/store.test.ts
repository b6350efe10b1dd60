// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry, StoredEvent } from '@/progress/event.ts';
import { journalLines, newDevice, openTab, rowsOnDisk, silenceIndexedDb, TEN_FORTY_TWO } from './device.ts';

beforeEach(newDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const answer = (text: string): Entry => ({ type: 'answered', lesson: 'l', question: 'q', answer: text });

test('what the learner did is on disk when keep says so, and there after the page is opened again', async () => {
  const tab = openTab();
  await tab.start();
  expect(tab.status()).toEqual({ kind: 'ready' });
  await expect(tab.keep({ type: 'answered', lesson: 'l', question: 'q', answer: ['a'] })).resolves.toBe('disk');
  expect(tab.status()).toEqual({ kind: 'saved', at: TEN_FORTY_TWO });
  tab.close();
  localStorage.clear();
  const again = openTab();
  await again.start();
  expect(again.store.getState().progress.lessons.get('l')?.answers.get('q')?.latest.answer).toEqual(['a']);
  expect(again.status()).toEqual({ kind: 'saved', at: TEN_FORTY_TWO });
});

test('the journal holds the answer before the click returns, and lets it go once it is on disk', async () => {
  const tab = openTab();
  await tab.start();
  const kept = tab.keep({ type: 'opening-answered', lesson: 'l', text: 'one stent' });
  expect(journalLines()).toHaveLength(1);
  expect(tab.store.getState().events).toEqual([]);
  await kept;
  await expect.poll(journalLines).toHaveLength(0);
});

test('while the log is being read, nothing else is said, although a line of the journal waits', async () => {
  const crashed = openTab();
  const answers = silenceIndexedDb();
  void crashed.keep(answer('a'));
  answers();
  const tab = openTab();
  const kinds: string[] = [tab.status().kind];
  tab.store.subscribe(({ status }) => kinds.push(status.kind));
  await tab.start();
  expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(['starting', 'saving', 'saved']);
});

test('every write asks for strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const tab = openTab();
  await tab.start();
  await tab.keep(answer('a'));
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(1);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('an answer is not shown as given before it is on disk', async () => {
  const tab = openTab();
  await tab.start();
  const rows: (readonly unknown[])[] = [];
  const seen = new Promise<void>((resolve) => {
    tab.store.subscribe(({ events }) => {
      if (events.length > 0) void rowsOnDisk().then((row) => resolve(void rows.push(row)));
    });
  });
  await tab.keep(answer('a'));
  await seen;
  expect(rows[0]).toHaveLength(1);
});

test('an entry that breaks the format is refused, and nothing is written', async () => {
  const tab = openTab();
  await tab.start();
  await expect(tab.keep({ type: 'answered', lesson: '', question: 'q', answer: 'a' })).rejects.toThrow(TypeError);
  await expect(tab.keep(answer('x'.repeat(20_001)))).rejects.toThrow(/over 20000 bytes/);
  expect(journalLines()).toEqual([]);
  expect(tab.status()).toEqual({ kind: 'ready' });
});

describe('a crash', () => {
  const line = (event: StoredEvent) => localStorage.setItem(`lumen:journal:${event.id}`, JSON.stringify(event));
  const made = async (): Promise<StoredEvent> => {
    const tab = openTab();
    await tab.keep(answer('a'));
    tab.close();
    const [event] = tab.store.getState().events;
    if (event === undefined) throw new Error('Nothing was kept.');
    newDevice();
    return event;
  };

  test('between the journal and the disk loses nothing', async () => {
    const answers = silenceIndexedDb();
    const crashed = openTab();
    void crashed.start();
    void crashed.keep(answer('a'));
    expect(journalLines()).toHaveLength(1);
    answers();
    const tab = openTab();
    await tab.start();
    expect(tab.store.getState().progress.lessons.get('l')?.answers.get('q')?.latest.answer).toBe('a');
    expect(tab.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(1);
    await expect.poll(journalLines).toEqual([]);
  });

  test('between the disk and the clearing of the line gives the answer once', async () => {
    const event = await made();
    const before = openTab();
    await before.store.getState().merge([event]);
    before.close();
    line(event);
    const tab = openTab();
    await tab.start();
    expect(tab.ids()).toEqual([event.id]);
    expect(await rowsOnDisk()).toEqual([event]);
    await expect.poll(journalLines).toEqual([]);
  });

  test('in the replay itself is replayed again', async () => {
    line(await made());
    const answers = silenceIndexedDb();
    void openTab().start();
    expect(journalLines()).toHaveLength(1);
    answers();
    const tab = openTab();
    await tab.start();
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('leaves its line to the learner at once, before the disk has answered', async () => {
    const event = await made();
    line(event);
    silenceIndexedDb();
    const tab = openTab();
    void tab.start();
    expect(tab.ids()).toEqual([event.id]);
    expect(tab.status().kind).toBe('starting');
  });
});

describe('two tabs', () => {
  test('that answer at the same time keep every answer of both', async () => {
    const [one, two] = [openTab(), openTab()];
    await Promise.all([one.start(), two.start()]);
    await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? one : two).keep(answer(String(n)))));
    const rows = (await rowsOnDisk()) as readonly { readonly answer: string }[];
    expect(rows.map((row) => Number(row.answer)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, n) => n),
    );
    await expect.poll(() => one.ids()).toHaveLength(60);
    await expect.poll(() => two.ids()).toEqual(one.ids());
    const again = openTab();
    await again.start();
    expect(again.store.getState().progress).toEqual(one.store.getState().progress);
  });

  test('of which one replays what the other has just written do not double or lose it', async () => {
    const one = openTab();
    await one.start();
    const kept = one.keep(answer('a'));
    const two = openTab();
    await Promise.all([kept, two.start()]);
    expect(two.ids()).toEqual(one.ids());
    expect(await rowsOnDisk()).toHaveLength(1);
  });
});

test('what the learner deletes is not put back by another tab', async () => {
  const [one, two] = [openTab(), openTab()];
  await Promise.all([one.start(), two.start()]);
  await one.keep(answer('a'));
  await two.keep(answer('b'));
  await expect.poll(() => one.ids()).toHaveLength(2);
  await expect(one.store.getState().erase()).resolves.toBe(true);
  expect(two.ids()).toEqual([]);
  await expect(two.keep(answer('c'))).resolves.toBe('disk');
  expect(await rowsOnDisk()).toMatchObject([{ answer: 'c' }]);
  expect(one.ids()).toEqual([]);
});

describe('merging an import', () => {
  test('adds what is new, keeps what is there, and says how many were new', async () => {
    const other = openTab();
    await other.keep(answer('theirs'));
    await other.keep(answer('theirs too'));
    const theirs = other.store.getState().events;
    newDevice();
    const tab = openTab();
    await tab.start();
    await tab.keep(answer('mine'));
    const [first] = theirs;
    await expect(tab.store.getState().merge(theirs.slice(0, 1))).resolves.toEqual({ added: 1, kept: 'disk' });
    const forged = theirs.map((event) => ({ ...event, answer: 'forged' }));
    await expect(tab.store.getState().merge(forged)).resolves.toEqual({ added: 1, kept: 'disk' });
    await expect(tab.store.getState().merge(theirs)).resolves.toEqual({ added: 0, kept: 'disk' });
    const rows = await rowsOnDisk();
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(first);
  });
});
