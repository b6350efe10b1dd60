/** What the questions of a lesson must ask, and on what they may rest. */
import type { Reason } from '@/engine/claim.ts';
import { holds } from '@/quiz/statements.ts';
import { keyOf } from '@/quiz/step-key.ts';
import { askedSteps } from '@/quiz/steps-asked.ts';
import { type Asked, type Check, type Checked, onlyNamed } from './checked.ts';

function objectivesMissed({ lesson, questions }: Checked): readonly string[] {
  const asked = new Set(questions.map(({ question }) => question.objective));
  const stated = lesson.objectives.map(({ id }) => id);
  return [
    ...stated
      .filter((id) => !asked.has(id))
      .map((id) => `No question has the objective ${id}. Ask about it in quiz.ts, or take it out of lesson.ts.`),
    ...questions
      .filter(({ question }) => !stated.includes(question.objective))
      .map(
        ({ question }) =>
          `The question ${question.id} has the objective ${question.objective}; lesson.ts has ${stated.join(', ')}.`,
      ),
  ];
}

function kindsMissed({ lesson, questions }: Checked): readonly string[] {
  const kinds = new Set(questions.map(({ question }) => question.kind));
  const wholeMatch = questions.some(
    ({ question, setting }) =>
      question.kind === 'match' &&
      question.about?.case === undefined &&
      askedSteps(question, setting).length ===
        setting.theCase.steps.filter((step) => !onlyNamed.includes(step.do)).length,
  );
  const newCase = questions.some(
    ({ question, setting }) => question.kind === 'code-the-case' && setting.theCase.id !== lesson.case.id,
  );
  return [
    ...(questions.length >= 6 && questions.length <= 10
      ? []
      : [`${questions.length} questions; there should be 6 to 10.`]),
    ...(kinds.size >= 4
      ? []
      : [`${kinds.size} kinds of question (${[...kinds].join(', ')}); there should be 4 or more.`]),
    ...(wholeMatch
      ? []
      : [
          'No question of the kind match is over every step of the lesson’s case: leave out its `steps`. A step whose reason is of low or disputed confidence is never asked about; choose another case then.',
        ]),
    ...(newCase
      ? []
      : ['No question of the kind code-the-case has a case of its own: give it `about: { case: newCase }`.']),
  ];
}

/** Reasons that decide a grade: what makes a line, and what one absent fact keeps off. */
function deciding({ question, setting }: Asked): readonly Reason[] {
  const { claim } = setting;
  switch (question.kind) {
    case 'match':
    case 'sort':
      return askedSteps(question, setting).flatMap(({ id }) => {
        const { billed, missing } = keyOf(setting, id);
        return [...billed.map(({ line }) => line.because[0]), ...missing];
      });
    case 'choice': {
      const services = question.options.flatMap(({ holds: said }) => ('service' in said ? [said.service] : []));
      return [
        ...claim.lines.filter(({ code }) => services.includes(code.id)).map(({ because }) => because[0]),
        ...claim.missing.filter(({ code }) => services.includes(code.id)),
      ];
    }
    case 'evidence':
      return claim.lines.filter(({ code }) => code.id === question.service).map(({ because }) => because[0]);
    case 'order':
      return [];
    default:
      return [...claim.lines.map(({ because }) => because[0]), ...claim.missing];
  }
}

const unsure = (asked: Asked): readonly string[] =>
  deciding(asked)
    .filter(({ confidence }) => confidence !== 'high')
    .map(
      ({ rule, confidence, text }) =>
        `The question ${asked.question.id} is graded by the rule ${rule}, of ${confidence} confidence (“${text}”). Ask about another step or line, or choose a case that hangs on no such rule.`,
    );

function unanswerable({ question, setting }: Asked): readonly string[] {
  if (question.kind !== 'choice') return [];
  const right = question.options.filter((option) => holds(option.holds, setting)).length;
  if (question.several ? right > 0 && right < question.options.length : right === 1) return [];
  return [
    `The question ${question.id} has ${right} true options; there should be ${question.several ? 'at least one, and one that is false' : 'exactly one, or `several: true`'}.`,
  ];
}

export const quizChecks: readonly Check[] = [
  { name: 'every objective is asked by a question', faults: objectivesMissed },
  {
    name: 'it asks six to ten questions of four kinds, one of them over every step, one on a new case',
    faults: kindsMissed,
  },
  { name: 'every question has an answer', faults: ({ questions }) => questions.flatMap(unanswerable) },
  {
    name: 'what a question grades rests on high confidence',
    faults: ({ questions }) => [...new Set(questions.flatMap(unsure))],
  },
];
