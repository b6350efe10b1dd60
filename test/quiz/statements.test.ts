import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '@/quiz/kind.ts';
import { because, holds } from '@/quiz/statements.ts';
import { keyOf } from '@/quiz/step-key.ts';
import { anySetting, engine, modelLesson, settingFor } from './setting.ts';

const lesson = modelLesson();
const setting = settingFor(lesson.case);
const line = setting.claim.lines.find(({ modifiers }) => modifiers.length > 0);
if (!line) throw new Error('no line with a modifier');
const service = line.code.id;

describe('a statement about a claim', () => {
  it('of a service is true when the line, its units and its modifier all are', () => {
    expect(holds({ says: 'reported', service }, setting)).toBe(true);
    expect(holds({ says: 'reported', service, units: line.units }, setting)).toBe(true);
    expect(holds({ says: 'reported', service, units: line.units + 1 }, setting)).toBe(false);
    expect(holds({ says: 'reported', service, modifier: line.modifiers[0] ?? '' }, setting)).toBe(true);
    expect(holds({ says: 'reported', service, modifier: 'ZZ' }, setting)).toBe(false);
    expect(holds({ says: 'not-reported', service }, setting)).toBe(false);
  });

  it('of units that are wrong says how many the claim has and what one counts', () => {
    const { text, rule } = because({ says: 'reported', service, units: line.units + 1 }, setting);
    expect(text).toContain(`1 unit of ${line.code.value}; a unit counts one ${line.code.counts}`);
    expect(rule).toBe(line.because[0].rule);
  });

  it('of a modifier that is wrong says which the line carries', () => {
    const { text } = because({ says: 'reported', service, modifier: 'ZZ' }, setting);
    expect(text).toContain(`carries modifier ${line.modifiers.join(' and ')}`);
  });

  it('of a code of another day says when it was in force', () => {
    const theCase = { ...lesson.case, dateOfService: '2016-12-30' };
    const before = settingFor(theCase);
    const newer = setting.claim.lines.find(({ code }) => engine.book('2016-12-30').findCode(code.id) === null);
    expect(newer).toBeDefined();
    const { text } = because({ says: 'reported', service: newer?.code.id ?? '' }, before);
    expect(text).toContain('not in force on December 30, 2016');
  });

  it('of a step follows what the claim says of the step', () => {
    for (const { id } of lesson.case.steps) {
      const key = keyOf(setting, id);
      for (const is of ['billed', 'included', 'missing'] as const) {
        expect(holds({ says: 'step', step: id, is }, setting)).toBe(key[is].length > 0);
        expect(because({ says: 'step', step: id, is }, setting).step).toBe(id);
      }
      const into = key.included[0]?.into.id;
      if (into === undefined) continue;
      expect(holds({ says: 'step', step: id, is: 'included', into }, setting)).toBe(true);
      expect(holds({ says: 'step', step: id, is: 'included', into: 'no/such/service' }, setting)).toBe(false);
    }
  });

  it('of a rule is true where a reason stands on it, and only for that reason’s steps', () => {
    const [reason] = line.because;
    const elsewhere = lesson.case.steps.find(({ id }) => !reason.steps.includes(id))?.id ?? '';
    expect(holds({ says: 'rule-applies', rule: reason.rule }, setting)).toBe(true);
    expect(holds({ says: 'rule-applies', rule: reason.rule, step: reason.steps[0] ?? '' }, setting)).toBe(true);
    expect(holds({ says: 'rule-applies', rule: reason.rule, step: elsewhere }, setting)).toBe(false);
    expect(holds({ says: 'rule-applies', rule: 'no-such-rule' }, setting)).toBe(false);
    expect(because({ says: 'rule-applies', rule: 'no-such-rule' }, setting).text).toContain('Nothing in this case');
  });

  it('always has a reason, true or not', () => {
    const services = [...new Set(engine.codes.map(({ id }) => id))];
    fc.assert(
      fc.property(anySetting, fc.constantFrom(...services), fc.nat({ max: 3 }), (about, id, units) => {
        const step = about.theCase.steps[units]?.id ?? 's1';
        const statements: readonly Statement[] = [
          { says: 'reported', service: id },
          { says: 'reported', service: id, units },
          { says: 'not-reported', service: id },
          { says: 'step', step, is: 'included' },
          { says: 'rule-applies', rule: about.claim.lines[0]?.because[0].rule ?? 'none', step },
        ];
        return statements.every((statement) => because(statement, about).text.length > 10);
      }),
      { numRuns: 150 },
    );
  });
});
