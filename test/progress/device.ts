import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { createProgress } from '@/progress/store.ts';

const tabs: { readonly close: () => void }[] = [];

/** A browser's profile, new: an empty IndexedDB and an empty localStorage; no tab of the last one goes on. */
export const newDevice = (): void => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
};

let noise = 0;
/** Bytes that differ from call to call, and are the same in every run. */
export const testRandom = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => {
  noise += 1;
  new DataView(bytes.buffer).setUint32(0, noise);
  return bytes;
};

export const TEN_FORTY_TWO = '2026-11-22T10:42:00.000Z';

/** A tab of the app: a store of its own over the device's storage. */
export const openTab = (now: () => Date = () => new Date(TEN_FORTY_TWO)) => {
  const store = createProgress({ now, random: testRandom });
  const tab = {
    store,
    start: () => store.getState().start(),
    keep: store.getState().keep,
    status: () => store.getState().status,
    ids: () => store.getState().events.map(({ id }) => id),
    close: () => store.getState().stop(),
  };
  tabs.push(tab);
  return tab;
};

/** The lines that the journal holds. */
export const journalLines = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('lumen:journal:'));

/** The rows of one store of the database, as they are. */
export const rowsOnDisk = async (store = 'events'): Promise<readonly unknown[]> => {
  const db = await openDB('lumen');
  const rows: readonly unknown[] = db.objectStoreNames.contains(store) ? await db.getAll(store) : [];
  db.close();
  return rows;
};

/** The browser forbids localStorage, as with "block all cookies"; the result allows it again. */
export const blockLocalStorage = (): (() => void) => {
  const allowed = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  return () => {
    if (allowed) Object.defineProperty(globalThis, 'localStorage', allowed);
  };
};

/** localStorage has no room. */
export const fillLocalStorage = (): void => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
};

/** The browser forbids IndexedDB. */
export const blockIndexedDb = (): void => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
};

/** IndexedDB leaves every request to open unanswered; the result lets it answer those that follow. */
export const silenceIndexedDb = (): (() => void) => {
  const real = globalThis.indexedDB;
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
  return () => vi.stubGlobal('indexedDB', real);
};

/** The disk is full: every transaction that adds is aborted, as Chromium does. */
export const fillDisk = (): { readonly mockRestore: () => void } => {
  type Store = { readonly add: (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey> };
  const store: Store = IDBObjectStore.prototype;
  const { add } = store;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    const request = add.call(this, value);
    (this.transaction as unknown as { _abort: (error: string) => void })._abort('QuotaExceededError');
    return request;
  });
};

/** Another tab keeps the log busy until the result is called. */
export const holdLog = async (): Promise<() => void> => {
  const db = await openDB('lumen');
  const { store } = db.transaction('events', 'readwrite');
  let held = true;
  const hold = async (): Promise<void> => {
    while (held) await store.count();
    db.close();
  };
  void hold();
  return () => {
    held = false;
  };
};
