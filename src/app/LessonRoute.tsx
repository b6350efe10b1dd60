import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Engine } from '@/engine/code.ts';
import { LessonPage } from '@/lesson/LessonPage.tsx';
import type { Lesson } from '@/lesson/lesson.ts';
import { type Place, readPlace, start, writePlace } from '@/lesson/place.ts';
import type { Entry } from '@/progress/event.ts';
import { progress, useProgress } from '@/progress/use-progress.ts';
import { type LessonData, picturesOf, withWords } from './lesson-data.ts';
import { loadEngine } from './library.ts';
import type { PageProps } from './routes.ts';
import { useHydrated } from './use-hydrated.ts';

type Ready = {
  readonly lesson: Lesson;
  readonly engine: Engine;
  readonly Prose: Awaited<ReturnType<Lesson['prose']>>['default'];
};

/** Loads the prose and the families of codes of a lesson. */
export async function prepare(frontDoor: unknown): Promise<Ready> {
  const { lesson } = frontDoor as { lesson: Lesson };
  const [engine, prose] = await Promise.all([loadEngine(lesson.families), lesson.prose()]);
  return { lesson, engine, Prose: prose.default };
}

const keep = (entry: Entry): void => void progress.getState().keep(entry);
const hrefOf = (place: Place): string => writePlace(place) || './';

/** A lesson at the place that the address names. */
export default function LessonRoute({ data, ready: { lesson, engine: bare, Prose } }: PageProps<LessonData, Ready>) {
  const hydrated = useHydrated();
  const { pathname, search, hash } = useLocation();
  const isHere = pathname === `/lessons/${lesson.id}/`;
  const navigate = useNavigate();
  const done = useProgress((state) => state.progress.lessons.get(lesson.id));
  const named = useMemo(() => (hydrated && isHere ? readPlace(search, hash) : null), [hydrated, isHere, search, hash]);
  // While the next page is on its way the address is already that page's; the lesson stays as it was.
  const [last, setLast] = useState(start);
  if (named !== null && named !== last) setLast(named);
  const place = named ?? last;
  const engine = useMemo(() => withWords(bare, data), [bare, data]);
  const sources = useMemo(() => new Map(data.sources.map((source) => [source.id, source])), [data.sources]);
  const quiz = useMemo(
    () => ({ questions: data.questions, kinds: data.kinds, path: `/lessons/${lesson.id}/quiz/` }),
    [data, lesson.id],
  );
  const setPlace = useCallback(
    (next: Place, { replace }: { readonly replace: boolean }) => {
      // A place that comes to rest while the next page is on its way must not call the learner back.
      if (!window.location.pathname.endsWith(`/lessons/${lesson.id}/`)) return;
      const address = new URL(hrefOf(next), 'http://localhost/');
      void navigate({ search: address.search, hash: address.hash }, { replace, preventScrollReset: true });
    },
    [navigate, lesson.id],
  );
  const source = useCallback((id: string) => sources.get(id), [sources]);

  return (
    <LessonPage
      lesson={lesson}
      engine={engine}
      module={data.module}
      source={source}
      Prose={Prose}
      place={place}
      setPlace={setPlace}
      hrefOf={hrefOf}
      progress={done}
      keep={keep}
      quiz={quiz}
      next={data.next}
      // Only the build draws them.
      pictures={import.meta.env.PROD ? picturesOf : undefined}
    />
  );
}
