/** The learner's log as one store: what was done, what it folds to, and whether it is safe. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Entry, EVENT_VERSION, type Event, faultOf, isEvent, makeIds, type StoredEvent } from './event.ts';
import { emptyLog, join, type Log, type Progress } from './fold.ts';
import { clearJournal } from './journal.ts';
import { type Kept, makeOutbox } from './outbox.ts';
import { type Status, statusOf } from './status.ts';

export type Merged = { readonly added: number; readonly kept: Kept } | { readonly refused: string };

export type ProgressState = {
  /** Every event, sorted by id. */
  readonly events: readonly StoredEvent[];
  readonly progress: Progress;
  readonly status: Status;
  /** Records that could not be read: kept apart, the rest is here. */
  readonly setAside: number;
  /** Replays what a crash left and opens the log. Resolves when the log answered, or after 3 s. */
  readonly start: () => Promise<void>;
  /**
   * Keeps what the learner did. The journal's line is written before this returns, so call it in the click itself;
   * show what the answer was worth when the promise resolves, which takes 400 ms at the most.
   * @returns where it is by then: on disk, in the journal, or in this tab's memory
   * @throws TypeError (as a rejection) when the entry breaks the format of `event.ts`
   */
  readonly keep: (entry: Entry) => Promise<Kept>;
  /** Adds the events that are not here yet. With no room on the disk, nothing changes. */
  readonly merge: (events: readonly StoredEvent[]) => Promise<Merged>;
  /** Tries to save again what waits. */
  readonly retry: () => Promise<void>;
  /**
   * Deletes the log, its journal and what was set aside, here and in the other tabs, and stops. Load the page anew
   * afterwards.
   * @returns false when it could not be deleted
   */
  readonly erase: () => Promise<boolean>;
  /** Lets go of the database and of the other tabs. */
  readonly stop: () => void;
};

export type Means = {
  readonly now: () => Date;
  /** Fills the bytes with random ones. */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
};

const CHANNEL = 'lumen-progress';
/** A file of 10 MB takes a slow device a while. */
const IMPORT_PATIENCE = 60_000;

/** Tells the other tabs to forget what they hold, which they would otherwise put back. */
const ERASED = 'erased';
/** Milliseconds that the other tabs have to hear of it. */
const HEARING = 100;

const isSame = (a: Status, b: Status): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A store of its own log; the app has one (`use-progress.ts`). */
export const createProgress = ({ now, random }: Means): StoreApi<ProgressState> =>
  createStore<ProgressState>()((set, get) => {
    const ids = makeIds(random);
    let log: Log = emptyLog;
    let channel: BroadcastChannel | null = null;
    let started: Promise<void> | null = null;

    const add = (events: readonly StoredEvent[]): void => {
      for (const { id } of events) ids.see(id, now());
      const next = join(log, events);
      if (next === log) return;
      log = next;
      set({ events: log.events, progress: log.progress });
    };

    const forget = (): void => {
      log = emptyLog;
      set({ events: log.events, progress: log.progress, setAside: 0 });
      outbox.forget();
    };

    const outbox = makeOutbox({
      now,
      events: () => log.events,
      found: add,
      saved: (events) => channel?.postMessage(events),
      setAside: (setAside) => set({ setAside }),
      changed: () => {
        const status = statusOf(outbox.facts());
        if (!isSame(status, get().status)) set({ status });
      },
    });

    const returned = (event: PageTransitionEvent): void => {
      // A page that comes back from the browser's cache has missed what other tabs did.
      if (event.persisted) void outbox.reopen();
    };

    const stop = (): void => {
      globalThis.removeEventListener?.('pageshow', returned);
      channel?.close();
      channel = null;
      outbox.close();
    };

    const listen = (): void => {
      globalThis.addEventListener?.('pageshow', returned);
      if (typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data === ERASED) forget();
        else if (Array.isArray(data)) add(data.filter(isEvent));
      };
    };

    return {
      events: log.events,
      progress: log.progress,
      status: { kind: 'starting' },
      setAside: 0,
      start: () => {
        if (started === null) {
          listen();
          started = outbox.open();
        }
        return started;
      },
      keep: async (entry) => {
        const at = now();
        const made = { id: ids.next(at), at: at.toISOString(), v: EVENT_VERSION, ...entry } as Event;
        const fault = faultOf(made);
        if (fault !== null) throw new TypeError(`This was not kept: ${fault}.`);
        const event = JSON.parse(JSON.stringify(made)) as Event;
        const kept = await outbox.keep(event);
        add([event]);
        return kept;
      },
      merge: async (events) => {
        const known = new Set(log.events.map(({ id }) => id));
        const fresh = events.filter(({ id }) => !known.has(id) && known.add(id));
        if (fresh.length === 0) return { added: 0, kept: 'disk' };
        const kept = await outbox.send(fresh, IMPORT_PATIENCE);
        if (kept !== 'disk' && outbox.facts().problem === 'full') {
          outbox.drop(fresh);
          return { refused: 'There is not enough room on this device for the file. Nothing was changed.' };
        }
        add(fresh);
        return { added: fresh.length, kept };
      },
      retry: () => outbox.reopen(),
      erase: async () => {
        channel?.postMessage(ERASED);
        await new Promise((resolve) => setTimeout(resolve, HEARING));
        stop();
        const { deleteLog } = await import('./db.ts');
        if (!(await deleteLog())) return false;
        clearJournal();
        forget();
        return true;
      },
      stop,
    };
  });
