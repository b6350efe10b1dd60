/** Audit: a claim with one mistake planted. Which line is wrong, what the mistake is, and the claim as it should be. */
import { array, boolean, number, object, string } from 'valibot';
import type { EnteredLine } from '@/engine/compare.ts';
import type { AuditQuestion, Kind, Part, Setting } from '../../kind.ts';
import type { Entry } from '../code-the-case/parse-entry.ts';
import { type CodeAnswer, codeAnswer, codeTheCase } from '../code-the-case/rules.ts';
import { choicesOf, mistakeInWords, type Planted, plant, whyWrong } from './planted.ts';

/** Lines found wrong, by their place; whether a line is missing; the mistake named; the claim as mended. */
export type AuditAnswer = {
  readonly wrong: readonly number[];
  readonly missing: boolean;
  readonly named: string;
  readonly mended: CodeAnswer;
};

const asEntry = ({ code, units, modifiers }: EnteredLine): Entry => ({
  code,
  units: String(units),
  modifiers: modifiers.join(' '),
});

/** The claim as it is given, in the rows in which it is mended. */
const givenRows = (question: AuditQuestion, setting: Setting): CodeAnswer => {
  const lines = plant(question, setting)?.lines ?? [];
  return { lines: lines.length > 0 ? lines.map(asEntry) : [{ code: '', units: '', modifiers: '' }], nothing: false };
};

const isTouched = (mended: CodeAnswer, question: AuditQuestion, setting: Setting): boolean =>
  JSON.stringify(mended) !== JSON.stringify(givenRows(question, setting));

/** Line places and the missing line in words. */
function foundInWords(lines: readonly EnteredLine[], wrong: readonly number[], missing: boolean): string {
  const names = lines.flatMap(({ code, modifiers }, at) =>
    wrong.includes(at) ? [`line ${at + 1} (${[code, ...modifiers].join('-')})`] : [],
  );
  const all = [...names, ...(missing ? ['a line is missing'] : [])].join(', ');
  return all === '' ? 'None' : `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}

const pointer = ({ steps: [step], rule }: Planted): Pick<Part, 'rule' | 'step'> => ({
  ...(rule === null ? {} : { rule }),
  ...(step === undefined ? {} : { step }),
});

function partOfFinding(planted: Planted, answer: AuditAnswer, question: AuditQuestion): Part {
  const wrong = answer.wrong.filter((at) => planted.lines[at] !== undefined);
  const same = planted.wrong.length === new Set(wrong).size && planted.wrong.every((at) => wrong.includes(at));
  const right = same && (planted.missing === 'either' || answer.missing === (planted.missing === 'yes'));
  const missed = planted.wrong.filter((at) => !wrong.includes(at)).map((at) => planted.lines[at]?.code);
  const sound = wrong.filter((at) => !planted.wrong.includes(at)).map((at) => planted.lines[at]?.code);
  const says = [
    missed.length > 0 && `${missed.join(' and ')} ${missed.length > 1 ? 'are' : 'is'} not as the session earns it.`,
    sound.length > 0 &&
      `${sound.join(' and ')} ${sound.length > 1 ? 'are right as they stand' : 'is right as it stands'}.`,
    !answer.missing && planted.missing === 'yes' && 'A line that the session earns is not there.',
    answer.missing && planted.missing === 'no' && 'No code of the true claim is missing.',
  ].filter((text) => text !== false);
  return {
    id: 'found',
    label: 'What is wrong on the claim',
    right,
    given: foundInWords(planted.lines, wrong, answer.missing),
    truth: foundInWords(planted.lines, planted.wrong, planted.missing === 'yes'),
    reason: [...says, mistakeInWords(question.mistake)].join(' '),
    ...pointer(planted),
  };
}

function partOfName(planted: Planted, answer: AuditAnswer, question: AuditQuestion, setting: Setting): Part {
  const right = planted.named.some((mistake) => mistake === answer.named);
  const chosen = choicesOf(question, setting).find((mistake) => mistake === answer.named);
  const other = chosen && !right ? 'That mistake would give another claim. ' : '';
  return {
    id: 'named',
    label: 'Which mistake it is',
    right,
    given: chosen ? mistakeInWords(chosen) : 'Not chosen',
    truth: mistakeInWords(question.mistake),
    reason: `${other}${whyWrong(question.mistake)}`,
    ...pointer(planted),
  };
}

export const audit: Kind<AuditQuestion, AuditAnswer> = {
  kind: 'audit',
  schema: object({ wrong: array(number()), missing: boolean(), named: string(), mended: codeAnswer }),
  empty: (question, setting) => ({ wrong: [], missing: false, named: '', mended: givenRows(question, setting) }),
  answered: ({ wrong, missing, named, mended }, question, setting) => {
    const found = missing || wrong.some((at) => plant(question, setting)?.lines[at] !== undefined);
    const isNamed = choicesOf(question, setting).some((mistake) => mistake === named);
    return (
      found &&
      isNamed &&
      codeTheCase.answered(mended, asCoding(question), setting) &&
      isTouched(mended, question, setting)
    );
  },
  grade: (question, answer, setting) => {
    const planted = plant(question, setting);
    if (planted === null) return { score: 0, parts: [] };
    const found = partOfFinding(planted, answer, question);
    const named = partOfName(planted, answer, question, setting);
    const mended = codeTheCase.grade(asCoding(question), answer.mended, setting);
    const parts = mended.parts.map((part) => ({
      ...part,
      id: `mended-${part.id}`,
      label: `Mended claim: ${part.label}`,
    }));
    return { score: (Number(found.right) + Number(named.right) + mended.score) / 3, parts: [found, named, ...parts] };
  },
  perfect: (question, setting) => {
    const planted = plant(question, setting);
    return {
      wrong: planted?.wrong ?? [],
      missing: planted?.missing === 'yes',
      named: question.mistake,
      mended: codeTheCase.perfect(asCoding(question), setting),
    };
  },
};

/** The mending is coding the case. */
const asCoding = ({ id, ask, objective, note = [] }: AuditQuestion) =>
  ({ id, ask, objective, note, kind: 'code-the-case' }) as const;
