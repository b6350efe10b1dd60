import { useSyncExternalStore } from 'react';
import type { Reason } from '@/engine/claim.ts';
import { dayInWords } from '@/engine/day-words.ts';
import { nameOf } from '@/quiz/step-name.ts';
import { Button } from '@/ui/Button.tsx';
import { lineInWords } from './claim/difference.ts';
import { doubtOf } from './claim/doubt.ts';
import { inStepOrder, StepNames } from './claim/StepNames.tsx';
import styles from './PrintSheet.module.css';
import { useLesson, usePlayed } from './state.ts';

const billings = {
  professional: 'professional claim',
  technical: 'technical claim',
  global: 'global claim',
  facility: 'facility claim',
} as const;

const never = () => () => {};
const yes = () => true;
const no = () => false;

/**
 * The lesson on paper: the case as it is set on the page, its claim and the reasons, on two pages. On the screen it is a
 * button; what it prints is made in the browser, so that the page that is fetched doesn't carry it.
 */
export default function PrintSheet() {
  const inBrowser = useSyncExternalStore(never, yes, no);
  return (
    <>
      <p className={styles.ask}>
        <Button onClick={() => print()}>Print the case, its claim and the reasons</Button>
      </p>
      {inBrowser && <Sheet />}
    </>
  );
}

/** A reason, and how sure it is where that is not high. */
const inFull = ({ text, confidence }: Reason) => [text, doubtOf(confidence)].filter(Boolean).join(' ');

function Sheet() {
  const { lesson, facts } = useLesson();
  const played = usePlayed();
  const { claim, theCase } = played;
  const reasons = [...claim.lines.flatMap(({ because }) => because), ...claim.notReported, ...claim.missing];
  const cited = new Set(reasons.flatMap(({ rule }) => facts.rule(rule, theCase.dateOfService)?.source ?? []));
  const sources = [...cited].flatMap((id) => facts.source(id) ?? []);
  return (
    <section className={styles.sheet} data-sheet>
      <p className={styles.title}>{lesson.title}</p>
      <p>
        Date of service: {dayInWords(theCase.dateOfService)}; {billings[theCase.billing]}.
      </p>
      <h2>The case</h2>
      <ol>
        {theCase.steps.map((step) => {
          const { name, detail } = nameOf(step);
          return (
            <li key={step.id}>
              {name}: {detail}
            </li>
          );
        })}
      </ol>
      <h2>The claim</h2>
      <dl>
        {claim.lines.map((line) => (
          <div key={lineInWords(line)}>
            <dt>
              {[line.code.value, ...line.modifiers].join('-')}
              {line.units > 1 && ` × ${line.units}`} <span>{line.code.plain}</span>
            </dt>
            {line.because.map((why) => (
              <dd key={`${why.rule} ${why.text}`}>{inFull(why)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <h2>Steps without a line</h2>
      <ul>
        {inStepOrder(claim.notReported, played).map((entry) => (
          <li key={`${entry.rule} ${entry.steps.join()} ${entry.text}`}>
            <StepNames steps={entry.steps} played={played} />
            {entry.into === null ? ': ' : `, in ${entry.into.value}: `}
            {inFull(entry)}
          </li>
        ))}
        {claim.missing.map((entry) => (
          <li key={`${entry.code.id} ${entry.steps.join()}`}>
            {entry.code.value} needs: {entry.needs}. {inFull(entry)}
          </li>
        ))}
      </ul>
      <h2>Sources of the reasons</h2>
      <ul className={styles.small}>
        {sources.map(({ id, title, publisher, year }) => (
          <li key={id}>{[title, publisher, year].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
      <p className={styles.small}>
        CPT is a registered trademark of the American Medical Association. Lumen teaches and is no billing advice. Rules
        and sources last checked {dayInWords(lesson.checked)}.
      </p>
    </section>
  );
}
