import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { createProgress } from '@/progress/store.ts';

/** A browser's profile, new: an empty IndexedDB and an empty localStorage. */
export const newDevice = (): void => {
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
  return {
    store,
    start: () => store.getState().start(),
    keep: store.getState().keep,
    status: () => store.getState().status,
    ids: () => store.getState().events.map(({ id }) => id),
    close: () => store.getState().stop(),
  };
};

/** The lines that the journal holds. */
export const journalLines = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('lumen:journal:'));
