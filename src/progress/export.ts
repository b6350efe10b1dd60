/** The log as one file to keep or to carry to another device. */
import type { StoredEvent } from './event.ts';

/** The version of the file that this code writes and reads. */
export const FILE_VERSION = 1;
/** Files over 10 MB are not read: 50,000 events take about that. */
export const LARGEST_FILE = 10_000_000;

/**
 * @param events all events of the log, those of a newer app among them
 * @returns the file's name, which holds the day of `now`, and its text (JSON)
 */
export const exportFile = (
  events: readonly StoredEvent[],
  now: Date,
): { readonly name: string; readonly text: string } => {
  // Events of a newer app make it a file of that app's version, which an older one does not read.
  const version = Math.max(FILE_VERSION, ...events.map(({ v }) => v));
  const file = { app: 'lumen', version, exported: now.toISOString(), events };
  return {
    name: `lumen-progress-${now.toISOString().slice(0, 10)}.json`,
    // What the learner typed may look like markup; the file never does, so that one that does was not written here.
    text: JSON.stringify(file)
      .replaceAll('<', '\\u003c')
      .replace(/(javascript):/gi, '$1\\u003a'),
  };
};
