import { confidences } from '@/engine/facts.ts';
import styles from './AboutPage.module.css';
import { confidenceWords } from './codes/confidence.ts';

/** What Lumen is, how its answers are found, whose the codes are, what is kept. */
export default function AboutPage() {
  return (
    <main id="main" tabIndex={-1} className={`page ${styles.page}`}>
      <h1>About Lumen</h1>
      <p className="lead">
        Lumen teaches US medical coding by letting you watch the procedure while its claim builds itself. It is free,
        and has no account.
      </p>

      <section aria-labelledby="answers">
        <h2 id="answers">How answers are found</h2>
        <p>
          No answer in Lumen is typed by hand. A case says what was done and what was documented. Rules, each with its
          dates and its sources, say what that bills on a date of service. The claim beside the picture, the key of
          every quiz and every explanation are computed from the two. Where Lumen has no sourced rule, it says so and
          does not guess.
        </p>
        <p>The date of service chooses the code set: a code is valid from its first day up to its last.</p>
      </section>

      <section aria-labelledby="sure">
        <h2 id="sure">How sure a fact is</h2>
        <dl className={styles.words}>
          {confidences.map((confidence) => (
            <div key={confidence}>
              <dt>{confidenceWords[confidence].label}</dt>
              <dd>{confidenceWords[confidence].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="cpt">
        <h2 id="cpt">Whose the codes are</h2>
        <p>
          CPT is a registered trademark of the American Medical Association. Lumen ships no official descriptors: every
          description is in its own plain words. Whoever deploys Lumen needs the Association’s licence for using CPT.
        </p>
        <p>
          Lumen teaches. It is no billing advice: check the current code book and your payer’s policy before you report
          a service.
        </p>
      </section>

      <section aria-labelledby="privacy">
        <h2 id="privacy">What is kept, and where</h2>
        <p>
          What you do stays in this browser, on this device. Lumen sends nothing anywhere, loads nothing from other
          sites, sets no cookies and counts no visits. You can export your work, bring it to another device, or delete
          it, under Settings. Links to sources lead to other sites; nothing is fetched from them unless you follow one.
        </p>
      </section>

      <section aria-labelledby="licences">
        <h2 id="licences">Licences</h2>
        <p>
          The program is free software under the MIT licence. The lessons, pictures and plain-word facts are under
          Creative Commons Attribution 4.0. The typefaces, Atkinson Hyperlegible Next and Mono by the Braille Institute,
          are under the SIL Open Font License.
        </p>
      </section>
    </main>
  );
}
