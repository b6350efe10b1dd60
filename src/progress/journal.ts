/**
 * One line for each event on its way to IndexedDB, in localStorage. A tab that is closed in the instant after a click
 * takes an unfinished IndexedDB transaction with it, but not a line that was written in the click.
 */
import { faultOf, type StoredEvent } from './event.ts';
import { keysWith, readText, removeText, writeText } from './local.ts';

const PREFIX = 'lumen:journal:';
const PROBE = 'lumen:probe';

/** A record that could not be read, as it was found. */
export type Damaged = { readonly key: string; readonly raw: unknown; readonly reason: string };

/** Writes the line before it returns. False when localStorage is blocked or full. */
export const writeLine = (event: StoredEvent): boolean => writeText(PREFIX + event.id, JSON.stringify(event));

/** Takes the line of an event away, once the event is safe elsewhere. */
export const clearLine = (id: string): void => removeText(PREFIX + id);

/** Takes away a line that was set aside. */
export const clearDamaged = ({ key }: Damaged): void => removeText(key);

/** Takes every line away. */
export const clearJournal = (): void => keysWith(PREFIX).forEach(removeText);

/** Whether a line could be written now. */
export const canWriteLines = (): boolean => {
  const can = writeText(PROBE, '1');
  removeText(PROBE);
  return can;
};

/** The lines that a crash, or another tab that is still at work, left. */
export const readLines = (): { readonly events: readonly StoredEvent[]; readonly damaged: readonly Damaged[] } => {
  const events: StoredEvent[] = [];
  const damaged: Damaged[] = [];
  for (const key of keysWith(PREFIX)) {
    const raw = readText(key);
    if (raw === null) continue;
    try {
      const value: unknown = JSON.parse(raw);
      const reason = faultOf(value);
      if (reason === null) events.push(value as StoredEvent);
      else damaged.push({ key, raw, reason });
    } catch {
      damaged.push({ key, raw, reason: 'it is not JSON' });
    }
  }
  return { events, damaged };
};
