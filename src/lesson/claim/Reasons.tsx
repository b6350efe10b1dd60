import type { Day } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import { Sources } from '../parts/Sources.tsx';
import { useLesson } from '../state.ts';
import { doubtOf } from './doubt.ts';
import styles from './Reasons.module.css';

/** Why: each reason with its rule, the rule's sources, and how sure they are when that is not high. */
export default function Reasons({ reasons, on }: { readonly reasons: readonly Reason[]; readonly on: Day }) {
  const { facts } = useLesson();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const rule = facts.rule(reason.rule, on);
        const doubt = doubtOf(reason.confidence);
        return (
          <li key={`${reason.rule} ${reason.text}`}>
            <p className={styles.text}>{reason.text}</p>
            {rule && rule.statement !== reason.text && (
              <p className={styles.rule}>
                <span>Rule.</span> {rule.statement}
              </p>
            )}
            {doubt && <p className={styles.doubt}>{doubt}</p>}
            {rule && <Sources ids={rule.source} />}
          </li>
        );
      })}
    </ul>
  );
}
