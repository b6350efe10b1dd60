import { useId, useState } from 'react';
import { Code } from '@/ui/Code.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './CodesPage.module.css';
import type { CodeListEntry, CodesPageData } from './codes/code-data.ts';
import { lifeInWords } from './codes/life-words.ts';
import type { PageProps } from './routes.ts';

/** Every code that the engine knows, by family, with a filter. */
export default function CodesPage({ data }: PageProps<CodesPageData>) {
  const [asked, setAsked] = useState('');
  const field = useId();
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = data.families
    .map((family) => ({ ...family, codes: family.codes.filter((code) => fits(code, family.name, words)) }))
    .filter(({ codes }) => codes.length > 0);
  const count = shown.reduce((sum, { codes }) => sum + codes.length, 0);

  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>Codes</h1>
      <p className="lead">
        The codes that Lumen can reason about, in our own plain words. Each page says when the code was valid, what it
        includes, and who says so.
      </p>
      <div className={styles.filter}>
        <label htmlFor={field}>Show codes with</label>
        <input
          id={field}
          type="search"
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
          placeholder="a number or a word, such as stent"
          autoComplete="off"
          spellCheck={false}
        />
        <output className={styles.count}>
          {words.length > 0 && (count === 0 ? 'No code fits. Try one word less.' : `${count} fit.`)}
        </output>
      </div>
      {shown.map((family) => (
        <section key={family.id} aria-labelledby={family.id} className={styles.family}>
          <h2 id={family.id}>{family.name}</h2>
          <ul className={styles.list}>
            {family.codes.map((code) => (
              <li key={code.number} className={code.until === null ? styles.code : `${styles.code} ${styles.ended}`}>
                <span className={styles.number}>
                  <Code number={code.number} />
                </span>
                <span className={styles.plain}>
                  {code.plain} {code.addOn && <span className={styles.addOn}>add-on</span>}
                </span>
                <span className={styles.life}>
                  {code.until !== null && (
                    <span className={styles.sign}>
                      <Icon name="struck" size={16} />
                    </span>
                  )}
                  {lifeInWords(code)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function fits(code: CodeListEntry, family: string, words: readonly string[]): boolean {
  const text = `${code.number} ${code.plain} ${family} ${code.addOn ? 'add-on' : ''} ${
    code.until === null ? '' : 'ended'
  }`.toLowerCase();
  return words.every((word) => text.includes(word));
}
