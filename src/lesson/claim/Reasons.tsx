import type { Day } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import { Sources } from '../parts/Sources.tsx';
import { useLesson } from '../state.ts';
import styles from './Reasons.module.css';

const confidenceWords = {
  medium: 'Medium confidence: the sources support it without saying it outright.',
  low: 'Low confidence: the sources are weak.',
  disputed: 'Disputed: the sources disagree.',
} as const;

/** Why: each reason with its rule, the rule's sources, and how sure they are when that is not high. */
export default function Reasons({ reasons, on }: { readonly reasons: readonly Reason[]; readonly on: Day }) {
  const { facts } = useLesson();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const rule = facts.rule(reason.rule, on);
        return (
          <li key={`${reason.rule} ${reason.text}`}>
            <p className={styles.text}>{reason.text}</p>
            {rule && rule.statement !== reason.text && (
              <p className={styles.rule}>
                <span>Rule.</span> {rule.statement}
              </p>
            )}
            {reason.confidence !== 'high' && <p className={styles.doubt}>{confidenceWords[reason.confidence]}</p>}
            {rule && <Sources ids={rule.source} />}
          </li>
        );
      })}
    </ul>
  );
}
