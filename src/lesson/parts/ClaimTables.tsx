import { Fragment } from 'react';
import { Code } from '@/ui/Code.tsx';
import { lineInWords } from '../claim/difference.ts';
import Reasons from '../claim/Reasons.tsx';
import { inStepOrder, StepNames } from '../claim/StepNames.tsx';
import { useOwn } from '../state.ts';
import styles from './Table.module.css';

/** The lesson's own claim written out: its lines, and where every step went that earned none. */
export default function ClaimTables() {
  const own = useOwn();
  const { claim } = own;
  return (
    <>
      <table className={styles.table}>
        <caption>Lines</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Units</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {claim.lines.map((line) => (
            <Fragment key={lineInWords(line)}>
              <tr className={styles.entry}>
                <th scope="row" className={styles.code}>
                  <Code number={line.code.value} />
                  {line.modifiers.map((modifier) => `-${modifier}`).join('')}
                </th>
                <td className={styles.units}>{line.units}</td>
                <td>{line.code.plain}</td>
              </tr>
              <tr>
                <td colSpan={3}>
                  <details className={styles.why}>
                    <summary>
                      Why: <StepNames steps={line.because.flatMap((reason) => reason.steps)} played={own} />
                    </summary>
                    <Reasons reasons={line.because} on={claim.dateOfService} />
                  </details>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>Steps without a line</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Where it went</th>
          </tr>
        </thead>
        <tbody>
          {inStepOrder(claim.notReported, own).map((entry) => (
            <Fragment key={`${entry.rule} ${entry.steps.join()} ${entry.text}`}>
              <tr className={styles.entry}>
                <th scope="row" className={styles.step}>
                  <StepNames steps={entry.steps} played={own} />
                </th>
                <td>
                  {entry.into === null ? (
                    'no line'
                  ) : (
                    <>
                      in <Code number={entry.into.value} />
                    </>
                  )}
                </td>
              </tr>
              <tr>
                <td colSpan={2}>
                  <details className={styles.why}>
                    <summary>{entry.text}</summary>
                    <Reasons reasons={[entry]} on={claim.dateOfService} />
                  </details>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}
