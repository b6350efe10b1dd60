import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakes } from '@/engine/claim.ts';
import { readNote, unknownFacts } from '@/engine/note.ts';
import { kindOf } from '@/quiz/all-kinds.ts';
import type { Question, Setting } from '@/quiz/kind.ts';
import { plant } from '@/quiz/kinds/audit/planted.ts';
import { targetsOf } from '@/quiz/kinds/match/rules.ts';
import { orderedSteps, runsOf } from '@/quiz/kinds/order/sequence.ts';
import { offeredRanges } from '@/quiz/kinds/when/ranges.ts';
import { holds } from '@/quiz/statements.ts';
import { isSettled, keyOf } from '@/quiz/step-key.ts';
import { askedSteps } from '@/quiz/steps-asked.ts';
import { onlyNamed } from '../content/lessons/checked.ts';
import { anySetting, engine, everyQuestion, settingFor } from './setting.ts';

const common = { ask: 'What is on the claim?', objective: 'any' } as const;
const match: Question = { ...common, id: 'm', kind: 'match' };
const sort: Question = { ...common, id: 's', kind: 'sort' };
const coding: Question = { ...common, id: 'c', kind: 'code-the-case', note: ['A note.'] };
/** Every service that the engine knows that day, as options of which several may hold. */
const choiceAbout = ({ theCase }: Setting): Question => {
  const book = engine.book(theCase.dateOfService);
  const services = [...new Set(engine.codes.map(({ id }) => id))].filter((id) => book.findCode(id) !== null);
  return {
    ...common,
    id: 'o',
    kind: 'choice',
    several: true,
    options: services.map((service) => ({ id: service, text: service, holds: { says: 'reported', service } })),
  };
};
/** A note that says each field of each step in a sentence of its own. */
const noteOf = ({ theCase }: Setting): readonly string[] =>
  theCase.steps.map((step) =>
    Object.keys(step)
      .filter((field) => field !== 'id')
      .map((field) => `[This is the ${field}](steps.${step.id}.${field}).`)
      .join(' '),
  );
const order: Question = { ...common, id: 'r', kind: 'order' };
const when: Question = { ...common, id: 'w', kind: 'when' };
const allAbout = (setting: Setting): readonly Question[] => [
  match,
  sort,
  coding,
  choiceAbout(setting),
  order,
  when,
  ...setting.claim.lines.map(
    ({ code }): Question => ({ ...common, id: 'e', kind: 'evidence', service: code.id, note: noteOf(setting) }),
  ),
  ...mistakes.map((mistake): Question => ({ ...common, id: 'a', kind: 'audit', mistake })),
];

/** Whether a question can be asked of a setting at all. */
function isAskable(question: Question, setting: Setting): boolean {
  if (question.kind === 'choice') return question.options.some((one) => holds(one.holds, setting));
  if (question.kind === 'when') return offeredRanges(setting).length > 0;
  return question.kind !== 'audit' || plant(question, setting) !== null;
}

const questions = await everyQuestion();

describe('a perfect answer', () => {
  it.each(questions)('scores full marks: $question.id', ({ question, setting }) => {
    const kind = kindOf(question);
    const answer = kind.perfect(question, setting);
    const grade = kind.grade(question, answer, setting);
    expect(kind.answered(question, answer, setting)).toBe(true);
    expect(grade.parts.filter(({ right }) => !right)).toEqual([]);
    expect(grade.parts.length).toBeGreaterThan(0);
    expect(grade.score).toBe(1);
  });

  it('scores full marks whatever was done, on whatever day', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        for (const question of allAbout(setting)) {
          const kind = kindOf(question);
          const { score, parts } = kind.grade(question, kind.perfect(question, setting), setting);
          if (parts.some(({ right }) => !right)) return false;
          if (isAskable(question, setting) && score !== 1) return false;
        }
        return true;
      }),
      { numRuns: 50 },
    );
  });
});

