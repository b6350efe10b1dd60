/** Events on their way to disk: what waits, what is wrong, and the connection to the log. */
import type { Db } from './db.ts';
import type { StoredEvent } from './event.ts';
import { canWriteLines, clearDamaged, clearLine, readLines, writeLine } from './journal.ts';
import type { Facts, Problem } from './status.ts';
import { problemOf, StorageError } from './storage-error.ts';

/** Where an event was when the promise of keeping it was answered. */
export const places = ['disk', 'journal', 'memory'] as const;
export type Kept = (typeof places)[number];

/** How long an answer waits for the disk before the app goes on, in milliseconds. */
const PATIENCE = 400;
/** How long the log may take to open before the learner is told. */
const OPEN_PATIENCE = 3000;

type Waiting = { readonly event: StoredEvent; readonly lined: boolean };

export type Outbox = {
  readonly facts: () => Facts;
  /** Replays the journal, opens the log, and sends what waits. Never rejects: what went wrong is in the facts. */
  readonly open: () => Promise<void>;
  /** Opens the log anew and sends everything that waits again. */
  readonly reopen: () => Promise<void>;
  /** Writes the journal's line before it returns, then sends; resolves when on disk or when patience ends. */
  readonly keep: (event: StoredEvent) => Promise<Kept>;
  /** Sends events without lines in the journal, which has no room for many. */
  readonly send: (events: readonly StoredEvent[], patience: number) => Promise<Kept>;
  /** Takes events back that did not reach the disk. */
  readonly drop: (events: readonly StoredEvent[]) => void;
  /** Drops all that waits: the learner deleted everything, in this tab or in another. */
  readonly forget: () => void;
  readonly close: () => void;
};

export type Owner = {
  readonly now: () => Date;
  /** All events of this tab. */
  readonly events: () => readonly StoredEvent[];
  /** Events came from the journal or the disk. */
  readonly found: (events: readonly StoredEvent[]) => void;
  /** Events reached the disk. */
  readonly saved: (events: readonly StoredEvent[]) => void;
  /** The facts changed. */
  readonly changed: () => void;
  /** Number of records that could not be read and are kept apart. */
  readonly setAside: (count: number) => void;
};

const within = async (work: Promise<unknown>, patience: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
};

export const makeOutbox = (owner: Owner): Outbox => {
  const waiting = new Map<string, Waiting>();
  const sent = new Set<string>();
  let connection: Promise<Db> | null = null;
  let opened: Db | null = null;
  let problem: Problem | null = null;
  let savedAt: string | null = null;
  let journal = true;
  let closed = false;

  const setProblem = (next: Problem | null): void => {
    problem = next;
    owner.changed();
  };

  const lose = (): void => {
    connection = null;
    opened = null;
    sent.clear();
  };

  const connect = async (): Promise<Db> => {
    let lost = false;
    const { openDb } = await import('./db.ts');
    // Let go of while the script was on its way: nothing is opened behind the owner's back.
    if (closed) throw new StorageError('failed', 'The outbox was closed.');
    const db = await openDb({
      onHeld: () => setProblem('other-tab'),
      onLost: () => {
        const wasOpen = opened !== null;
        lost = true;
        lose();
        if (wasOpen && !closed) void sync();
      },
    });
    try {
      const { events, setAside } = await db.load();
      const onDisk = new Set(events.map(({ id }) => id));
      // The browser may have cleared the log while this tab was open: what the tab still holds goes back.
      for (const event of owner.events()) {
        if (!onDisk.has(event.id) && !waiting.has(event.id)) waiting.set(event.id, { event, lined: false });
      }
      opened = db;
      const last = events.at(-1)?.at;
      if (last !== undefined) savedAt ??= [last, owner.now().toISOString()].sort()[0] ?? null;
      problem = db.newer ? 'newer' : null;
      owner.setAside(setAside);
      owner.found(events);
      return db;
    } catch (error) {
      db.close();
      if (lost && !closed) return connect();
      throw error;
    }
  };

  const database = (): Promise<Db> => {
    connection ??= connect().catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };

  const deliver = async (batch: readonly StoredEvent[], again: boolean): Promise<void> => {
    const db = await database();
    try {
      await db.add(batch);
    } catch (error) {
      if (!again || opened === db || closed) throw error;
      // The connection was lost on the way; adding twice is harmless.
      await deliver(batch, false);
    }
  };

  const flush = async (): Promise<void> => {
    const batch = [...waiting.values()].map(({ event }) => event).filter(({ id }) => !sent.has(id));
    if (batch.length === 0) return;
    for (const { id } of batch) sent.add(id);
    try {
      await deliver(batch, true);
      const lines = batch.filter(({ id }) => waiting.get(id)?.lined);
      for (const { id } of batch) waiting.delete(id);
      // After the reason is painted: clearing is no part of the answer.
      setTimeout(() => lines.forEach(({ id }) => clearLine(id)));
      savedAt = owner.now().toISOString();
      setProblem(null);
      owner.saved(batch);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      for (const { id } of batch) sent.delete(id);
    }
  };

  const sync = async (): Promise<void> => {
    try {
      await database();
      owner.changed();
    } catch (error) {
      setProblem(problemOf(error));
    }
    await flush();
  };

  const placeOf = (events: readonly StoredEvent[]): Kept => {
    const left = events.flatMap(({ id }) => waiting.get(id) ?? []);
    if (left.length === 0) return 'disk';
    return left.every(({ lined }) => lined) ? 'journal' : 'memory';
  };

  const settle = async (events: readonly StoredEvent[], patience: number): Promise<Kept> => {
    owner.changed();
    await within(flush(), patience);
    const place = placeOf(events);
    if (place !== 'disk' && problem === null) setProblem('no-answer');
    return place;
  };

  const setLinesAside = async (damaged: ReturnType<typeof readLines>['damaged']): Promise<void> => {
    if (damaged.length === 0 || opened === null || opened.newer) return;
    try {
      await opened.setAside(damaged);
      damaged.forEach(clearDamaged);
      owner.setAside((await opened.load()).setAside);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return {
    facts: () => ({
      open: opened !== null,
      problem,
      waiting: waiting.size,
      unlined: [...waiting.values()].filter(({ lined }) => !lined).length,
      journal,
      savedAt,
    }),
    open: async () => {
      journal = canWriteLines();
      const { events, damaged } = readLines();
      for (const event of events) waiting.set(event.id, { event, lined: true });
      owner.found(events);
      owner.changed();
      await within(
        sync().then(() => setLinesAside(damaged)),
        OPEN_PATIENCE,
      );
      if (opened === null && problem === null) setProblem('no-answer');
    },
    reopen: async () => {
      opened?.close();
      lose();
      journal = canWriteLines();
      await within(sync(), OPEN_PATIENCE);
      if (opened === null && problem === null) setProblem('no-answer');
    },
    keep: (event) => {
      journal = writeLine(event);
      waiting.set(event.id, { event, lined: journal });
      return settle([event], PATIENCE);
    },
    send: (events, patience) => {
      for (const event of events) waiting.set(event.id, { event, lined: false });
      return settle(events, patience);
    },
    drop: (events) => {
      for (const { id } of events) waiting.delete(id);
      if (waiting.size === 0 && problem === 'full') problem = null;
      owner.changed();
    },
    forget: () => {
      waiting.clear();
      savedAt = null;
      owner.changed();
    },
    close: () => {
      closed = true;
      opened?.close();
      lose();
    },
  };
};
