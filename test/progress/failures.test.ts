// @vitest-environment jsdom
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '@/progress/event.ts';
import {
  blockIndexedDb,
  blockLocalStorage,
  fillDisk,
  fillLocalStorage,
  holdLog,
  journalLines,
  newDevice,
  openTab,
  rowsOnDisk,
  silenceIndexedDb,
} from './device.ts';

const answer = (text = 'a'): Entry => ({ type: 'answered', lesson: 'l', question: 'q', answer: text });
const undo: (() => void)[] = [];

beforeEach(newDevice);
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('storage blocked, as in a private window', () => {
  test('all storage: the app goes on, and says that nothing is saved', async () => {
    undo.push(blockLocalStorage());
    blockIndexedDb();
    const tab = openTab();
    await tab.start();
    expect(tab.status()).toMatchObject({ kind: 'not-saved', problem: 'blocked' });
    await expect(tab.keep(answer())).resolves.toBe('memory');
    expect(tab.status().kind).toBe('not-saved');
    expect(tab.store.getState().progress.lessons.get('l')?.answers.size).toBe(1);
  });

  test('no IndexedDB at all in the browser', async () => {
    undo.push(blockLocalStorage());
    vi.stubGlobal('indexedDB', undefined);
    const tab = openTab();
    await tab.start();
    await expect(tab.keep(answer())).resolves.toBe('memory');
    expect(tab.status()).toMatchObject({ kind: 'not-saved', problem: 'blocked' });
  });

  test('IndexedDB only: the journal keeps the answers, and the next visit finds them', async () => {
    const real = globalThis.indexedDB;
    blockIndexedDb();
    const tab = openTab();
    await tab.start();
    await expect(tab.keep(answer())).resolves.toBe('journal');
    expect(tab.status().kind).toBe('journal-only');
    const again = openTab();
    await again.start();
    expect(again.ids()).toEqual(tab.ids());
    expect(again.status().kind).toBe('journal-only');
    vi.stubGlobal('indexedDB', real);
    await again.store.getState().retry();
    expect(again.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('localStorage only: the answer is on disk all the same', async () => {
    undo.push(blockLocalStorage());
    const tab = openTab();
    await tab.start();
    await expect(tab.keep(answer())).resolves.toBe('disk');
    expect(tab.status().kind).toBe('saved');
  });
});

describe('storage full', () => {
  test('the disk is full: the journal keeps the answer, and it is saved once there is room', async () => {
    const tab = openTab();
    await tab.start();
    const full = fillDisk();
    await expect(tab.keep(answer('1'))).resolves.toBe('journal');
    expect(tab.status()).toMatchObject({ kind: 'journal-only', problem: 'full' });
    expect(await rowsOnDisk()).toEqual([]);
    full.mockRestore();
    await expect(tab.keep(answer('2'))).resolves.toBe('disk');
    expect(tab.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(2);
  });

  test('disk and journal are full: “not saved” until there is room', async () => {
    const tab = openTab();
    await tab.start();
    fillDisk();
    fillLocalStorage();
    await expect(tab.keep(answer())).resolves.toBe('memory');
    expect(tab.status().kind).toBe('not-saved');
    vi.restoreAllMocks();
    await tab.store.getState().retry();
    expect(tab.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('an import that does not fit changes nothing, and later answers are saved', async () => {
    const donor = openTab();
    await donor.keep(answer('1'));
    const { events } = donor.store.getState();
    newDevice();
    const tab = openTab();
    await tab.start();
    const full = fillDisk();
    await expect(tab.store.getState().merge(events)).resolves.toEqual({ refused: expect.stringMatching(/not enough/) });
    expect(tab.ids()).toEqual([]);
    expect(tab.status().kind).toBe('ready');
    full.mockRestore();
    await expect(tab.keep(answer('2'))).resolves.toBe('disk');
    expect(await rowsOnDisk()).toHaveLength(1);
  });
});

describe('IndexedDB that never answers', () => {
  test('the answer counts after 400 ms, from the journal, and is not called saved', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    silenceIndexedDb();
    const tab = openTab();
    const kept = tab.keep(answer());
    expect(tab.status().kind).toBe('starting');
    await vi.advanceTimersByTimeAsync(399);
    expect(tab.store.getState().events).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await expect(kept).resolves.toBe('journal');
    expect(tab.status()).toMatchObject({
      kind: 'journal-only',
      problem: 'no-answer',
    });
  });

  test('the learner is told after three seconds, before anything was answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answers = silenceIndexedDb();
    const tab = openTab();
    const started = tab.start();
    expect(tab.status().kind).toBe('starting');
    await vi.advanceTimersByTimeAsync(3000);
    await started;
    expect(tab.status().kind).toBe('journal-only');
    vi.useRealTimers();
    answers();
    await tab.store.getState().retry();
    expect(tab.status().kind).toBe('ready');
  });

  test('a disk that answers late is waited for: the status goes from “saving” to “saved” by itself', async () => {
    const tab = openTab();
    await tab.start();
    const release = await holdLog();
    await expect(tab.keep(answer())).resolves.toBe('journal');
    expect(tab.status().kind).toBe('journal-only');
    release();
    await expect.poll(() => tab.status().kind).toBe('saved');
    await expect.poll(journalLines).toEqual([]);
    expect(await rowsOnDisk()).toHaveLength(1);
  });
});

describe('a damaged record', () => {
  const damage = async (row: unknown): Promise<void> => {
    const db = await openDB('lumen');
    await db.put('events', row);
    db.close();
  };

  test('is set aside as it was found, and the rest is usable', async () => {
    const before = openTab();
    await before.keep(answer());
    await damage({ id: 'x', at: 42, junk: ['kept'] });
    await damage({ id: 7 });
    before.close();
    const tab = openTab();
    await tab.start();
    expect(tab.ids()).toEqual(before.ids());
    expect(tab.store.getState().setAside).toBe(2);
    expect(tab.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(1);
    expect(await rowsOnDisk('set-aside')).toEqual([
      { key: 'event:7', raw: { id: 7 }, reason: expect.any(String) },
      { key: 'event:x', raw: { id: 'x', at: 42, junk: ['kept'] }, reason: expect.any(String) },
    ]);
  });

  test('that cannot even be decoded does not take the others with it', async () => {
    const before = openTab();
    await before.keep(answer('1'));
    await before.keep(answer('2'));
    before.close();
    await expect.poll(journalLines).toEqual([]);
    const [bad, good] = before.ids();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    });
    type Store = { readonly get: (this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) => IDBRequest<unknown> };
    const store: Store = IDBObjectStore.prototype;
    const { get } = store;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === bad) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      return get.call(this, key);
    });
    const tab = openTab();
    await tab.start();
    expect(tab.ids()).toEqual([good]);
    expect(tab.store.getState().setAside).toBe(1);
  });

  test('in the journal is set aside too', async () => {
    localStorage.setItem('lumen:journal:x', '{"id":');
    localStorage.setItem('lumen:journal:y', '{"id":"y"}');
    const tab = openTab();
    await tab.start();
    expect(tab.store.getState().setAside).toBe(2);
    expect(journalLines()).toEqual([]);
    expect(await rowsOnDisk('set-aside')).toEqual([
      { key: 'lumen:journal:x', raw: '{"id":', reason: 'it is not JSON' },
      { key: 'lumen:journal:y', raw: '{"id":"y"}', reason: 'its id is not one of ours' },
    ]);
  });
});

describe('an older app on newer data', () => {
  const newer = { id: `zzzzzzzzz-${'0'.repeat(20)}`, at: '2027-01-01T00:00:00.000Z', v: 2, type: 'exam-sat', mark: 9 };
  const upgrade = () =>
    openDB('lumen', 2, {
      upgrade: (db) => {
        if (!db.objectStoreNames.contains('events')) db.createObjectStore('events', { keyPath: 'id' });
        db.createObjectStore('exams', { keyPath: 'id' });
      },
    });

  test('shows what it can read, changes nothing there, and keeps new answers for the newer app', async () => {
    const db = await upgrade();
    await db.put('events', newer);
    db.close();
    const tab = openTab();
    await tab.start();
    expect(tab.status()).toMatchObject({ kind: 'journal-only', problem: 'newer' });
    expect(tab.ids()).toEqual([newer.id]);
    await expect(tab.keep(answer())).resolves.toBe('journal');
    expect(tab.status().kind).toBe('journal-only');
    expect(journalLines()).toHaveLength(1);
    expect(await rowsOnDisk()).toEqual([newer]);
  });

  test('steps aside when the newer one opens in another tab, and says so', async () => {
    const tab = openTab();
    await tab.start();
    await tab.keep(answer('1'));
    const db = await upgrade();
    await expect.poll(() => tab.status()).toMatchObject({ kind: 'journal-only', problem: 'newer' });
    await expect(tab.keep(answer('2'))).resolves.toBe('journal');
    expect(await db.count('events')).toBe(1);
    expect(tab.store.getState().events).toHaveLength(2);
    db.close();
  });

  test('data of a newer schema in a database of the same version is not written either', async () => {
    const before = openTab();
    await before.keep(answer());
    before.close();
    const db = await openDB('lumen');
    await db.put('meta', { id: 'schema', version: 2 });
    db.close();
    const tab = openTab();
    await tab.start();
    await expect(tab.keep(answer())).resolves.toBe('journal');
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('a newer app that waits for an older tab says which tab to close', async () => {
    const old = await openDB('lumen', 1);
    const real = globalThis.indexedDB;
    vi.stubGlobal('indexedDB', {
      open: (name: string, version?: number) => real.open(name, version === undefined ? version : version + 1),
    });
    const tab = openTab();
    void tab.start();
    await expect.poll(() => tab.status()).toMatchObject({ kind: 'journal-only', problem: 'other-tab' });
    await expect(tab.keep(answer())).resolves.toBe('journal');
    old.close();
  });
});

describe('the connection ended by the browser', () => {
  test('in the middle of a save: the answer is saved over a new one', async () => {
    const tab = openTab();
    await tab.start();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase) {
      this.close();
      const phases = { CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 };
      const ended = { type: 'close', initialized: true, eventPath: [], ...phases };
      this.dispatchEvent(ended as unknown as globalThis.Event);
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    await expect(tab.keep(answer())).resolves.toBe('disk');
    expect(tab.status().kind).toBe('saved');
    expect(await rowsOnDisk()).toHaveLength(1);
  });
});

describe('the log cleared under an open tab', () => {
  test('what the tab still holds is put back', async () => {
    const tab = openTab();
    await tab.start();
    await tab.keep(answer('1'));
    await tab.keep(answer('2'));
    await deleteDB('lumen');
    await expect(tab.keep(answer('3'))).resolves.toBe('disk');
    expect(await rowsOnDisk()).toHaveLength(3);
    expect(tab.status().kind).toBe('saved');
  });
});
