/** The front door and the questions of a new lesson. */

import { nameOfStep } from '@/lesson/outline.ts';
import type { Question, Statement } from '@/quiz/kind.ts';
import { holds } from '@/quiz/statements.ts';
import { keyOf } from '@/quiz/step-key.ts';
import { engine, type Found } from './find-case.ts';
import { factsOf, switchId } from './write-prose.ts';

export type Named = {
  readonly id: string;
  readonly title: string;
  readonly module: string;
  readonly place: number;
  /** The day on which the lesson is made. */
  readonly today: string;
};

const text = (value: unknown): string => JSON.stringify(value);

/** Minutes for so many words of prose, steps and questions. */
function minutesFor(prose: string, { made, changed }: Found, questions: number): number {
  const words = prose.replace(/<NoteLine>.*?<\/NoteLine>|<[^>]*>/g, ' ').split(/\s+/).length;
  return Math.max(8, Math.round(words / 130 + made.case.steps.length * 0.3 + changed.length * 0.4 + questions * 0.85));
}

const switchOf = ({ path, step }: Found['changed'][number]): string => `{
      id: ${text(switchId(path))},
      label: ${text(`Instead: ${factsOf(step)}`)},
      apply: (before) => ({
        ...before,
        steps: before.steps.map((step) => (step.id === ${text(step.id)} ? ${text(step)} : step)),
      }),
    }`;

/** `lesson.ts`. */
export function lessonOf(named: Named, found: Found, prose: string, questions: number): string {
  return `import type { Case } from '@/engine/case.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import theCase from './case.json' with { type: 'json' };

export const lesson: Lesson = {
  id: ${text(named.id)},
  title: ${text(named.title)},
  summary: ${text(`${found.made.case.title}: you see which steps earn a line on the claim, and why.`)},
  module: ${text(named.module)},
  place: ${named.place},
  minutes: ${minutesFor(prose, found, questions)},
  objectives: [
    { id: 'lines', text: 'Name the services of this session that earn a line.' },
    { id: 'steps', text: 'Say of each step where it goes on the claim.' },
    { id: 'year', text: 'Pick the code set from the date of service.' },
  ],
  checked: ${text(named.today)},
  case: theCase as Case,
  switches: [${found.changed.map(switchOf).join(', ')}],
  otherDates: ${text(found.otherDates)},
  families: ${text(found.families)},
  prose: () => import('./lesson.mdx'),
  quiz: () => import('./quiz.ts'),
};
`;
}

type Choice = Extract<Question, { readonly kind: 'choice' }>;

/** A service on the claim among services that are not: of the same families first. */
function serviceQuestion({ made: { claim } }: Found): Choice {
  const [line] = claim.lines;
  if (line === undefined) throw new Error('The claim has no line.');
  const book = engine.book(claim.dateOfService);
  const others = engine.families
    .filter(({ facts }) => claim.lines.some(({ code }) => facts.codes.includes(code)))
    .flatMap(({ facts }) => facts.codes)
    .filter(({ id }) => book.findCode(id) !== null && claim.lines.every(({ code }) => code.id !== id));
  const wrong = [...new Map(others.map((code) => [code.id, code])).values()].slice(0, 2);
  return {
    id: 'a-line',
    kind: 'choice',
    ask: 'Which of these services does the claim have?',
    objective: 'lines',
    options: [line.code, ...wrong].map(({ id, plain }, at) => ({
      id: `option-${at + 1}`,
      text: plain,
      holds: { says: 'reported', service: id },
    })),
  };
}

function stepsQuestion({ made: { case: theCase, claim } }: Found): Choice {
  const setting = { theCase, claim, engine };
  return {
    id: 'lines-of-steps',
    kind: 'choice',
    ask: 'Which of these steps have a line of their own?',
    objective: 'steps',
    several: true,
    options: theCase.steps
      .filter(({ id }) => Object.values(keyOf(setting, id)).some((entries) => entries.length > 0))
      .map((step) => ({
        id: step.id,
        text: nameOfStep(step, []),
        holds: { says: 'step', step: step.id, is: 'billed' },
      })),
  };
}

/** Services of the claim, then and now, of which some are right on the other day. */
function yearQuestion({ made: { case: theCase, claim }, otherDates: [on = ''] }: Found): Choice {
  const dated = { ...theCase, dateOfService: on };
  const then = engine.code(dated);
  const setting = { theCase: dated, claim: then, engine };
  const services = new Map([...then.lines, ...claim.lines].map(({ code }) => [code.id, code.plain]));
  const options = [...services].map(([service, plain], at) => {
    const said: Statement = { says: 'reported', service };
    return { id: `service-${at + 1}`, text: plain, holds: said };
  });
  const right = options.filter((option) => holds(option.holds, setting));
  const wrong = options.filter((option) => !right.includes(option));
  return {
    id: 'another-day',
    kind: 'choice',
    ask: `The same session in ${on.slice(0, 4)}: which of these does the claim have?`,
    objective: 'year',
    about: { on },
    several: true,
    options: [...right.slice(0, 3), ...wrong.slice(0, 3)],
  };
}

/** `quiz.ts`, and how many questions it asks. */
export function quizOf(found: Found): { readonly file: string; readonly count: number } {
  const paragraphs = found.newCase.note.text.split('\n');
  const questions = [
    serviceQuestion(found),
    { id: 'every-step', kind: 'match', ask: 'Put each step where it belongs on the claim.', objective: 'steps' },
    stepsQuestion(found),
    { id: 'sorted', kind: 'sort', ask: 'Sort the steps by what they earn.', objective: 'steps' },
    yearQuestion(found),
  ];
  const file = `import type { Case } from '@/engine/case.ts';
import type { Question } from '@/quiz/kind.ts';
import newCase from './new-case.json' with { type: 'json' };

const questions: readonly Question[] = [
  ${questions.map(text).join(',\n  ')},
  {
    id: 'a-new-case',
    kind: 'code-the-case',
    ask: 'A new case. Read the note and code the physician’s claim.',
    objective: 'lines',
    about: { case: newCase as Case },
    note: ${text(paragraphs)},
  },
];

export default questions;
`;
  return { file, count: questions.length + 1 };
}
