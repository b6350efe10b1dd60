/** Why the event log failed, in our words. Apart from `db.ts`, which is fetched behind the page. */
import type { Problem } from './status.ts';

/** The log was not opened, read or written, and why. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: Problem;
  constructor(problem: Problem, cause: unknown) {
    super(`The event log failed: ${problem}`, { cause });
    this.problem = problem;
  }
}

const names: Readonly<Record<string, Problem>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  VersionError: 'newer',
};

/** The reason, in our words, why an operation of IndexedDB failed. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof StorageError) return error.problem;
  if (error instanceof Error || error instanceof DOMException) return names[error.name] ?? 'failed';
  return 'failed';
};
