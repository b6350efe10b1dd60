/** Which common wrong rules a case invites, and which of them a question meets. */
import type { Mistake } from '@/engine/claim.ts';
import type { EnteredLine } from '@/engine/compare.ts';
import { type WrongClaim, wrongClaims } from '@/engine/diagnose/diagnose.ts';
import type { Question, Setting, Statement } from '@/quiz/kind.ts';
import { holds } from '@/quiz/statements.ts';
import { keyOf } from '@/quiz/step-key.ts';
import { askedSteps } from '@/quiz/steps-asked.ts';

type OneWrong = {
  readonly mistake: Mistake;
  readonly steps: readonly string[];
  readonly lines: readonly EnteredLine[];
};

const oneEach = ({ slips, lines }: WrongClaim): readonly OneWrong[] =>
  slips.map(({ mistake, steps }) => ({ mistake, steps, lines }));

/** Every wrong claim that one common wrong rule makes of a case. */
export const wrongClaimsOf = ({ engine, theCase, claim }: Setting): readonly OneWrong[] =>
  wrongClaims(engine, theCase, claim).flatMap(oneEach);

/** The common wrong rules that make another claim of a case than the right one. */
export const mistakesOf = (setting: Setting): readonly Mistake[] => [
  ...new Set(wrongClaimsOf(setting).map(({ mistake }) => mistake)),
];

/** Whether one who reports the wrong lines takes a statement for true. */
function takenForTrue(statement: Statement, wrong: OneWrong, { engine, claim }: Setting): boolean {
  if (statement.says === 'step') {
    const none = claim.lines.every(({ because }) => because.every(({ steps }) => !steps.includes(statement.step)));
    return statement.is === 'billed' && none && wrong.steps.includes(statement.step);
  }
  if (statement.says === 'rule-applies') return false;
  const numbers = engine.codes.filter(({ id }) => id === statement.service).map(({ value }) => value);
  const lines = wrong.lines.filter(({ code }) => numbers.includes(code));
  if (statement.says === 'not-reported') return lines.length === 0;
  const { units, modifier } = statement;
  return lines.some(
    (line) =>
      (units === undefined || line.units === units) && (modifier === undefined || line.modifiers.includes(modifier)),
  );
}

/**
 * The common wrong rules that a question meets: one who follows the rule answers wrongly, and is told why. A code to
 * enter freely does not count: every wrong rule could show there.
 */
export function mistakesMet(question: Question, setting: Setting): readonly Mistake[] {
  const wrongs = wrongClaimsOf(setting);
  const found = (meets: (wrong: OneWrong) => boolean): readonly Mistake[] =>
    wrongs.filter(meets).map(({ mistake }) => mistake);
  switch (question.kind) {
    case 'choice': {
      const options = question.options.filter((option) => !holds(option.holds, setting));
      return found((wrong) => options.some((option) => takenForTrue(option.holds, wrong, setting)));
    }
    case 'match':
    case 'sort': {
      const asked = askedSteps(question, setting).map(({ id }) => id);
      const earnsNone = asked.filter((id) => keyOf(setting, id).billed.length === 0);
      return found(({ steps }) => earnsNone.some((id) => steps.includes(id)));
    }
    case 'audit':
      return [question.mistake];
    case 'when':
      return ['other-year'];
    default:
      return [];
  }
}
