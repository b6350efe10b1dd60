import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Claim, NotReported } from '@/engine/claim.ts';
import { dayInWords } from '@/engine/day-words.ts';
import { Code } from '@/ui/Code.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { counted } from '../counted.ts';
import { type InView, useInView } from '../state.ts';
import styles from './ClaimPanel.module.css';
import { changesInWords, compareClaims } from './difference.ts';
import { Line } from './Line.tsx';
import { useListMotion } from './list-motion.ts';
import { inStepOrder, StepNames } from './StepNames.tsx';
import { Why } from './Why.tsx';

/** How much is on a claim, in a few words: "3 lines, 1 missing". */
export function sizeInWords(claim: Claim): string {
  const lines = claim.lines.length === 0 ? 'no lines' : counted(claim.lines.length, 'line');
  return claim.missing.length === 0 ? lines : `${lines}, ${claim.missing.length} missing`;
}

/** The claim as the steps so far earn it; beside a changed case, also what it was. It follows the picture by a frame. */
export default function ClaimPanel() {
  return <Panel inView={useDeferredValue(useInView())} />;
}

const Panel = memo(function Panel({ inView }: { readonly inView: InView }) {
  const { claim, own, played } = inView;
  const list = useRef<HTMLDivElement>(null);
  useListMotion(list, claim);
  const rows = compareClaims(own, claim);
  const on = claim.dateOfService;
  const unbilled = inStepOrder(claim.notReported, played);
  const shownIn = (code: string) => unbilled.filter((entry) => entry.into?.value === code);
  const reported = new Set(claim.lines.map((line) => line.code.value));
  const nowhere = unbilled.filter((entry) => entry.into === null || !reported.has(entry.into.value));

  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>Claim</h2>
        <Moment inView={inView} />
      </header>
      <div ref={list} className={styles.list}>
        {rows.length === 0 && claim.missing.length === 0 && (
          <p className={styles.empty}>
            {inView.count === 0 ? 'Nothing has been done, so nothing is reported.' : 'No line yet.'}
          </p>
        )}
        <ol className={styles.lines}>
          {rows.map((row) => (
            <Line
              key={`${row.kind === 'struck' ? 'struck' : 'line'} ${row.line.code.id} ${row.line.modifiers.join()}`}
              row={row}
              takes={row.kind === 'struck' ? [] : shownIn(row.line.code.value)}
              played={played}
            />
          ))}
        </ol>
        {claim.missing.length > 0 && (
          <section className={styles.missing} aria-labelledby="claim-missing">
            <h3 id="claim-missing">Missing something</h3>
            <ul>
              {claim.missing.map((entry) => (
                <li key={`${entry.code.id} ${entry.steps.join()}`} data-key={`missing ${entry.code.id}`}>
                  <p className={styles.needs}>
                    <Icon name="missing" />
                    <span>
                      <Code number={entry.code.value} /> needs: {entry.needs}
                    </span>
                  </p>
                  <Why summary="Why" reasons={[entry]} on={on} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {nowhere.length > 0 && (
          <section className={styles.nowhere} aria-labelledby="claim-nowhere">
            <h3 id="claim-nowhere">No line of its own</h3>
            <ul>
              {bySteps(nowhere).map(([steps, entries]) => (
                <li key={steps.join()} data-key={`in ${steps.join()}`}>
                  <Why summary={<StepNames steps={steps} played={played} />} reasons={entries} on={on} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {claim.unsupported.length > 0 && (
          <section className={styles.nowhere} aria-labelledby="claim-unsupported">
            <h3 id="claim-unsupported">Not coded by Lumen</h3>
            <ul>
              {claim.unsupported.map((entry) => (
                <li key={entry.text}>{entry.text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Announcement claim={claim} />
    </div>
  );
});

/** Entries about the same steps together: each step is named once, with all its reasons. */
function bySteps(entries: readonly NotReported[]): readonly (readonly [readonly string[], readonly NotReported[]])[] {
  const groups = new Map<string, NotReported[]>();
  for (const entry of entries) groups.set(entry.steps.join(), [...(groups.get(entry.steps.join()) ?? []), entry]);
  return [...groups.values()].map((group) => [group[0]?.steps ?? [], group]);
}

/** Which moment the claim stands for. */
function Moment({ inView: { claim, count, held, own, played } }: { readonly inView: InView }) {
  const total = played.theCase.steps.length;
  const done = held ? count - 1 : count;
  const when =
    done === 0 ? 'Before the first step' : done === total ? 'The whole session' : `After step ${done} of ${total}`;
  return (
    <p className={styles.moment}>
      {when}
      {held && <span>, waiting for what you expect</span>}
      <br />
      {dayInWords(claim.dateOfService)}, code set {claim.codeSet}
      {own !== null && <span className={styles.compared}>Compared with the case as it was</span>}
    </p>
  );
}

/** Tells readers what changed on the claim, after it did. */
function Announcement({ claim }: { readonly claim: Claim }) {
  const last = useRef(claim);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (last.current === claim) return;
    const changes = changesInWords(last.current, claim);
    last.current = claim;
    setWords(`Claim now: ${sizeInWords(claim)}. ${changes === '' ? 'No line changed.' : changes}`);
  }, [claim]);
  return <output className={styles.said}>{words}</output>;
}
