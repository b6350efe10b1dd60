import { useProgress } from '@/progress/use-progress.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Link } from '@/ui/Link.tsx';
import styles from './CoursePage.module.css';
import type { PageProps } from './routes.ts';
import type { CoursePageData } from './site.ts';

type Standing = 'finished' | 'started' | 'next' | 'later';

const standings: Readonly<Record<Standing, string>> = {
  finished: 'Finished',
  started: 'Started',
  next: 'Next',
  later: 'Not started',
};

/** The lessons by module: how long each takes, what is done, what comes next. */
export default function CoursePage({ data }: PageProps<CoursePageData>) {
  const done = useProgress((state) => state.progress.lessons);
  const lessons = data.modules.flatMap((module) => module.lessons);
  const next = lessons.find(({ id }) => !done.get(id)?.finished)?.id;
  const standingOf = (id: string): Standing => {
    const lesson = done.get(id);
    if (lesson?.finished) return 'finished';
    if (lesson) return 'started';
    return id === next ? 'next' : 'later';
  };

  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>Course</h1>
      <p className="lead">Each lesson plays one procedure. Stop anywhere: Lumen keeps your place on this device.</p>
      {data.modules.map((module) => (
        <section key={module.id} aria-labelledby={`module-${module.id}`} className={styles.module}>
          <h2 id={`module-${module.id}`}>{module.title}</h2>
          <ol className={styles.lessons}>
            {module.lessons.map((lesson) => {
              const standing = standingOf(lesson.id);
              return (
                <li key={lesson.id} className={styles.lesson}>
                  <p className={`${styles.standing} ${styles[standing]}`}>
                    <span className={styles.sign}>{standing === 'finished' && <Icon name="right" size={16} />}</span>
                    {standings[standing]}
                  </p>
                  <div>
                    <h3 className={styles.title}>
                      <Link to={`/lessons/${lesson.id}/`}>{lesson.title}</Link>
                    </h3>
                    <p className={styles.summary}>{lesson.summary}</p>
                    <ul className={styles.objectives}>
                      {lesson.objectives.map((objective) => (
                        <li key={objective.id}>{objective.text}</li>
                      ))}
                    </ul>
                  </div>
                  <p className={styles.extent}>
                    {lesson.minutes} minutes
                    <Link to={`/lessons/${lesson.id}/quiz/`} className={styles.quiz}>
                      Its quiz
                    </Link>
                  </p>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </main>
  );
}
