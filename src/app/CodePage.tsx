import { dayBefore, dayInWords } from '@/engine/day-words.ts';
import { Code } from '@/ui/Code.tsx';
import { Link } from '@/ui/Link.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './CodePage.module.css';
import { CodeFacts } from './codes/CodeFacts.tsx';
import { CodeText } from './codes/CodeText.tsx';
import type { CodePageData, Span } from './codes/code-data.ts';
import { confidenceWords } from './codes/confidence.ts';
import { LifeLine } from './codes/LifeLine.tsx';
import { lifeInWords } from './codes/life-words.ts';
import { RuleList } from './codes/RuleList.tsx';
import { SourceList } from './codes/SourceList.tsx';
import { SourceMarks } from './codes/SourceMarks.tsx';
import type { PageProps } from './routes.ts';

/** One code: what it is, when it was valid, what it takes in, which rules speak of it, and who says so. */
export default function CodePage({ data }: PageProps<CodePageData>) {
  const { number, family, rows, before, after, known, sources } = data;
  const [row] = rows;
  const ended = row.until;
  const sure = confidenceWords[row.confidence];
  const self: Span = { number, ...rows.at(-1), from: rows.at(-1)?.from ?? null, until: ended };
  return (
    <main id="main" tabIndex={-1} className="page">
      <p className={styles.trail}>
        <Link to="/codes/">Codes</Link> <span aria-hidden="true">/</span> {family.name}
      </p>
      <h1 className={styles.title}>
        <span className={ended === null ? styles.number : `${styles.number} ${styles.ended}`}>
          <Code number={number} link={false} />
        </span>{' '}
        <span className={styles.plain}>{row.plain}</span>
      </h1>
      <div className={styles.columns}>
        <div className={styles.body}>
          {ended !== null && (
            <Notice tone="struck" title={`Ended: the last day was ${dayInWords(dayBefore(ended))}`}>
              <p>
                {after.length > 0 ? (
                  <>
                    For later dates of service the {after.length === 1 ? 'number is' : 'numbers are'}{' '}
                    <Numbers spans={after} />.
                  </>
                ) : (
                  'It stays on claims for dates of service up to that day.'
                )}
              </p>
            </Notice>
          )}
          {row.confidence !== 'high' && (
            <Notice tone="missing" title={sure.label}>
              <p>{sure.meaning}</p>
            </Notice>
          )}

          <section aria-labelledby="life">
            <h2 id="life">Life span</h2>
            <p>
              {lifeInWords(self)}
              {ended === null && '; valid in the newest code set'}.
              {before.length > 0 && (
                <>
                  {' '}
                  Before it: <Numbers spans={before} />.
                </>
              )}
              {after.length > 0 && (
                <>
                  {' '}
                  After it: <Numbers spans={after} />.
                </>
              )}
            </p>
            <LifeLine before={before} self={self} after={after} endOfDays={data.endOfDays} />
          </section>

          <CodeFacts data={data} />

          {data.takesIn.length > 0 && (
            <section aria-labelledby="takes-in">
              <h2 id="takes-in">What it includes</h2>
              <p className={styles.hint}>By these rules, work in the lessons and checked cases went into this code.</p>
              <RuleList rules={data.takesIn} sources={sources} known={known} />
            </section>
          )}
          {data.speaksOfIt.length > 0 && (
            <section aria-labelledby="rules">
              <h2 id="rules">Rules that speak of it</h2>
              <RuleList rules={data.speaksOfIt} sources={sources} known={known} />
            </section>
          )}
        </div>

        <aside className={styles.side}>
          {data.taughtIn.length > 0 && (
            <section aria-labelledby="taught">
              <h2 id="taught">Where it is taught</h2>
              <ul className={styles.links}>
                {data.taughtIn.map((lesson) => (
                  <li key={lesson.id}>
                    <Link to={`/lessons/${lesson.id}/`}>{lesson.title}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="sources">
            <h2 id="sources">Sources</h2>
            <p className={styles.hint}>
              <strong>{sure.label}.</strong> {sure.meaning} For the code itself:{' '}
              <SourceMarks ids={rows.flatMap(({ source }) => source)} sources={sources} />
            </p>
            {row.note && (
              <p className={styles.hint}>
                <CodeText text={row.note} known={known} />
              </p>
            )}
            <SourceList sources={sources} />
          </section>
        </aside>
      </div>
    </main>
  );
}

function Numbers({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, at) => (
    <span key={span.number}>
      {at > 0 && ', '}
      <Code number={span.number} />
    </span>
  ));
}
