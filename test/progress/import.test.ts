import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeIds, type StoredEvent } from '@/progress/event.ts';
import { exportFile } from '@/progress/export.ts';
import { readImport } from '@/progress/import.ts';
import { histories } from './arbitrary.ts';
import { testRandom } from './device.ts';

const now = new Date('2026-11-22T10:42:00.000Z');
const id = makeIds(testRandom).next(now);
const opened = { id, at: now.toISOString(), v: 1, type: 'opening-answered', lesson: 'vein', text: 'one stent' };
const file = (change: object = {}): string =>
  JSON.stringify({ app: 'lumen', version: 1, exported: now.toISOString(), events: [opened], ...change });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const refused = (reason: RegExp) => ({ refused: expect.stringMatching(reason) });

describe('a file that Lumen wrote', () => {
  test('comes back as it was, whatever the learner typed', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        expect(await readImport(exportFile(events, now).text)).toEqual({ events });
      }),
    );
  });

  test('comes back although the learner typed markup, script, quotes and emoji', async () => {
    const text = '<script>alert("1")</script> JavaScript:x() \\u003c </b> \u2028 🩻 <5 %';
    const events = [{ ...opened, text }] as readonly StoredEvent[];
    const written = exportFile(events, now);
    expect(written.text).not.toMatch(/<|javascript:/i);
    expect(await readImport(written.text)).toEqual({ events });
  });

  test('is named for its day and is read from a file as from text', async () => {
    const written = exportFile([opened] as readonly StoredEvent[], now);
    expect(written.name).toBe('lumen-progress-2026-11-22.json');
    expect(await readImport(new File([written.text], written.name))).toEqual({ events: [opened] });
    expect(await readImport(new File(['\uFEFF', written.text], written.name))).toEqual({ events: [opened] });
  });

  test('keeps fields and types of events that are unknown here', async () => {
    const events = [
      { ...opened, extra: { a: 1 } },
      { ...opened, type: 'exam-sat', marks: [1] },
    ];
    expect(await readImport(file({ events }))).toEqual({ events });
  });
});

describe('refused, with a reason', () => {
  test.each([
    ['empty', '', /not whole/],
    ['cut off', file().slice(0, -9), /not whole/],
    ['not JSON', 'progress', /not whole/],
    ['of another program', '{"name":"x"}', /not a progress file/],
    ['a list', '[]', /not a progress file/],
    ['null', 'null', /not a progress file/],
    ['without events', file({ events: undefined }), /not a progress file/],
    ['with events that are no list', file({ events: { length: 1 } }), /not a progress file/],
    ['with one bad event among good ones', file({ events: [opened, { ...opened, at: 'x' }] }), /“events\.1\.at”/],
    ['with an event of null', file({ events: [null] }), /“events\.0”/],
    ['with an answer over 20 KB', file({ events: [{ ...opened, text: 'x'.repeat(20_000) }] }), /over 20000 bytes/],
    ['of a newer version', file({ version: 2 }), /newer Lumen/],
    ['with an event of a newer version', file({ events: [{ ...opened, v: 2 }] }), /newer Lumen/],
    ['with script', file({ events: [{ ...opened, text: '<script>alert(1)</script>' }] }), /markup or script/],
    ['with markup', file({ events: [{ ...opened, text: '<img src=x onerror=alert(1)>' }] }), /markup or script/],
    ['with a script address', file({ events: [{ ...opened, text: 'javascript:alert(1)' }] }), /markup or script/],
    ['with __proto__', file().replace('{', '{"__proto__":{"polluted":1},'), /a key that Lumen never writes/],
    ['with __proto__ inside', file().replace('"vein"', '{"\\u005f_proto__":1}'), /a key that Lumen never writes/],
    ['with constructor', file().replace('"vein"', '{"constructor":{"prototype":1}}'), /a key that Lumen never/],
    ['for a lesson named __proto__', file({ events: [{ ...opened, lesson: '__proto__' }] }), /is not a name/],
    ['nested 100,000 deep', nested(100_000), /nested too deeply/],
    ['nested 100,000 deep, never closed', '{"a":'.repeat(100_000), /nested too deeply/],
    ['nested 100,000 deep in an answer', file().replace('"one stent"', nested(100_000)), /nested too deeply/],
  ])('%s', async (_, text, reason) => {
    expect(await readImport(text)).toEqual(refused(reason));
    expect(await readImport(new Blob([text]))).toEqual(refused(reason));
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('every reason says that nothing was changed', async () => {
    for (const text of ['', '[]', file({ version: 2 }), nested(100)]) {
      expect(await readImport(text)).toEqual(refused(/Nothing was changed\.$/));
    }
  });

  test('over 10 MB, before it is read', async () => {
    const large = new Blob([' '.repeat(10_000_001)]);
    large.text = () => Promise.reject(new Error('It was read.'));
    expect(await readImport(large)).toEqual(refused(/over 10 MB/));
    expect(await readImport(`${file()}${'é'.repeat(5_000_000)}`)).toEqual(refused(/over 10 MB/));
    expect(await readImport(file() + ' '.repeat(10_000_000 - file().length))).toEqual({ events: [opened] });
  });

  test('that the disk does not give', async () => {
    const gone = new Blob([file()]);
    gone.text = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
    expect(await readImport(gone)).toEqual(refused(/could not be read/));
  });

  test('brackets inside text do not count as nesting', async () => {
    const events = [{ ...opened, text: `\\"${'['.repeat(200)}` }];
    expect(await readImport(file({ events }))).toEqual({ events });
  });

  test('an older app refuses the file in which a newer one’s events are, and loses nothing by it', async () => {
    const written = exportFile([{ ...opened, v: 2 }], now);
    expect(JSON.parse(written.text)).toMatchObject({ version: 2, events: [{ v: 2 }] });
    expect(await readImport(written.text)).toEqual(refused(/newer Lumen/));
  });
});
