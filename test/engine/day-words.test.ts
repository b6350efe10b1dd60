import { expect, it } from 'vitest';
import { dayBefore, dayInWords } from '@/engine/day-words.ts';

it('a day is said in words, the same in every time zone', () => {
  expect(dayInWords('2017-01-01')).toBe('January 1, 2017');
  expect(dayInWords('2016-12-31')).toBe('December 31, 2016');
});

it('the last day of a code is the day before its end', () => {
  expect(dayBefore('2017-01-01')).toBe('2016-12-31');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
});
