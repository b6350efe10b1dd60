import { CodeText } from './CodeText.tsx';
import type { CodePageData, RuleRow } from './code-data.ts';
import { confidenceWords } from './confidence.ts';
import { lifeInWords } from './life-words.ts';
import styles from './RuleList.module.css';
import { SourceMarks } from './SourceMarks.tsx';

type Props = Pick<CodePageData, 'sources' | 'known'> & { readonly rules: readonly RuleRow[] };

/** Rules in our own words, each with its dates, how sure it is, and where it comes from. */
export function RuleList({ rules, sources, known }: Props) {
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <li key={`${rule.id} ${rule.from}`} className={rule.confidence === 'high' ? styles.rule : styles.unsure}>
          <p className={styles.statement}>
            <CodeText text={rule.statement} known={known} />
          </p>
          {rule.note && (
            <p className={styles.meta}>
              <CodeText text={rule.note} known={known} />
            </p>
          )}
          <p className={styles.meta}>
            {(rule.from !== null || rule.until !== null) && `${lifeInWords(rule)}. `}
            <strong>{confidenceWords[rule.confidence].label}</strong>
            {rule.confidence !== 'high' && `: ${confidenceWords[rule.confidence].meaning}`}{' '}
            <SourceMarks ids={rule.source} sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
