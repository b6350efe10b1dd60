import type { MDXContent } from 'mdx/types.js';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Engine } from '@/engine/code.ts';
import { inForce } from '@/engine/dates.ts';
import type { Source } from '@/engine/facts.ts';
import type { Entry } from '@/progress/event.ts';
import type { LessonProgress } from '@/progress/fold.ts';
import type { NextLesson } from '@/quiz/page/Result.tsx';
import type { Pictures } from '@/stage/RestingStage.tsx';
import { later } from '@/ui/later.tsx';
import styles from './LessonPage.module.css';
import type { Lesson } from './lesson.ts';
import type { Place } from './place.ts';
import { makePlayer } from './played.ts';
import { type LessonContextValue, LessonProvider, type LessonState, type QuizSummary } from './state.ts';
import { tags } from './tags.ts';
import { type SetPlace, usePlace } from './use-place.ts';

const PartNav = later(() => import('./PartNav.tsx'));
const Trail = later(() => import('./Trail.tsx'));

export type LessonPageProps = {
  readonly lesson: Lesson;
  readonly engine: Pick<Engine, 'code' | 'atlas' | 'rules'>;
  /** The title of its module. */
  readonly module: string;
  /** A publication by its id in `content/sources.json`. */
  readonly source: (id: string) => Source | undefined;
  /** The compiled `lesson.mdx`. */
  readonly Prose: MDXContent;
  /** Where the address says the learner is (`readPlace`); on the server, and for the first render, the start. */
  readonly place: Place;
  /** Writes the place to the address. Scrolling is the page's own business: the app does none. */
  readonly setPlace: SetPlace;
  /** A relative address that leads to a place of this lesson. */
  readonly hrefOf: (place: Place) => string;
  /** What was done in this lesson; undefined until it is known, or where nothing was. */
  readonly progress: LessonProgress | undefined;
  readonly keep: (entry: Entry) => void;
  readonly quiz: QuizSummary;
  /** The lesson that follows; null after the last. */
  readonly next: NextLesson | null;
  /** The pictures that stand until the stage is there. */
  readonly pictures?: Pictures | undefined;
};

const PrintSheet = later(() => import('./PrintSheet.tsx'));

const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** A lesson, from the opening question to what is to be remembered, in one page that scrolls. */
export function LessonPage(props: LessonPageProps) {
  const { lesson, engine, module, source, Prose, place, setPlace, hrefOf, progress, keep, quiz, next, pictures } =
    props;
  const page = useRef<HTMLElement>(null);
  const [store] = useState(() =>
    createStore<LessonState>(() => ({
      place,
      progress,
      playing: false,
      replay: 0,
      skipped: new Set(),
      asked: null,
      presenting: false,
    })),
  );
  const go = usePlace(store, place, setPlace, page);
  useBeforePaint(() => store.setState({ progress }), [store, progress]);

  // The outside's functions may differ with every render; what the tags see may not.
  const outside = useRef({ keep, hrefOf });
  useBeforePaint(() => {
    outside.current = { keep, hrefOf };
  });

  const value = useMemo(
    (): LessonContextValue => ({
      lesson,
      atlas: engine.atlas,
      facts: {
        rule: (id, on) => engine.rules.find((rule) => rule.id === id && inForce(rule, on)),
        source,
      },
      quiz,
      next,
      pictures,
      outline: [],
      play: makePlayer(lesson, engine.code),
      code: engine.code,
      store,
      go,
      keep: (entry) => outside.current.keep(entry),
      hrefOf: (to) => outside.current.hrefOf(to),
    }),
    [lesson, engine, source, quiz, next, pictures, store, go],
  );
  const prose = useMemo(() => <Prose components={tags} />, [Prose]);

  return (
    <LessonProvider value={value}>
      <main id="main" ref={page} tabIndex={-1} className={styles.page}>
        <Trail />
        <PartNav />
        <header className={styles.head}>
          <p className={styles.kind}>
            {module} · {lesson.minutes} minutes
          </p>
          <h1 className={styles.title}>{lesson.title}</h1>
          <p className={styles.summary}>{lesson.summary}</p>
        </header>
        {prose}
        <PrintSheet />
      </main>
    </LessonProvider>
  );
}
