/** The ranges of days on which a claim is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce } from '@/engine/dates.ts';
import type { WhenQuestion } from '@/quiz/kind.ts';
import { offeredRanges, printOf, sureRanges } from '@/quiz/kinds/when/ranges.ts';
import { rangeInWords, when } from '@/quiz/kinds/when/rules.ts';
import { anySetting, engine, modelLesson, settingFor } from './setting.ts';

const question: WhenQuestion = { id: 'w', kind: 'when', ask: 'When?', objective: 'any' };
const setting = settingFor({ ...modelLesson().case, dateOfService: '2016-12-30' });
const [older, newer] = offeredRanges(setting);

describe('the days on which a claim is right', () => {
  it('end where a code does, and are written as coders write dates', () => {
    expect(older && rangeInWords(older)).toMatch(/ to December 31, 2016$/);
    expect(newer && rangeInWords(newer)).toMatch(/^January 1, 2017 to /);
    expect(when.perfect(question, setting)).toEqual([older?.from]);
  });

  it('are told from other days by the codes that ended or began', () => {
    const reasonOf = (about: typeof setting, from: string | undefined) =>
      when.grade(question, [from ?? ''], about).parts.find(({ id }) => id === from)?.reason;
    const ended = setting.claim.lines[0]?.code.value;
    expect(reasonOf(setting, newer?.from)).toContain(`${ended} ended on December 31, 2016.`);
    const after = settingFor(modelLesson().case);
    const began = after.claim.lines[0]?.code.value;
    expect(reasonOf(after, older?.from)).toContain(`${began} began on January 1, 2017.`);
  });

  it('are at most six ranges that hold the case’s own day, each with one claim, none with doubtful dates', () => {
    fc.assert(
      fc.property(anySetting, (about) => {
        const offered = offeredRanges(about);
        expect(offered.length).toBeLessThanOrEqual(6);
        if (offered.length === 0) return;
        const own = offered.find((range) => inForce(range, about.theCase.dateOfService));
        expect(own && printOf(own.claim)).toBe(printOf(about.claim));
        for (const { from, claim } of sureRanges(about)) {
          expect(claim.unsupported).toEqual([]);
          for (const { code } of claim.lines) expect(engine.book(from).shownInUse(code)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
