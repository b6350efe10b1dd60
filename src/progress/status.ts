/** What may truly be said about the learner's work. "Saved" is said only when nothing waits and nothing is wrong. */

/** Why work is not being saved. */
export const problems = ['blocked', 'full', 'no-answer', 'newer', 'other-tab', 'failed'] as const;
export type Problem = (typeof problems)[number];

export type Status =
  /** The log is being opened: what an earlier visit left is not known yet. */
  | { readonly kind: 'starting' }
  /** All is well, and there is nothing to save yet. */
  | { readonly kind: 'ready' }
  /** Everything done is on disk since `at`, an ISO instant. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  /** In the journal, which outlives the tab but, for its last seconds, not a crash of the browser. */
  | { readonly kind: 'journal-only'; readonly why: string; readonly todo: string }
  /** In this tab's memory only. */
  | { readonly kind: 'not-saved'; readonly why: string; readonly todo: string };

export type Facts = {
  /** The log was opened and read. */
  readonly open: boolean;
  readonly problem: Problem | null;
  /** Events that IndexedDB has not confirmed. */
  readonly waiting: number;
  /** Of those, the ones without a line in the journal. */
  readonly unlined: number;
  /** Whether a line can be written to the journal. */
  readonly journal: boolean;
  /** When the last event reached the disk; null when there is none. */
  readonly savedAt: string | null;
};

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

/** The one status that the facts allow. */
export const statusOf = ({ open, problem, waiting, unlined, journal, savedAt }: Facts): Status => {
  if (problem !== null) {
    const why = whys[problem];
    return unlined > 0 || !journal
      ? {
          kind: 'not-saved',
          why,
          todo: `${mends[problem]}Your answers stay until you close this tab. Export them in Settings.`,
        }
      : {
          kind: 'journal-only',
          why,
          todo: `${mends[problem]}You can close this tab; if the browser crashes, the last answers may be lost. Export them in Settings.`,
        };
  }
  if (!open) return { kind: 'starting' };
  if (waiting > 0) return { kind: 'saving' };
  return savedAt === null ? { kind: 'ready' } : { kind: 'saved', at: savedAt };
};
