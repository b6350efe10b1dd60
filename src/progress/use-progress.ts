/** The app's one log, and the way components read it. */
import { useStore } from 'zustand';
import { createProgress, type ProgressState } from './store.ts';

/** Nothing is read or opened before `progress.getState().start()`. */
export const progress = createProgress({
  now: () => new Date(),
  random: (bytes) => crypto.getRandomValues(bytes),
});

/**
 * A part of the log's state, as in `useProgress((state) => state.progress.last)`. The selector must give the same
 * object for the same state.
 */
export const useProgress = <T>(select: (state: ProgressState) => T): T => useStore(progress, select);
