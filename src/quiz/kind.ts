/** Questions as data. None holds its own answer: the key is computed from the case by the engine. */
import type { Case, Day } from '@/engine/case.ts';

/** Which case a question is about: the lesson's own, with switches thrown, on another day; or a case of its own. */
export type About = {
  readonly case?: Case;
  readonly switches?: readonly string[];
  readonly on?: Day;
};

/** What a step earned: a line, a place inside another line, a line if one fact were documented, or nothing. */
export const dispositions = ['billed', 'included', 'missing'] as const;
export type Disposition = (typeof dispositions)[number];

/** A statement about a claim that the engine finds true or false. Services are fact ids, never code numbers. */
export type Statement =
  | { readonly says: 'reported'; readonly service: string; readonly units?: number; readonly modifier?: string }
  | { readonly says: 'not-reported'; readonly service: string }
  | { readonly says: 'step'; readonly step: string; readonly is: Disposition; readonly into?: string }
  | { readonly says: 'rule-applies'; readonly rule: string; readonly step?: string };

type Common = {
  readonly id: string;
  /** What is asked, in plain words. */
  readonly ask: string;
  /** The objective (of `lesson.ts`) that the question tests. */
  readonly objective: string;
  readonly about?: About;
  /** The step to play again after a wrong answer; left out = the step that the grade's reason names. */
  readonly replay?: string;
};

export type ChoiceQuestion = Common & {
  readonly kind: 'choice';
  /** True where several options may hold. */
  readonly several?: boolean;
  readonly options: readonly { readonly id: string; readonly text: string; readonly holds: Statement }[];
};
/** Each step to a code of the claim, to "included", or to "not reportable". */
export type MatchQuestion = Common & { readonly kind: 'match'; readonly steps?: readonly string[] };
/** Each step to billed, included, or needs more documentation. */
export type SortQuestion = Common & { readonly kind: 'sort'; readonly steps?: readonly string[] };
/** A note to read; codes, units and modifiers to enter. */
export type CodeTheCaseQuestion = Common & { readonly kind: 'code-the-case'; readonly note: readonly string[] };

export type Question = ChoiceQuestion | MatchQuestion | SortQuestion | CodeTheCaseQuestion;
export type QuestionKind = Question['kind'];
