import { Link } from '@/ui/Link.tsx';
import { VisuallyHidden } from '@/ui/VisuallyHidden.tsx';
import styles from './GlossaryPage.module.css';
import type { PageProps } from './routes.ts';
import type { GlossaryPageData } from './site.ts';

/** Every term of the lessons, with what it means and where it is explained. */
export default function GlossaryPage({ data: { terms } }: PageProps<GlossaryPageData>) {
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>Glossary</h1>
      <p className="lead">
        {terms.length} terms, in plain words. In a lesson, a term shows its meaning when you press it where it first
        stands.
      </p>
      <nav aria-label="Letters">
        <ul className={styles.letters}>
          {firstOfLetters(terms).map((first) => (
            <li key={first.term}>
              <a href={`#${anchorOf(first.term)}`}>{letterOf(first)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className={styles.terms}>
        {terms.map(({ term, means, lessons }) => (
          <div key={term} id={anchorOf(term)} className={styles.entry}>
            <dt>{term.charAt(0).toUpperCase() + term.slice(1)}</dt>
            <dd>
              {means}
              <Lessons term={term} lessons={lessons} />
            </dd>
          </div>
        ))}
      </dl>
    </main>
  );
}

type Term = GlossaryPageData['terms'][number];

const anchorOf = (term: string): string => term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const letterOf = ({ term }: Term): string => term.charAt(0).toUpperCase();

/** The first term under each letter: they stand in the order of the alphabet. */
const firstOfLetters = (terms: readonly Term[]): readonly Term[] =>
  terms.filter((term, i) => terms.findIndex((other) => letterOf(other) === letterOf(term)) === i);

type Lessons = Term['lessons'];

/** The lessons that explain a term: the first of the course in sight, the others on demand. */
function Lessons({ term, lessons: [first, ...others] }: { readonly term: string; readonly lessons: Lessons }) {
  if (first === undefined) return null;
  return (
    <div className={styles.lessons}>
      <p>
        In <LessonLink {...first} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>
            {others.length === 1 ? 'And one more' : `And ${others.length} more`}
            <VisuallyHidden> with “{term}”</VisuallyHidden>
          </summary>
          <ul>
            {others.map((lesson) => (
              <li key={lesson.id}>
                <LessonLink {...lesson} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const LessonLink = ({ id, title }: Lessons[number]) => <Link to={`/lessons/${id}/`}>{title}</Link>;
