/** Which lesson comes next, and why. */
import type { LessonProgress } from '@/progress/fold.ts';
import type { CourseLesson, CourseModule } from '../site.ts';

export type Next = { readonly lesson: CourseLesson; readonly why: string };

type Done = ReadonlyMap<string, Pick<LessonProgress, 'finished' | 'lastAt'>>;

/**
 * The next lesson of the course, with the reason in a sentence; null once all are finished.
 * @param done what was done in each lesson, by its id
 */
export function nextLesson(modules: readonly CourseModule[], done: Done): Next | null {
  const all = modules.flatMap((module) => module.lessons);
  const begun = all
    .filter(({ id }) => done.has(id) && !done.get(id)?.finished)
    .toSorted((a, b) => (done.get(b.id)?.lastAt ?? '').localeCompare(done.get(a.id)?.lastAt ?? ''))[0];
  if (begun) return { lesson: begun, why: 'You have begun it, and your place is kept.' };
  for (const module of modules) {
    const at = module.lessons.findIndex(({ id }) => !done.get(id)?.finished);
    const lesson = module.lessons[at];
    if (!lesson) continue;
    if (lesson === all[0]) return { lesson, why: 'The course begins here: what it teaches is needed everywhere else.' };
    const before = module.lessons[at - 1];
    return {
      lesson,
      why: before
        ? `It builds on “${before.title}”, which you have finished.`
        : `It opens the module “${module.title}”; the modules before it are finished.`,
    };
  }
  return null;
}
