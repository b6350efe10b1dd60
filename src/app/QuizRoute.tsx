import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Engine } from '@/engine/code.ts';
import type { Lesson } from '@/lesson/lesson.ts';
import { setCase } from '@/lesson/played.ts';
import { StepReplay } from '@/lesson/StepReplay.tsx';
import { clearDraft, readDraft, saveDraft } from '@/progress/drafts.ts';
import { progress, useProgress } from '@/progress/use-progress.ts';
import type { Question, Setting } from '@/quiz/kind.ts';
import { QuizPage } from '@/quiz/QuizPage.tsx';
import { type LessonData, withWords } from './lesson-data.ts';
import { loadEngine } from './library.ts';
import type { PageProps } from './routes.ts';
import { useHydrated } from './use-hydrated.ts';

type Ready = { readonly lesson: Lesson; readonly engine: Engine; readonly questions: readonly Question[] };

/** Loads the questions and the families of codes of a lesson. */
export async function prepare(frontDoor: unknown): Promise<Ready> {
  const { lesson } = frontDoor as { lesson: Lesson };
  const [engine, quiz] = await Promise.all([loadEngine(lesson.families), lesson.quiz()]);
  return { lesson, engine, questions: quiz.default };
}

/** The quiz of a lesson, at the question that the address names. */
export default function QuizRoute({ data, ready: { lesson, engine: bare, questions } }: PageProps<LessonData, Ready>) {
  const hydrated = useHydrated();
  const known = useProgress((state) => state.status.kind !== 'starting');
  const done = useProgress((state) => state.progress.lessons.get(lesson.id));
  const { search } = useLocation();
  const navigate = useNavigate();

  const engine = useMemo(() => withWords(bare, data), [bare, data]);
  const sources = useMemo(() => new Map(data.sources.map((source) => [source.id, source])), [data.sources]);
  const past = useMemo(
    () => Object.fromEntries([...(done?.answers ?? [])].map(([id, { latest }]) => [id, latest.answer])),
    [done],
  );
  const settingOf = useCallback(
    ({ about = {} }: Question): Setting => {
      const own = { case: about.case ?? lesson.case, switches: lesson.switches };
      const theCase = setCase(own, { on: about.on ?? null, switches: about.switches ?? [] });
      return { theCase, claim: engine.code(theCase), engine };
    },
    [lesson, engine],
  );
  const draftKey = (question: string) => `${lesson.id}/quiz/${question}`;

  return (
    <main id="main" tabIndex={-1}>
      <QuizPage
        // What is stored is known only now: the quiz begins again with it.
        key={known ? 'known' : 'unknown'}
        title={`Quiz: ${lesson.title}`}
        questions={questions}
        settingOf={settingOf}
        sourceOf={(id) => sources.get(id)}
        readDraft={(id) => (known ? readDraft(draftKey(id)) : undefined)}
        saveDraft={(id, answer) =>
          answer === undefined ? clearDraft(draftKey(id)) : void saveDraft(draftKey(id), answer)
        }
        keep={(question, answer) => progress.getState().keep({ type: 'answered', lesson: lesson.id, question, answer })}
        past={past}
        renderReplay={(question, step) => (
          <StepReplay theCase={settingOf(question).theCase} atlas={engine.atlas} step={step} />
        )}
        onFinished={() => void progress.getState().keep({ type: 'lesson-finished', lesson: lesson.id })}
        at={hydrated ? (new URLSearchParams(search).get('q') ?? undefined) : undefined}
        goTo={(id) => void navigate({ search: `?q=${encodeURIComponent(id)}` }, { preventScrollReset: true })}
        backToLesson={`/lessons/${lesson.id}/`}
        next={data.next}
      />
    </main>
  );
}
