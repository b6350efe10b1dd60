import { useState } from 'react';
import { useProgress } from '@/progress/use-progress.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Link } from '@/ui/Link.tsx';
import { VisuallyHidden } from '@/ui/VisuallyHidden.tsx';
import styles from './CoursePage.module.css';
import { LessonSearch } from './course/LessonSearch.tsx';
import { nextLesson } from './course/next-lesson.ts';
import type { PageProps } from './routes.ts';
import type { CourseLesson, CoursePageData } from './site.ts';

type Standing = 'finished' | 'started' | 'next' | 'later';

const standings: Readonly<Record<Standing, string>> = {
  finished: 'Finished',
  started: 'Started',
  next: 'Next',
  later: 'Not started',
};

const minutesOf = (lessons: readonly CourseLesson[]): number => lessons.reduce((sum, { minutes }) => sum + minutes, 0);

const lasting = (minutes: number): string =>
  minutes < 60 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;

/** The lessons by module: how long each takes, what is done, what comes next and why. */
export default function CoursePage({ data: { modules } }: PageProps<CoursePageData>) {
  const done = useProgress((state) => state.progress.lessons);
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const lessons = modules.flatMap((module) => module.lessons);
  const isFinished = ({ id }: CourseLesson): boolean => done.get(id)?.finished != null;
  const next = nextLesson(modules, done);
  const finished = lessons.filter(isFinished).length;
  const standingOf = (lesson: CourseLesson): Standing => {
    if (isFinished(lesson)) return 'finished';
    if (done.has(lesson.id)) return 'started';
    return lesson === next?.lesson ? 'next' : 'later';
  };
  const shown = modules
    .map((module) => ({ ...module, listed: module.lessons.filter(({ id }) => found === null || found.has(id)) }))
    .filter(({ listed }) => listed.length > 0);

  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>Course</h1>
      <p className="lead">
        {lessons.length} {lessons.length === 1 ? 'lesson' : 'lessons'}, {lasting(minutesOf(lessons))}. Each plays one
        procedure. Stop anywhere: Lumen keeps your place on this device. Terms are explained where they first stand, and
        in the <Link to="/glossary/">glossary</Link>.
      </p>
      {next ? (
        <p className={styles.upNext}>
          <span>
            {finished === 0 ? '' : `${finished} of ${lessons.length} finished. `}
            {done.size === 0 ? 'Begin with' : 'Next:'}{' '}
            <Link to={`/lessons/${next.lesson.id}/`}>{next.lesson.title}</Link>, {next.lesson.minutes} minutes.
          </span>
          <span className={styles.why}>{next.why}</span>
        </p>
      ) : (
        <p className={styles.upNext}>You have finished every lesson. Any of them can be played again.</p>
      )}
      <LessonSearch
        modules={modules}
        onFound={setFound}
        shown={shown.reduce((sum, { listed }) => sum + listed.length, 0)}
      />
      {shown.map((module) => (
        <section key={module.id} aria-labelledby={`module-${module.id}`} className={styles.module}>
          <h2 id={`module-${module.id}`}>{module.title}</h2>
          <p className={styles.extentOfModule}>
            {lasting(minutesOf(module.lessons))}, {module.lessons.filter(isFinished).length} of {module.lessons.length}{' '}
            finished
          </p>
          <ol className={styles.lessons}>
            {module.listed.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} standing={standingOf(lesson)} />
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}

function LessonRow({ lesson, standing }: { readonly lesson: CourseLesson; readonly standing: Standing }) {
  return (
    <li className={styles.lesson}>
      <p className={`${styles.standing} ${styles[standing]}`}>
        <span className={styles.sign}>{standing === 'finished' && <Icon name="right" size={16} />}</span>
        {standings[standing]}
      </p>
      <div>
        <h3 className={styles.title}>
          <Link to={`/lessons/${lesson.id}/`}>{lesson.title}</Link>
        </h3>
        <p className={styles.summary}>{lesson.summary}</p>
        <details className={styles.aims}>
          <summary>
            What you learn<VisuallyHidden> in “{lesson.title}”</VisuallyHidden>
          </summary>
          <ul className={styles.objectives}>
            {lesson.objectives.map((objective) => (
              <li key={objective.id}>{objective.text}</li>
            ))}
          </ul>
        </details>
      </div>
      <p className={styles.extent}>
        {lesson.minutes} minutes
        <Link to={`/lessons/${lesson.id}/quiz/`} className={styles.quiz}>
          Its quiz
        </Link>
      </p>
    </li>
  );
}
