/** Questions as data. None holds its own answer: the key is computed from the case by the engine. */
import type { ComponentType } from 'react';
import type { GenericSchema } from 'valibot';
import type { Case, Day } from '@/engine/case.ts';
import type { Claim, Mistake } from '@/engine/claim.ts';
import type { Engine } from '@/engine/code.ts';
import type { NoteSource } from '@/engine/note.ts';

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
export type CodeTheCaseQuestion = Common & { readonly kind: 'code-the-case'; readonly note: NoteSource };

/** The steps of the session, put in order. */
export type OrderQuestion = Common & { readonly kind: 'order'; readonly steps?: readonly string[] };
/** The claim without its day: the ranges of days on which it is right. */
export type WhenQuestion = Common & { readonly kind: 'when' };
/** The sentences of the note on which a line rests. `service` is the fact id of the line's code. */
export type EvidenceQuestion = Common & {
  readonly kind: 'evidence';
  readonly service: string;
  readonly note: NoteSource;
};
/** A claim made by one wrong rule: find the line, name the mistake, mend the claim. Without a note the steps are shown. */
export type AuditQuestion = Common & {
  readonly kind: 'audit';
  readonly mistake: Mistake;
  readonly note?: NoteSource;
};

export type Question =
  | ChoiceQuestion
  | MatchQuestion
  | SortQuestion
  | CodeTheCaseQuestion
  | OrderQuestion
  | WhenQuestion
  | EvidenceQuestion
  | AuditQuestion;
export type QuestionKind = Question['kind'];

/** What a question is about: the case with its switches thrown and its day set, the claim it earns, and the engine. */
export type Setting = { readonly theCase: Case; readonly claim: Claim; readonly engine: Engine };

/** One part of an answer, judged. */
export type Part = {
  readonly id: string;
  /** What the part is, such as an option's text or a step's name. */
  readonly label: string;
  readonly right: boolean;
  /** What the learner answered, and what the engine says, in words. */
  readonly given: string;
  readonly truth: string;
  /** Why, for this answer. */
  readonly reason: string;
  /** The rule that decides, an id among the rules in force on the day. */
  readonly rule?: string;
  /** The step that shows it. */
  readonly step?: string;
};

/** `score` runs from 0 to 1. */
export type Grade = { readonly score: number; readonly parts: readonly Part[] };

/** A kind of question: how an answer begins, when it is one, and what it is worth. Pure; an answer is plain JSON. */
export type Kind<Q extends Question, Answer> = {
  readonly kind: Q['kind'];
  /** What an answer read back from storage must look like. */
  readonly schema: GenericSchema<unknown, Answer>;
  readonly empty: (question: Q, setting: Setting) => Answer;
  /** Whether there is something to grade. "Not answered yet" is not "wrong". */
  readonly answered: (answer: Answer, question: Q, setting: Setting) => boolean;
  readonly grade: (question: Q, answer: Answer, setting: Setting) => Grade;
  /** The answer that the engine gives. */
  readonly perfect: (question: Q, setting: Setting) => Answer;
};

export type ViewProps<Q extends Question, Answer> = {
  readonly question: Q;
  readonly setting: Setting;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
  /** Present once checked: the view shows the marks and takes no more changes. */
  readonly grade: Grade | undefined;
  /** How often the question was begun; decides the order of its options. */
  readonly attempt: number;
};

/** A kind whose answer type is closed off: it takes any JSON, and reads what does not fit as not answered. */
export type AnyKind = {
  readonly kind: QuestionKind;
  readonly empty: (question: Question, setting: Setting) => unknown;
  readonly answered: (question: Question, answer: unknown, setting: Setting) => boolean;
  readonly grade: (question: Question, answer: unknown, setting: Setting) => Grade;
  readonly perfect: (question: Question, setting: Setting) => unknown;
  readonly View: ComponentType<ViewProps<Question, unknown>>;
  /** Fetches the view's script ahead of need. */
  readonly preload: () => Promise<unknown>;
};
