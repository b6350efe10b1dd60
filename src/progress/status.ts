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
  | { readonly kind: 'journal-only'; readonly problem: Problem }
  /** In this tab's memory only. */
  | { readonly kind: 'not-saved'; readonly problem: Problem };

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

/** The one status that the facts allow. */
export const statusOf = ({ open, problem, waiting, unlined, journal, savedAt }: Facts): Status => {
  if (problem !== null) return { kind: unlined > 0 || !journal ? 'not-saved' : 'journal-only', problem };
  if (!open) return { kind: 'starting' };
  if (waiting > 0) return { kind: 'saving' };
  return savedAt === null ? { kind: 'ready' } : { kind: 'saved', at: savedAt };
};
