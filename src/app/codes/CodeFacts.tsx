import type { ReactNode } from 'react';
import { Code } from '@/ui/Code.tsx';
import styles from './CodeFacts.module.css';
import type { CodePageData } from './code-data.ts';
import { lifeInWords } from './life-words.ts';

/** How a code is reported: what a unit counts, whether it stands alone, which modifiers split it, its work value. */
export function CodeFacts({ data }: { readonly data: CodePageData }) {
  const [row, ...older] = data.rows;
  return (
    <section aria-labelledby="reported">
      <h2 id="reported">How it is reported</h2>
      <dl className={styles.facts}>
        <Fact name="One unit is one">{row.counts}</Fact>
        <Fact name="Stands alone">{row.addOn ? 'No: an add-on, never reported alone' : 'Yes'}</Fact>
        {data.standsBeside.length > 0 && (
          <Fact name="Stood beside, in the lessons and checked cases">
            <span className={styles.codes}>
              {data.standsBeside.map((number) => (
                <Code key={number} number={number} />
              ))}
            </span>
          </Fact>
        )}
        <Fact name="Modifiers 26 and TC">
          {row.split ? 'Apply: professional and technical part can be reported apart' : 'Do not apply'}
        </Fact>
        {data.work.length > 0 && (
          <Fact name="Physician work, in relative value units">
            {data.work.map(({ year, value }) => `${value.toFixed(2)} in ${year}`).join(', ')}
          </Fact>
        )}
        {older.map((past) => (
          <Fact key={past.from} name={lifeInWords(past)}>
            {past.plain} {past.addOn === row.addOn ? '' : past.addOn ? 'An add-on then.' : 'It stood alone then.'}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