describe('not answered yet', () => {
  it.each(questions)('is not wrong, and an answer of another shape counts as none: $question.id', (one) => {
    const { question, setting } = one;
    const kind = kindOf(question);
    expect(kind.answered(question, kind.empty(question, setting), setting)).toBe(false);
    for (const foreign of [undefined, null, 7, 'x', { lines: [3] }, [{}], [99], ['99'], { wrong: [99], mended: {} }]) {
      expect(kind.answered(question, foreign, setting)).toBe(false);
    }
  });

  it.each(questions.filter(({ question }) => question.kind === 'match' || question.kind === 'sort'))(
    'lasts until every step has a place: $question.id',
    ({ question, setting }) => {
      const kind = kindOf(question);
      const whole = Object.entries(kind.perfect(question, setting) as Record<string, string>);
      for (const [left] of whole) {
        const part = Object.fromEntries(whole.filter(([id]) => id !== left));
        expect(kind.answered(question, part, setting)).toBe(false);
      }
    },
  );
});

describe('grading', () => {
  it('is pure: the same answer earns the same, and stays as it was', () => {
    for (const { question, setting } of questions) {
      const kind = kindOf(question);
      const answer = kind.perfect(question, setting);
      const before = JSON.stringify(answer);
      expect(kind.grade(question, answer, setting)).toEqual(kind.grade(question, answer, setting));
      expect(JSON.stringify(answer)).toBe(before);
    }
  });

  it('gives between nothing and full marks for any answer', () => {
    fc.assert(
      fc.property(anySetting, fc.infiniteStream(fc.nat()), (setting, numbers) => {
        const pick = <T>(all: readonly T[]): T | undefined => all[(numbers.next().value ?? 0) % all.length];
        const placed = (targets: readonly string[]) =>
          Object.fromEntries(setting.theCase.steps.map(({ id }) => [id, pick(targets)]));
        const some = choiceAbout(setting);
        const answers: readonly (readonly [Question, unknown])[] = [
          [match, placed(targetsOf(setting).map(({ id }) => id))],
          [sort, placed(['billed', 'included', 'missing'])],
          [some, some.kind === 'choice' ? some.options.filter(() => pick([true, false])).map(({ id }) => id) : []],
          [
            coding,
            {
              lines: [1, 2, 3].map(() => ({
                code: pick(engine.codes)?.value ?? '',
                units: pick(['', '0', '1', '2', 'x']) ?? '',
                modifiers: pick(['', '26', '59 26', '-']) ?? '',
              })),
              nothing: false,
            },
          ],
        ];
        return answers.every(([question, answer]) => {
          const { score, parts } = kindOf(question).grade(question, answer, setting);
          const full = parts.every(({ right }) => right);
          return score >= 0 && score <= 1 && (score < 1 || full);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('each wrong answer gets a reason of its own', () => {
  const steps = questions.flatMap(({ question, setting }) =>
    question.kind === 'match' ? askedSteps(question, setting).map(({ id }) => ({ question, setting, id })) : [],
  );
  it.each(steps)('match: $id', ({ question, setting, id }) => {
    const kind = kindOf(question);
    const told = targetsOf(setting).map((target) => {
      const { parts } = kind.grade(question, { [id]: target.id }, setting);
      return parts.find((part) => part.id === id);
    });
    const right = told.filter((part) => part?.right);
    const wrong = told.filter((part) => part && !part.right).map((part) => part?.reason);
    expect(right.length).toBeGreaterThan(0);
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const reason of wrong) expect(right.map((part) => part?.reason)).not.toContain(reason);
  });

  it.each(questions.filter(({ question }) => question.kind === 'choice'))('choice: $question.id', (one) => {
    const { question, setting } = one;
    if (question.kind !== 'choice') return;
    for (const option of question.options) {
      const { parts } = kindOf(question).grade(question, [option.id], setting);
      expect(parts[0]?.id).toBe(option.id);
      expect(parts[0]?.reason.length).toBeGreaterThan(20);
    }
    const reasons = kindOf(question)
      .grade(question, [], setting)
      .parts.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

describe('the questions of the lessons can be answered', () => {
  it.each(questions)('$question.id', ({ question, setting }) => {
    if (question.kind === 'choice') {
      const trueOnes = question.options.filter((option) => holds(option.holds, setting));
      if (question.several) expect(trueOnes.length).toBeGreaterThan(0);
      else expect(trueOnes).toHaveLength(1);
      expect(trueOnes.length).toBeLessThan(question.options.length);
    }
    if ((question.kind === 'match' || question.kind === 'sort') && question.steps) {
      const answer = kindOf(question).perfect(question, setting) as object;
      expect(Object.keys(answer).sort()).toEqual([...question.steps].sort());
    }
    if (question.kind === 'order') expect(runsOf(orderedSteps(question, setting), setting).at(-1)).toBeGreaterThan(0);
    if (question.kind === 'when') expect(offeredRanges(setting).length).toBeGreaterThan(1);
    if (question.kind === 'audit') expect(plant(question, setting)?.lines).toBeDefined();
    if ('note' in question && question.note) expect(unknownFacts(readNote(question.note), setting.theCase)).toEqual([]);
    if (question.kind === 'code-the-case') {
      const uncoded = setting.claim.unsupported.flatMap(({ steps }) => steps);
      const coded = setting.theCase.steps.filter((step) => !onlyNamed.includes(step.do));
      expect(coded.filter(({ id }) => uncoded.includes(id))).toEqual([]);
      for (const line of setting.claim.lines) {
        expect(line.because.every(({ confidence }) => confidence === 'high' || confidence === 'medium')).toBe(true);
      }
    }
  });
});

describe('what the engine is not sure of', () => {
  it('is not asked: no rule, or a fact of low confidence', () => {
    const sure = questions.find(({ question }) => question.kind === 'match')?.setting;
    if (!sure) throw new Error('no match question');
    const first = sure.claim.lines[0];
    const step = first?.because[0].steps[0];
    if (!first || step === undefined) throw new Error('no line');
    const doubted: Setting = {
      ...sure,
      claim: {
        ...sure.claim,
        lines: sure.claim.lines.map((line) =>
          line === first ? { ...line, because: [{ ...line.because[0], confidence: 'low' }] } : line,
        ),
      },
    };
    expect(isSettled(sure, step)).toBe(true);
    expect(isSettled(doubted, step)).toBe(false);
    expect(kindOf(match).perfect(match, doubted)).not.toHaveProperty(step);
    const withoutIt = kindOf(coding).perfect(coding, doubted) as { lines: { code: string }[]; nothing: boolean };
    const others = { ...withoutIt, lines: withoutIt.lines.filter(({ code }) => code !== first.code.value) };
    expect(kindOf(coding).grade(coding, others, doubted).score).toBe(1);
    expect(kindOf(coding).grade(coding, withoutIt, doubted).score).toBe(1);
  });
});

describe('a step that is billed and included at once', () => {
  const setting = settingFor({
    id: 'both',
    title: 'A vein opened by balloon, entered under ultrasound',
    dateOfService: '2026-03-10',
    billing: 'professional',
    lesions: [],
    steps: [
      {
        id: 'in',
        do: 'access',
        vessel: 'right-common-femoral-vein',
        method: 'percutaneous',
        ultrasound: { realTime: true, patency: true, imageSaved: true },
      },
      { id: 'open', do: 'balloon', vessels: ['left-common-iliac-vein'], purpose: 'treat' },
    ],
  });
  it('goes to its code, and the reason says what else it is part of', () => {
    const key = keyOf(setting, 'in');
    expect(key.billed).toHaveLength(1);
    expect(key.included).toHaveLength(1);
    const perfect = kindOf(match).perfect(match, setting) as Record<string, string>;
    expect(perfect['in']).toBe(`line:${key.billed[0]?.line.code.id}`);
    const part = kindOf(match)
      .grade(match, perfect, setting)
      .parts.find(({ id }) => id === 'in');
    expect(part?.right).toBe(true);
    expect(part?.reason).toContain(key.billed[0]?.reason.text);
    expect(part?.reason).toContain(key.included[0]?.text);
    const included = kindOf(match)
      .grade(match, { ...perfect, in: 'included' }, setting)
      .parts.find(({ id }) => id === 'in');
    expect(included?.right).toBe(false);
  });
});
