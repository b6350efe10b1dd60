import { describe, expect, test } from 'vitest';
import { sayStatus } from '@/progress/say-status.ts';
import { type Facts, problems, statusOf } from '@/progress/status.ts';

const at = '2026-11-22T10:42:00';
const today = new Date('2026-11-22T11:00:00');
const booleans = [true, false];
const everyState: readonly Facts[] = booleans.flatMap((open) =>
  [null, ...problems].flatMap((problem) =>
    [0, 1, 7].flatMap((waiting) =>
      [0, 1, 7].flatMap((unlined) =>
        booleans.flatMap((journal) =>
          [null, at].map((savedAt) => ({
            open,
            problem,
            waiting,
            unlined: Math.min(unlined, waiting),
            journal,
            savedAt,
          })),
        ),
      ),
    ),
  ),
);

describe('in every state there is', () => {
  test('“saved” is said only when the log is open, nothing waits and nothing is wrong', () => {
    expect(everyState).toHaveLength(2 * 7 * 3 * 3 * 2 * 2);
    const said = everyState.filter((facts) => sayStatus(statusOf(facts), 0, today).startsWith('Saved'));
    expect(said.length).toBeGreaterThan(0);
    for (const facts of said) {
      expect(facts).toMatchObject({ open: true, problem: null, waiting: 0, savedAt: at });
    }
  });

  test('answers that are in memory only, with something wrong, are called not saved', () => {
    for (const facts of everyState.filter(({ problem, unlined }) => problem !== null && unlined > 0)) {
      expect(statusOf(facts).kind).toBe('not-saved');
      expect(sayStatus(statusOf(facts), 0, today)).toMatch(/^Not saved: .*until you close this tab\. Export/);
    }
  });

  test('what is wrong is always said, with what to do', () => {
    for (const facts of everyState.filter(({ problem }) => problem !== null)) {
      const text = sayStatus(statusOf(facts), 0, today);
      expect(text).toMatch(/Export them in Settings\.$/);
      expect(text).not.toMatch(/!/);
    }
  });
});

describe('in words', () => {
  test('saved today, and saved on another day', () => {
    expect(sayStatus({ kind: 'saved', at }, 0, today)).toBe('Saved on this device, 10:42');
    expect(sayStatus({ kind: 'saved', at }, 0, new Date('2026-11-23T01:00:00'))).toBe(
      'Saved on this device, 22 November, 10:42',
    );
  });

  test('blocked storage', () => {
    const blocked = statusOf({
      open: false,
      problem: 'blocked',
      waiting: 0,
      unlined: 0,
      journal: false,
      savedAt: null,
    });
    expect(sayStatus(blocked, 0, today)).toBe(
      'Not saved: this browser blocks storage. Your answers stay until you close this tab. Export them in Settings.',
    );
  });

  test('what the learner can do about it is said', () => {
    expect(sayStatus({ kind: 'journal-only', problem: 'newer' }, 0, today)).toContain('Reload the page');
    expect(sayStatus({ kind: 'journal-only', problem: 'other-tab' }, 0, today)).toContain('Close the other tabs');
    expect(sayStatus({ kind: 'not-saved', problem: 'full' }, 0, today)).toContain('Free some space');
  });

  test('a damaged record is spoken of, whatever the status', () => {
    expect(sayStatus({ kind: 'saved', at }, 1, today)).toBe(
      'Saved on this device, 10:42. One damaged record was set aside; the rest is here.',
    );
    expect(sayStatus({ kind: 'ready' }, 2, today)).toBe('2 damaged records were set aside; the rest is here.');
  });
});
