import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeTheCaseQuestion, Setting } from '@/quiz/kind.ts';
import { parseEntries, readEntry } from '@/quiz/kinds/code-the-case/parse-entry.ts';
import { type CodeAnswer, codeTheCase } from '@/quiz/kinds/code-the-case/rules.ts';
import { anySetting, engine, modelLesson, settingFor } from './setting.ts';

const question: CodeTheCaseQuestion = {
  id: 'c',
  kind: 'code-the-case',
  ask: 'Code it.',
  objective: 'any',
  note: ['A note.'],
};
const lesson = modelLesson();
const setting: Setting = settingFor(lesson.case);
const perfect = codeTheCase.perfect(question, setting);
const grade = (answer: CodeAnswer, about = setting) => codeTheCase.grade(question, answer, about);
const first = perfect.lines[0];
const withModifiers = perfect.lines.find(({ modifiers }) => modifiers !== '');
if (!first || !withModifiers) throw new Error('the case needs a line with and one without modifiers');
const rest = perfect.lines.slice(1);

describe('coding a case from its note', () => {
  it('takes the lines in any order, modifiers in any order and case, and blank units as one', () => {
    const loose = perfect.lines.toReversed().map(({ code, units, modifiers }) => ({
      code: ` ${code} `,
      units: units === '1' ? '' : `x${units}`,
      modifiers: modifiers.toLowerCase().split(' ').reverse().join(', '),
    }));
    expect(grade({ lines: loose, nothing: false }).score).toBe(1);
  });

  it('calls a left-out line under-coding and a needless line over-coding', () => {
    const under = grade({ lines: rest, nothing: false });
    expect(under.parts.filter(({ right }) => !right).map(({ given, reason }) => [given, reason.split(':')[0]])).toEqual(
      [['Not entered', 'Under-coded']],
    );
    const needless = engine.codes.find(({ value }) => !setting.claim.lines.some(({ code }) => code.value === value));
    const over = grade({
      lines: [...perfect.lines, { code: needless?.value ?? '', units: '1', modifiers: '' }],
      nothing: false,
    });
    const wrong = over.parts.filter(({ right }) => !right);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.truth).toBe('Not on the claim');
    expect(wrong[0]?.reason).toMatch(/^Over-coded\. /);
  });

  it('judges units and modifiers apart from the code, and each costs the same', () => {
    const units = grade({ lines: [{ ...first, units: '2' }, ...rest], nothing: false });
    const modifiers = grade({
      lines: perfect.lines.map((line) => (line === withModifiers ? { ...line, modifiers: '' } : line)),
      nothing: false,
    });
    const both = grade({
      lines: perfect.lines.map((line) => (line === withModifiers ? { ...line, modifiers: '', units: '3' } : line)),
      nothing: false,
    });
    const without = grade({ lines: rest, nothing: false });
    expect(units.score).toBeCloseTo(modifiers.score);
    expect(both.score).toBeLessThan(modifiers.score);
    expect(without.score).toBeLessThan(both.score);
    expect(units.parts.find(({ right }) => !right)?.reason).toMatch(/^1 unit, not 2/);
    expect(modifiers.parts.find(({ right }) => !right)?.reason).toMatch(/^It needs /);
  });

  it('takes units that are no whole number as wrong units, not as a missing line', () => {
    const { parts, score } = grade({ lines: [{ ...first, units: 'two' }, ...rest], nothing: false });
    expect(score).toBeGreaterThan(0.9);
    expect(parts.find(({ right }) => !right)?.given).toContain('no whole number');
  });

  it('gives a code of another year the reason that it was not in force, and an unknown number another', () => {
    const earlier = { ...setting, theCase: { ...setting.theCase, dateOfService: '2016-12-30' } };
    const before = { ...earlier, claim: engine.code(earlier.theCase) };
    const year = grade({ lines: [first], nothing: false }, before).parts.find(
      ({ truth }) => truth === 'Not on the claim',
    );
    expect(year?.reason).toContain('not in force on December 30, 2016');
    const unknown = grade({ lines: [{ code: 'zzzzz', units: '', modifiers: '' }], nothing: false });
    expect(unknown.parts.find(({ truth }) => truth === 'Not on the claim')?.reason).toContain(
      'ZZZZZ is not among the codes known here',
    );
  });

  it('accepts that nothing is reportable only where the claim has no line', () => {
    const nothing: CodeAnswer = { lines: [], nothing: true };
    expect(grade(nothing).score).toBe(0);
    const closed = settingFor({
      ...setting.theCase,
      steps: setting.theCase.steps.filter((step) => step.do === 'close'),
    });
    expect(closed.claim.lines).toEqual([]);
    expect(grade(nothing, closed).score).toBe(1);
    expect(codeTheCase.perfect(question, closed)).toEqual(nothing);
  });

  it('never lowers the score for a correct line that is added', () => {
    const wrongCodes = engine.codes.map(({ value }) => value);
    fc.assert(
      fc.property(anySetting, fc.subarray(wrongCodes, { maxLength: 3 }), fc.nat(), (about, others, at) => {
        const lines = codeTheCase.perfect(question, about).lines;
        const added = lines[at % Math.max(1, lines.length)];
        if (!added) return true;
        const numbers = new Set(lines.map(({ code }) => code));
        const wrong = others.filter((code) => !numbers.has(code)).map((code) => ({ code, units: '', modifiers: '' }));
        const some = [...wrong, ...lines.filter((line) => line !== added && line.code.charCodeAt(4) % 2 === 0)];
        const before = grade({ lines: some, nothing: false }, about).score;
        return grade({ lines: [...some, added], nothing: false }, about).score >= before;
      }),
      { numRuns: 150 },
    );
  });

  it('always lowers a perfect score for a line too many', () => {
    fc.assert(
      fc.property(anySetting, fc.constantFrom(...engine.codes), (about, code) => {
        const { lines } = codeTheCase.perfect(question, about);
        if (lines.length === 0 || lines.some((line) => line.code === code.value)) return true;
        const more = [...lines, { code: code.value, units: '1', modifiers: '' }];
        return grade({ lines: more, nothing: false }, about).score < 1;
      }),
      { numRuns: 100 },
    );
  });
});

describe('pasted claims', () => {
  const rows = (text: string) =>
    parseEntries(text).map(({ code, units, modifiers }) => `${code}|${units}|${modifiers}`);
  it.each([
    ['AB', []],
    ['A1111 x1, B2222-26', ['A1111|1|', 'B2222||26']],
    ['a1111-26-59 ×2; b2222 (3)', ['A1111|2|26 59', 'B2222|3|']],
    ['A1111x2\nB2222 26, 59\nand C3333', ['A1111|2|', 'B2222||26 59', 'C3333||']],
    ['A1111 2 units', ['A1111|2|']],
    ['A1111 because the vein was opened', []],
  ])('reads %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('reads any claim that it is given as text', () => {
    fc.assert(
      fc.property(anySetting, ({ claim }) => {
        const text = claim.lines
          .map(({ code, units, modifiers }) => `${[code.value, ...modifiers].join('-')} x${units}`)
          .join(', ');
        const read = parseEntries(text).map(readEntry);
        expect(read).toEqual(
          claim.lines.map(({ code, units, modifiers }) => ({ code: code.value, units, modifiers: [...modifiers] })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
