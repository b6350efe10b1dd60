import { Link } from '@/ui/Link.tsx';
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
      <dl className={styles.terms}>
        {terms.map(({ term, means, lessons }) => (
          <div key={term} id={term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')} className={styles.entry}>
            <dt>{term.charAt(0).toUpperCase() + term.slice(1)}</dt>
            <dd>
              {means}
              <ul className={styles.lessons} aria-label="Explained in">
                {lessons.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/lessons/${id}/`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
