/** The status of the log in the learner's words. */
import type { Status } from './status.ts';

/** "10:42", or "21 November, 10:42" on another day than today; in the device's time zone. */
export const sayTime = (at: string, today: Date): string => {
  const time = new Date(at);
  const clock = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (time.toDateString() === today.toDateString()) return clock;
  return `${time.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}, ${clock}`;
};

const say = (status: Status, today: Date): string => {
  switch (status.kind) {
    case 'starting':
      return 'Opening your saved work…';
    case 'ready':
      return '';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved on this device, ${sayTime(status.at, today)}`;
    case 'journal-only':
      return `Not fully saved: ${status.why} ${status.todo}`;
    case 'not-saved':
      return `Not saved: ${status.why} ${status.todo}`;
  }
};

/**
 * One or two sentences for the learner; empty when there is nothing to say.
 * @param setAside number of records that could not be read
 */
export const sayStatus = (status: Status, setAside: number, today: Date): string => {
  const aside =
    setAside === 0
      ? ''
      : `${setAside === 1 ? 'One damaged record was' : `${setAside} damaged records were`} set aside; the rest is here.`;
  return [say(status, today), aside]
    .filter((part) => part !== '')
    .join(setAside > 0 && status.kind === 'saved' ? '. ' : ' ');
};
