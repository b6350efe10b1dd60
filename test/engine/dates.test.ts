import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, settle } from '#content/codes/all.ts';
import { openBook, shelve } from '@/engine/book.ts';
import { createEngine } from '@/engine/code.ts';
import { inForce, isDay, rangesOf, yearOf } from '@/engine/dates.ts';
import type { Facts } from '@/engine/facts.ts';
import { atlas } from './arbitrary.ts';

describe('what is in force on a day', () => {
  const row = { from: '2014-01-01', until: '2017-01-01' };
  it.each([
    ['2013-12-31', false],
    ['2014-01-01', true],
    ['2016-12-31', true],
    ['2017-01-01', false],
  ])('from its first day up to, not on, its end: %s %s', (day, holds) => {
    expect(inForce(row, day)).toBe(holds);
  });
  it('has no bound where a start or an end is not known', () => {
    expect(inForce({ from: null, until: null }, '1900-01-01')).toBe(true);
  });
  it('knows the days of the calendar', () => {
    expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2025-02-29', '2025-13-01', '2025-1-1', '2025-04-31', '', '2025-01-01T00:00'].some(isDay)).toBe(false);
    expect(yearOf('2025-03-14')).toBe('2025');
  });
  it('cuts time where something changes', () => {
    expect(rangesOf([row, { from: '2016-01-01', until: null }])).toEqual([
      { from: null, until: '2014-01-01' },
      { from: '2014-01-01', until: '2016-01-01' },
      { from: '2016-01-01', until: '2017-01-01' },
      { from: '2017-01-01', until: null },
    ]);
  });
});

describe('the book of a day', () => {
  const facts = [...families.map((family) => family.facts), settle.facts];
  const engine = createEngine({ atlas, families, settle });

  it('is opened once for each range of days', () => {
    let opened = 0;
    const shelf = shelve([{ from: '2014-01-01', until: null }], () => {
      opened += 1;
      return opened;
    });
    expect([
      shelf('2013-01-01'),
      shelf('2013-12-31'),
      shelf('2014-01-01'),
      shelf('2020-01-01'),
      shelf('2012-05-05'),
    ]).toEqual([1, 1, 2, 2, 1]);
  });

  it('holds what is in force, on any day', () => {
    const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const book = engine.book(day);
        for (const code of engine.codes) {
          const found = book.findCode(code.id);
          if (inForce(code, day)) expect(found).toBe(code);
          else expect(found).not.toBe(code);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no code, rule or grouping that is not in force', () => {
    const book = openBook(facts, '2016-12-31');
    expect(() => book.code('vein/balloon/first')).toThrow('vein/balloon/first');
    expect(() => book.rule('vein-balloon-counts-veins')).toThrow();
    expect(() => book.grouping('none')).toThrow();
    expect(book.findCode('vein/balloon/first')).toBeNull();
  });

  it('refuses two rows of one id on one day', () => {
    const twice: Facts = { codes: [], work: [], groupings: [], rules: settle.facts.rules.slice(0, 1) };
    expect(() => openBook([twice, twice], '2020-01-01')).toThrow('Two facts');
  });
});
