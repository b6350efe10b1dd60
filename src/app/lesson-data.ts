/** What the build computes for a lesson's pages: so that neither carries every source, nor the lesson the quiz. */
import { createEngine, type Engine } from '@/engine/code.ts';
import type { CodeFact, Facts, RuleFact, Source } from '@/engine/facts.ts';
import type { Question, QuestionKind } from '@/quiz/kind.ts';
import type { NextLesson } from '@/quiz/page/Result.tsx';

/** What a code is and what one unit of it counts, in plain words. */
type CodeWords = Pick<CodeFact, 'plain' | 'counts'>;

export type LessonData = {
  /** The title of the lesson's module. */
  readonly module: string;
  /** The rules of the lesson's families, whole: the scripts carry only what coding needs of them. */
  readonly rules: readonly RuleFact[];
  /** The words of the codes of the lesson's families, by `keyOf`. */
  readonly codes: Readonly<Record<string, CodeWords>>;
  /** The publications behind the rules that the lesson's families hold. */
  readonly sources: readonly Source[];
  readonly questions: number;
  /** The kinds of question the quiz asks, in plain words. */
  readonly kinds: readonly string[];
  /** The lesson that follows in the course; null after the last. */
  readonly next: NextLesson | null;
};

/** Rows of one service differ in their first day. */
const keyOf = ({ id, from }: CodeFact): string => `${id} ${from ?? ''}`;

/** An engine whose codes and rules are those of the page's data, with their words and sources. */
export function withWords({ atlas, families, settle }: Engine, { rules, codes }: LessonData): Engine {
  const worded = (facts: Facts): Facts => ({
    ...facts,
    codes: facts.codes.map((code) => ({ ...code, ...codes[keyOf(code)] })),
  });
  const parts = {
    atlas,
    families: families.map((family) => ({ ...family, facts: worded(family.facts) })),
    settle: { ...settle, facts: worded(settle.facts) },
  };
  return { ...createEngine(parts), rules };
}

/** The files of the pictures that the build writes beside a lesson's page. */
export const picturesOf = { closeUp: 'close-up.svg', map: 'body-map.svg' } as const;

const words: { readonly [K in QuestionKind]: string } = {
  choice: 'choose what holds',
  match: 'match steps to codes',
  sort: 'sort the steps',
  'code-the-case': 'code a new case',
  order: 'put the steps in order',
  when: 'say when a claim is right',
  evidence: 'find the words that support a line',
  audit: 'audit a claim',
};

/** A rule as reasons show it. */
const withoutNote = ({ id, statement, from, until, source, confidence }: RuleFact): RuleFact => ({
  id,
  statement,
  from,
  until,
  source,
  confidence,
});

type Given = {
  /** The title of the lesson's module. */
  readonly module: string;
  /** The rules of the lesson's families, and of what settles them. */
  readonly rules: readonly RuleFact[];
  readonly codes: readonly CodeFact[];
  /** Every publication cited anywhere. */
  readonly sources: readonly Source[];
  readonly questions: readonly Question[];
  readonly next: NextLesson | null;
};

/** The data of a lesson's two pages. */
export function collectLessonData({ module, rules, codes, sources, questions, next }: Given): LessonData {
  const cited = new Set(rules.flatMap(({ source }) => source));
  return {
    module,
    rules: rules.map(withoutNote),
    codes: Object.fromEntries(codes.map((code) => [keyOf(code), { plain: code.plain, counts: code.counts }])),
    sources: sources.filter(({ id }) => cited.has(id)),
    questions: questions.length,
    kinds: [...new Set(questions.map(({ kind }) => words[kind]))],
    next,
  };
}
