/** The event log in IndexedDB. The only file that touches IndexedDB. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { faultOf, type StoredEvent } from './event.ts';
import type { Damaged } from './journal.ts';
import { problemOf, StorageError } from './storage-error.ts';

export const DB_NAME = 'lumen';
export const DB_VERSION = 1;

type Schema = DBSchema & {
  readonly events: { readonly key: string; readonly value: StoredEvent };
  /** Records that could not be read, as they were found. */
  readonly 'set-aside': { readonly key: string; readonly value: Damaged };
  readonly meta: { readonly key: string; readonly value: { readonly id: string; readonly version: number } };
};

export type Db = {
  /** A newer app owns the data: it can be read here, and is not written. */
  readonly newer: boolean;
  /** Every event that can be read; those that cannot are moved to `set-aside`, which is counted. */
  readonly load: () => Promise<{ readonly events: readonly StoredEvent[]; readonly setAside: number }>;
  /**
   * Adds the events whose id is not there yet; resolves when they are on disk.
   * @returns how many were new
   */
  readonly add: (events: readonly StoredEvent[]) => Promise<number>;
  /** Keeps records that could not be read, as they were found. */
  readonly setAside: (damaged: readonly Damaged[]) => Promise<void>;
  readonly close: () => void;
};

export type Watch = {
  /** Another tab with an older version holds the database; opening goes on when that tab lets go. */
  readonly onHeld?: () => void;
  /** The connection is gone: the browser ended it, or a newer version asked for the database. */
  readonly onLost?: () => void;
};

const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw new StorageError(problemOf(error), error);
  }
};

type Connection = IDBPDatabase<Schema>;

/** Waits for a transaction to end. Its own error names the cause; those of its requests may only say that it ended. */
const finish = async <T>(done: Promise<void>, work: Promise<T>): Promise<T> => {
  const [end, result] = await Promise.allSettled([done, work]);
  if (end.status === 'rejected') throw end.reason;
  if (result.status === 'rejected') throw result.reason;
  return result.value;
};

const readEach = async (db: Connection) => {
  const keys = await db.getAllKeys('events');
  return Promise.all(
    keys.map(async (key): Promise<readonly [string, unknown]> => {
      try {
        return [key, await db.get('events', key)];
      } catch {
        return [key, undefined];
      }
    }),
  );
};

/** All rows with their keys. One row that cannot even be decoded fails `getAll`; then each is read on its own. */
const readRows = async (db: Connection): Promise<readonly (readonly [string, unknown])[]> => {
  try {
    const rows: readonly unknown[] = await db.getAll('events');
    return rows.map((row) => [(row as StoredEvent).id, row]);
  } catch {
    return readEach(db);
  }
};

const move = async (db: Connection, rows: readonly (readonly [string, unknown])[]): Promise<void> => {
  const tx = db.transaction(['events', 'set-aside'], 'readwrite', { durability: 'strict' });
  const moves = rows.flatMap(([key, raw]) => [
    tx.objectStore('set-aside').put({ key: `event:${key}`, raw, reason: faultOf(raw) ?? 'it is unreadable' }),
    tx.objectStore('events').delete(key),
  ]);
  await finish(tx.done, Promise.all<unknown>(moves));
};

const load = async (db: Connection, newer: boolean) => {
  if (!db.objectStoreNames.contains('events')) return { events: [], setAside: 0 };
  const rows = await readRows(db);
  const bad = rows.filter(([, row]) => faultOf(row) !== null);
  if (bad.length > 0 && !newer) await move(db, bad);
  const aside = db.objectStoreNames.contains('set-aside') ? await db.count('set-aside') : 0;
  return {
    events: rows.flatMap(([, row]) => (faultOf(row) === null ? [row as StoredEvent] : [])),
    setAside: newer ? aside + bad.length : aside,
  };
};

/** An id that is there stays as it is: two tabs, or an import, can add and never overwrite. */
const add = async (db: Connection, events: readonly StoredEvent[]): Promise<number> => {
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  const adding = async (): Promise<number> => {
    const [first] = events;
    // One answer asks for its own id; an import would ask thousands of times.
    const there = first && events.length === 1 ? [await tx.store.getKey(first.id)] : await tx.store.getAllKeys();
    const ids = new Set(there);
    const fresh = events.filter(({ id }) => !ids.has(id));
    await Promise.all(fresh.map((event) => tx.store.add(event)));
    return fresh.length;
  };
  return finish(tx.done, adding());
};

const setAside = async (db: Connection, damaged: readonly Damaged[]): Promise<void> => {
  const tx = db.transaction('set-aside', 'readwrite', { durability: 'strict' });
  await finish(tx.done, Promise.all(damaged.map((record) => tx.store.put(record))));
};

const isNewer = async (db: Connection): Promise<boolean> => {
  if (db.version > DB_VERSION) return true;
  const schema = await db.get('meta', 'schema');
  return schema !== undefined && schema.version > DB_VERSION;
};

const connect = async (version: number | undefined, { onHeld, onLost }: Watch): Promise<Connection> => {
  const db = await openDB<Schema>(DB_NAME, version, {
    upgrade: (fresh, _from, _to, tx) => {
      if (!fresh.objectStoreNames.contains('events')) fresh.createObjectStore('events', { keyPath: 'id' });
      if (!fresh.objectStoreNames.contains('set-aside')) fresh.createObjectStore('set-aside', { keyPath: 'key' });
      if (!fresh.objectStoreNames.contains('meta')) fresh.createObjectStore('meta', { keyPath: 'id' });
      void tx.objectStore('meta').put({ id: 'schema', version: DB_VERSION });
    },
    blocked: () => onHeld?.(),
    blocking: () => {
      // Without this the newer version's tab would wait for as long as this one is open.
      db.close();
      onLost?.();
    },
    terminated: () => onLost?.(),
  });
  return db;
};

const unlessNewer = async (watch: Watch): Promise<Connection> => {
  try {
    return await connect(DB_VERSION, watch);
  } catch (error) {
    if (problemOf(error) !== 'newer') throw error;
    return connect(undefined, watch);
  }
};

/**
 * Opens the log, making it when there is none. May never settle: some browsers leave a request unanswered.
 * @throws StorageError, as all functions of `Db` do
 */
export const openDb = (watch: Watch = {}): Promise<Db> =>
  guarded(async () => {
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError('blocked', null);
    const db = await unlessNewer(watch);
    const newer = await isNewer(db);
    const writing = <T>(work: () => Promise<T>): Promise<T> =>
      guarded(() => {
        if (newer) throw new StorageError('newer', null);
        return work();
      });
    return {
      newer,
      load: () => guarded(() => load(db, newer)),
      add: (events) => writing(() => add(db, events)),
      setAside: (damaged) => writing(() => setAside(db, damaged)),
      close: () => db.close(),
    };
  });

/** Milliseconds after which another tab that holds the log is not waited for any longer. */
const PATIENCE = 3000;

/**
 * Deletes the log and all that was set aside. This tab must have let go of it first.
 * @returns false when it could not be deleted, or another tab holds it
 */
export const deleteLog = (): Promise<boolean> =>
  Promise.race([
    deleteDB(DB_NAME).then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE);
    }),
  ]);
