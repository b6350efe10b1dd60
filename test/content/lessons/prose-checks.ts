/** What the prose of a lesson must hold, and how it reads. */
import sources from '#content/sources.json';
import { mistakes } from '@/engine/claim.ts';
import { inForce } from '@/engine/dates.ts';
import { wrongRules } from '@/engine/diagnose/wrong-rules.ts';
import { checkNames, propsOf } from '@/lesson/outline.ts';
import { Change } from '@/lesson/parts/ChangeOneFact.tsx';
import { Remark } from '@/lesson/parts/Remark.tsx';
import { Rule } from '@/lesson/parts/Remember.tsx';
import { Step } from '@/lesson/parts/Step.tsx';
import { Term } from '@/lesson/parts/Term.tsx';
import type { Question } from '@/quiz/kind.ts';
import { type Check, type Checked, engine, settingFor } from './checked.ts';
import { mistakesMet, mistakesOf } from './mistakes-met.ts';
import { artOf, countWords, gradeOf, hardest, sentencesOf, splitSentences } from './reading.ts';

const mostGrade = 10;

function tryNames(what: string, inProse: readonly string[], inData: readonly string[]): readonly string[] {
  try {
    checkNames(what, inProse, inData);
    return [];
  } catch (error) {
    return [error instanceof Error ? `${error.message}.` : String(error)];
  }
}

function namesMissed({ lesson, prose }: Checked): readonly string[] {
  const steps = propsOf(prose, Step);
  const asked = steps.filter(({ predict }) => predict).length;
  return [
    ...tryNames(
      'step',
      steps.map(({ id }) => id),
      lesson.case.steps.map(({ id }) => id),
    ),
    ...tryNames(
      'switch',
      propsOf(prose, Change).map((props) => props.switch),
      lesson.switches.map(({ id }) => id),
    ),
    ...(asked >= 2 ? [] : [`${asked} steps are predicted; write \`predict\` on two Steps or more.`]),
  ];
}

function rulesUnsourced({ lesson, prose }: Checked): readonly string[] {
  const named = propsOf(prose, Rule);
  const few =
    named.length >= 1 && named.length <= 3 ? [] : [`${named.length} Rules to remember; there should be 1 to 3.`];
  const rows = named.flatMap(({ id }) => {
    const rule = engine.rules.find((row) => row.id === id && inForce(row, lesson.case.dateOfService));
    if (rule === undefined) return [`The Rule ${id} is in no facts.json on ${lesson.case.dateOfService}.`];
    const known = rule.source.filter((cited) => sources.some((source) => source.id === cited));
    return known.length > 0 ? [] : [`The Rule ${id} cites no source: add one to its row in facts.json.`];
  });
  return [...few, ...rows];
}

function mistakesMissed({ lesson, prose, questions }: Checked): readonly string[] {
  const remarked = propsOf(prose, Remark).flatMap(({ mistake }) => mistake.split(/\s+/));
  const met = new Set<string>([
    ...remarked,
    ...questions.flatMap(({ question, setting }) => mistakesMet(question, setting)),
  ]);
  const unknown = remarked.filter((mistake) => !mistakes.some((known) => known === mistake));
  return [
    ...unknown.map((mistake) => `A Remark names the wrong rule ${mistake}; there are ${mistakes.join(', ')}.`),
    ...mistakesOf(settingFor(lesson.case))
      .filter((mistake) => !met.has(mistake))
      .map(
        (mistake) =>
          `The case invites ${mistake} (“${wrongRules[mistake]}”), and nothing meets it. Ask an audit of it or give a question an option that it makes wrong, or write <Remark mistake="${mistake}">…</Remark> in the prose.`,
      ),
  ];
}

/** What a learner reads of a question: what is asked, and the options; not the note. */
const wordsOf = (question: Question): readonly string[] =>
  [question.ask, ...(question.kind === 'choice' ? question.options.map(({ text }) => text) : [])].flatMap(
    splitSentences,
  );

const artIn = ({ prose }: Checked): ReadonlySet<string> => artOf(propsOf(prose, Term).map(({ name }) => name));

function tooHard(where: string, sentences: readonly string[], art: ReadonlySet<string>): readonly string[] {
  const grade = gradeOf(sentences, art);
  if (grade <= mostGrade) return [];
  return [
    `${where} reads at grade ${grade.toFixed(1)}; it should be ${mostGrade} at most. Shorten these, or explain a term of art as a Term:\n${hardest(sentences, art).join('\n')}`,
  ];
}

/** Minutes that the lesson takes: reading at 130 words a minute, playing a step, thinking about a question or a fact. */
function minutesOf({ lesson, prose, questions }: Checked): number {
  const words = countWords(sentencesOf(prose)) + countWords(questions.flatMap(({ question }) => wordsOf(question)));
  return words / 130 + lesson.case.steps.length * 0.3 + lesson.switches.length * 0.4 + questions.length * 0.7;
}

function minutesWrong(checked: Checked): readonly string[] {
  const { minutes } = checked.lesson;
  const likely = minutesOf(checked);
  if (minutes >= 8 && minutes <= 25 && minutes >= likely * 0.65 && minutes <= likely * 1.6) return [];
  return [
    `minutes is ${minutes}; its words, steps and questions take about ${likely.toFixed(0)}. A lesson is 10 to 20.`,
  ];
}

export const proseChecks: readonly Check[] = [
  { name: 'the prose tells every step and every fact to change, and asks for two predictions', faults: namesMissed },
  { name: 'every rule to remember cites its source', faults: rulesUnsourced },
  { name: 'every common wrong rule that its case invites is asked about or warned of', faults: mistakesMissed },
  {
    name: 'its prose reads at grade 10 or below',
    faults: (checked) => tooHard('lesson.mdx', sentencesOf(checked.prose), artIn(checked)),
  },
  {
    name: 'its questions read at grade 10 or below',
    faults: (checked) =>
      tooHard(
        'quiz.ts',
        checked.questions.flatMap(({ question }) => wordsOf(question)),
        artIn(checked),
      ),
  },
  { name: 'its minutes fit its words, steps and questions', faults: minutesWrong },
];
