import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, parts, readPlace, start, writePlace } from '@/lesson/place.ts';

const anyPlace: fc.Arbitrary<Place> = fc.record({
  part: fc.constantFrom(...parts.map((part) => part.id)),
  step: fc.nat({ max: 999 }),
  on: fc.option(
    fc
      .date({ min: new Date('1996-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  switches: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { maxLength: 3 }),
});

describe('a place in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const address = new URL(writePlace(place), 'http://localhost/lessons/one/');
        expect(readPlace(address.search, address.hash)).toEqual(place);
      }),
    );
  });

  it('is not in the address at the start', () => {
    expect(writePlace(start)).toBe('');
  });

  it.each([
    ['?step=-1', ''],
    ['?step=4.5&on=yesterday', '#nowhere'],
    ['?step=1e9&with=<script>', '#'],
    ['?on=2016', '#__proto__'],
  ])('is the start where the address %s%s says nothing sensible', (search, hash) => {
    expect(readPlace(search, hash)).toEqual(start);
  });

  it('reads as an instructor would write it', () => {
    expect(readPlace('?step=4&on=2016-06-15&with=second-vein,prior-study', '#walkthrough')).toEqual({
      part: 'walkthrough',
      step: 4,
      on: '2016-06-15',
      switches: ['second-vein', 'prior-study'],
    });
  });
});
