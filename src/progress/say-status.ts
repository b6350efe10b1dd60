/** The status of the log in the learner's words. */
import type { Problem, Status } from './status.ts';

const whys: Readonly<Record<Problem, string>> = {
  blocked: 'this browser blocks storage.',
  full: 'the storage of this device is full.',
  'no-answer': 'the storage of this browser does not answer.',
  newer: 'a newer Lumen has saved work here, and this page is older.',
  'other-tab': 'another tab with an older Lumen holds the storage.',
  failed: 'the storage of this browser failed.',
};
const mends: Readonly<Record<Problem, string>> = {
  blocked: '',
  full: 'Free some space, then try again. ',
  'no-answer': '',
  newer: 'Reload the page to get the newer one. ',
  'other-tab': 'Close the other tabs of Lumen. ',
  failed: 'Try again, or restart the browser. ',
};

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
      return `Not fully saved: ${whys[status.problem]} ${mends[status.problem]}You can close this tab; if the browser crashes, the last answers may be lost. Export them in Settings.`;
    case 'not-saved':
      return `Not saved: ${whys[status.problem]} ${mends[status.problem]}Your answers stay until you close this tab. Export them in Settings.`;
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
