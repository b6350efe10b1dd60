import { useEffect, useRef } from 'react';
import { start } from './place.ts';
import { useLesson, useLessonState } from './state.ts';

/** Milliseconds at one place before it counts as reached: what is only scrolled past isn't. */
const stay = 1500;

/** Keeps that the lesson was opened, where the learner got to (the step as its number), and that the end was reached. */
export function useTrail(): void {
  const { lesson, keep, store } = useLesson();
  const part = useLessonState((state) => state.place.part);
  const step = useLessonState((state) => state.place.step);
  const opened = useRef(false);

  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    keep({ type: 'lesson-opened', lesson: lesson.id });
  }, [keep, lesson]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const { progress } = store.getState();
      // Coming back doesn't undo how far the learner was.
      if (part === start.part && step === start.step) return;
      if (progress?.place?.part === part && progress.place.step === String(step)) return;
      keep({ type: 'place-reached', lesson: lesson.id, part, step: String(step) });
      if (part === 'remember' && step >= lesson.case.steps.length && !progress?.finished) {
        keep({ type: 'lesson-finished', lesson: lesson.id });
      }
    }, stay);
    return () => clearTimeout(timer);
  }, [keep, lesson, store, part, step]);
}
