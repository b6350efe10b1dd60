/** Auditing a claim with one mistake planted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mistake, mistakes } from '@/engine/claim.ts';
import { compare } from '@/engine/compare.ts';
import type { AuditQuestion, Setting } from '@/quiz/kind.ts';
import { choicesOf, mistakeInWords, plant } from '@/quiz/kinds/audit/planted.ts';
import { type AuditAnswer, audit } from '@/quiz/kinds/audit/rules.ts';
import { anySetting, modelLesson, settingFor } from './setting.ts';

const asking = (mistake: Mistake): AuditQuestion => ({
  id: 'a',
  kind: 'audit',
  ask: 'Audit.',
  objective: 'any',
  mistake,
});
const setting = settingFor(modelLesson().case);
const question = asking('completion-as-diagnostic');
const perfect = audit.perfect(question, setting);
const grade = (answer: AuditAnswer) => audit.grade(question, answer, setting);
const wrongParts = (answer: AuditAnswer) => grade(answer).parts.flatMap(({ id, right }) => (right ? [] : [id]));

describe('a planted mistake', () => {
  it('always changes the claim, and names the lines that are wrong', () => {
    fc.assert(
      fc.property(anySetting, fc.constantFrom(...mistakes), (about: Setting, mistake) => {
        const planted = plant(asking(mistake), about);
        if (planted === null) return;
        const done = { theCase: about.theCase, atlas: about.engine.atlas };
        expect(compare(about.claim, planted.lines, done).differences).not.toEqual([]);
        expect(planted.wrong.length > 0 || planted.missing === 'yes').toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is not there where the case does not make it possible', () => {
    expect(plant(asking('stents-not-vessels'), setting)).toBeNull();
    expect(audit.grade(asking('stents-not-vessels'), perfect, setting).score).toBe(0);
  });

  it('is one of four choices, none of which gives the same claim', () => {
    fc.assert(
      fc.property(anySetting, fc.constantFrom(...mistakes), (about, mistake) => {
        const planted = plant(asking(mistake), about);
        if (planted === null) return;
        const choices = choicesOf(asking(mistake), about);
        expect(new Set(choices).size).toBe(4);
        expect(choices.filter((one) => planted.named.includes(one))).toEqual([mistake]);
      }),
      { numRuns: 60 },
    );
  });

  it('is told in one sentence about the coder', () => {
    for (const mistake of mistakes) expect(mistakeInWords(mistake)).toMatch(/^The coder [a-z][^.]+\.$/);
  });
});

describe('an audit', () => {
  it('grades finding, naming and mending apart', () => {
    expect(grade(perfect).score).toBe(1);
    expect(wrongParts({ ...perfect, wrong: [0] })).toEqual(['found']);
    expect(wrongParts({ ...perfect, named: 'other-year' })).toEqual(['named']);
    expect(grade({ ...perfect, wrong: [0] }).score).toBeCloseTo(2 / 3);
    const unmended = { ...perfect, mended: audit.empty(question, setting).mended };
    expect(wrongParts(unmended).every((id) => id.startsWith('mended-'))).toBe(true);
    expect(grade(unmended).score).toBeGreaterThan(2 / 3);
  });

  it('says which line is sound, and leads to the step that was misjudged', () => {
    const part = grade({ ...perfect, wrong: [0], missing: true }).parts[0];
    expect(part?.reason).toMatch(/is right as it stands.*No code of the true claim is missing/);
    expect(part?.step).toBe('completion');
    expect(part?.rule).toBeDefined();
  });

  it('is not answered before all three parts are, and the claim is changed', () => {
    const { mended } = audit.empty(question, setting);
    for (const less of [{ wrong: [] }, { named: '' }, { named: 'x' }, { mended }]) {
      expect(audit.answered({ ...perfect, ...less }, question, setting)).toBe(false);
    }
    expect(audit.answered(perfect, question, setting)).toBe(true);
  });
});
