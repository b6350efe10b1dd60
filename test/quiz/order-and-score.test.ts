import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/quiz/all-kinds.ts';
import type { Question } from '@/quiz/kind.ts';
import { gradeAll, isMastered, percent, scoreOf } from '@/quiz/mastery.ts';
import { shuffle } from '@/quiz/shuffle.ts';
import { everyQuestion } from './setting.ts';

describe('the order of options', () => {
  it('is the same every time for one question and attempt, and loses nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 9 }), fc.string(), fc.nat(), (items, id, attempt) => {
        const before = [...items];
        const order = shuffle(items, id, attempt);
        expect(shuffle(items, id, attempt)).toEqual(order);
        expect(items).toEqual(before);
        expect([...order].sort()).toEqual(before.sort());
      }),
    );
  });

  it('differs between questions and between attempts, and puts every option first at times', () => {
    const items = ['a', 'b', 'c', 'd'];
    const firsts = new Map<string, number>();
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const head = shuffle(items, 'q', attempt)[0] ?? '';
      firsts.set(head, (firsts.get(head) ?? 0) + 1);
    }
    expect([...firsts.keys()].sort()).toEqual(items);
    for (const count of firsts.values()) expect(count).toBeGreaterThan(60);
  });
});

describe('the score of a quiz', () => {
  it('is the mean of the grades; what is not answered counts as nothing yet, and is not called wrong', async () => {
    // Lessons may name questions alike; a quiz has each name once.
    const all = (await everyQuestion()).filter(
      ({ question }, at, every) => every.findIndex((other) => other.question.id === question.id) === at,
    );
    const settings = new Map(all.map(({ question, setting }) => [question.id, setting]));
    const settingOf = (question: Question) => {
      const found = settings.get(question.id);
      if (!found) throw new Error(question.id);
      return found;
    };
    const questions = all.map(({ question }) => question);
    const perfect = Object.fromEntries(
      all.map(({ question, setting }) => [question.id, kindOf(question).perfect(question, setting)]),
    );
    expect(scoreOf(gradeAll(questions, perfect, settingOf))).toBe(1);
    const [left = ''] = Object.keys(perfect);
    const graded = gradeAll(questions, { ...perfect, [left]: undefined }, settingOf);
    expect(graded[0]?.grade).toBeUndefined();
    expect(scoreOf(graded)).toBeCloseTo((questions.length - 1) / questions.length);
    expect(scoreOf(gradeAll(questions, {}, settingOf))).toBe(0);
    expect(scoreOf([])).toBe(0);
  });

  it('is mastered from 80 % on, and shown rounded down', () => {
    expect(isMastered(0.8)).toBe(true);
    expect(isMastered((1 + 1 + 1 + 1 + 0) / 5)).toBe(true);
    expect(isMastered(0.7999)).toBe(false);
    expect(percent(0.7999)).toBe(79);
    expect(percent(0.29)).toBe(29);
    expect(percent(1)).toBe(100);
  });
});
