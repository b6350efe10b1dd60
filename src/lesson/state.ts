/** What the lesson's tags share: the one React context of the prose. Its value never changes; its store does. */
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Atlas } from '@/engine/atlas.ts';
import type { Case, Day, Step } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import type { RuleFact, Source } from '@/engine/facts.ts';
import type { Entry } from '@/progress/event.ts';
import type { LessonProgress } from '@/progress/fold.ts';
import type { NextLesson } from '@/quiz/page/Result.tsx';
import type { Pictures } from '@/stage/RestingStage.tsx';
import type { Lesson } from './lesson.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';
import { claimAfter, type Played, type Setting, sameMoment, stepAt } from './played.ts';

/** Where a reason's rule and its sources are looked up. */
export type FactBook = {
  /** The rule's row in force on a day; undefined where there is none. */
  readonly rule: (id: string, on: Day) => RuleFact | undefined;
  readonly source: (id: string) => Source | undefined;
};

/** What the quiz holds, for the page that leads to it. */
export type QuizSummary = {
  readonly questions: number;
  /** Kinds of question, in plain words, such as "match steps to codes". */
  readonly kinds: readonly string[];
  /** Path of the quiz page from the root of the site. */
  readonly path: string;
};

export type LessonState = {
  readonly place: Place;
  /** Playing now. */
  readonly playing: boolean;
  /** Counts how often a step was played again. */
  readonly replay: number;
  readonly progress: LessonProgress | undefined;
  /** Steps whose prediction the learner let pass; forgotten when the page closes. */
  readonly skipped: ReadonlySet<string>;
  /** The step whose prediction Next has just asked for. */
  readonly asked: string | null;
  /** The prose hidden, everything larger. */
  readonly presenting: boolean;
};

export type LessonContextValue = {
  readonly lesson: Lesson;
  readonly atlas: Atlas;
  readonly facts: FactBook;
  readonly quiz: QuizSummary;
  /** Null after the last lesson. */
  readonly next: NextLesson | null;
  /** The pictures that stand until the stage is there; undefined where none were drawn. */
  readonly pictures: Pictures | undefined;
  /** The steps as the prose names them; empty outside the theatre. */
  readonly outline: Outline;
  readonly play: (setting: Setting) => Played;
  /** The engine, with the lesson's families: codes any case, for parts that make one of their own. */
  readonly code: (theCase: Case) => Claim;
  readonly store: StoreApi<LessonState>;
  readonly keep: (entry: Entry) => void;
  /** Goes to a place; what isn't named stays. */
  readonly go: (change: Partial<Place>) => void;
  readonly hrefOf: (place: Place) => string;
};

const LessonContext = createContext<LessonContextValue | null>(null);

export const LessonProvider = LessonContext.Provider;

/** The lesson that the tag stands in. Throws outside of a lesson page. */
export function useLesson(): LessonContextValue {
  const value = useContext(LessonContext);
  if (value === null) throw new Error('a lesson tag stands outside of a lesson page');
  return value;
}

/** A part of the lesson's state; the tag renders again only when that part changes. */
export function useLessonState<Value>(select: (state: LessonState) => Value): Value {
  return useStore(useLesson().store, select);
}

/** The case as set in the address, played. */
export function usePlayed(): Played {
  const { play } = useLesson();
  const on = useLessonState((state) => state.place.on);
  const switches = useLessonState((state) => state.place.switches);
  return play({ on, switches });
}

/** The lesson's own case, played. */
export function useOwn(): Played {
  return useLesson().play({ on: null, switches: [] });
}

/** Name under which the prediction for a step is kept. */
export const predictionOfStep = (step: string): string => `step:${step}`;

/**
 * Whether the learner has yet to predict what a step does: it asks, nothing was said, and it wasn't let pass.
 * Nothing is asked while the case is changed, or the walkthrough presented.
 */
export function isOpen(state: LessonState, outline: Outline, step: string | undefined): boolean {
  if (step === undefined || state.presenting || state.place.on !== null || state.place.switches.length > 0)
    return false;
  const asks = outline.some((each) => each.id === step && each.predict);
  return asks && !state.skipped.has(step) && state.progress?.predictions.has(predictionOfStep(step)) !== true;
}

export type InView = {
  readonly played: Played;
  /** Steps done, no more than the case has. */
  readonly count: number;
  /** The last step done. */
  readonly step: Step | undefined;
  /** True while its effect is held back until the learner has predicted. */
  readonly held: boolean;
  readonly claim: Claim;
  /** The claim at the same moment of the lesson's own case; null while nothing is changed. */
  readonly own: Claim | null;
};

/** What is in view at the learner's place, and what it is compared with. */
export function useInView(): InView {
  const { lesson, outline } = useLesson();
  const played = usePlayed();
  const own = useOwn();
  const count = useLessonState((state) => Math.min(state.place.step, played.theCase.steps.length));
  const step = stepAt(played, count);
  const held = useLessonState((state) => isOpen(state, outline, step?.id));
  return useMemo(
    () => ({
      played,
      count,
      step,
      held,
      claim: claimAfter(played, held ? count - 1 : count),
      own: own === played ? null : claimAfter(own, sameMoment(lesson.case, played.theCase, count)),
    }),
    [lesson, played, own, count, step, held],
  );
}
