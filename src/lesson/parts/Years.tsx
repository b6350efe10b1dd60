import type { Day } from '@/engine/case.ts';
import type { Claim } from '@/engine/claim.ts';
import { dayInWords } from '@/engine/day-words.ts';
import { Code } from '@/ui/Code.tsx';
import { Segmented } from '@/ui/Segmented.tsx';
import { type ClaimRow, compareClaims, isChanged, lineInWords } from '../claim/difference.ts';
import { counted } from '../counted.ts';
import { useLesson, useLessonState, usePlayed } from '../state.ts';
import table from './Table.module.css';
import styles from './Years.module.css';

/** The dates of service to choose from, and what differs, before and after side by side. */
export default function Years() {
  const { lesson, play, go } = useLesson();
  const on = useLessonState((state) => state.place.on);
  const switches = useLessonState((state) => state.place.switches);
  const now = usePlayed();
  const own = lesson.case.dateOfService;
  const days = [own, ...lesson.otherDates];
  const before = play({ on: null, switches }).claim;
  const chosen = on ?? own;

  return (
    <>
      <Segmented
        label="Date of service"
        options={days.map((day) => ({ value: day, label: shortDay(day) }))}
        value={chosen}
        onChange={(day) => go({ on: day === own ? null : day, step: now.theCase.steps.length })}
      />
      <output className={styles.sentence}>{on !== null && sentenceOf(before, now.claim)}</output>
      {on !== null && <Comparison before={before} now={now.claim} />}
    </>
  );
}

/** "Dec 30, 2016": three of them stand side by side. */
const shortDay = (day: Day): string => dayInWords(day).replace(/^(\w{3})\w*/, '$1');

function Comparison({ before, now }: { readonly before: Claim; readonly now: Claim }) {
  const rows = compareClaims(before, now);
  if (!isChanged(rows)) return null;
  return (
    <table className={`${table.table} ${styles.comparison}`}>
      <caption>What differs</caption>
      <thead>
        <tr>
          <th scope="col">{dayInWords(before.dateOfService)}</th>
          <th scope="col">{dayInWords(now.dateOfService)}</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => row.kind !== 'same')
          .map((row) => (
            <tr key={`${row.kind} ${row.line.code.id} ${row.line.modifiers.join()}`} data-kind={row.kind}>
              <td>
                <Entry
                  line={row.kind === 'changed' ? row.was : row.kind === 'struck' ? row.line : null}
                  struck={row.kind === 'struck'}
                />
              </td>
              <td>
                <Entry line={row.kind === 'struck' ? null : row.line} struck={false} />
              </td>
              <td>{row.kind === 'struck' ? row.why : row.line.because[0].text}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Entry({ line, struck }: { readonly line: ClaimRow['line'] | null; readonly struck: boolean }) {
  if (line === null) return <span className={styles.none}>not reported</span>;
  const entry = (
    <>
      <Code number={line.code.value} />
      {lineInWords(line).slice(line.code.value.length)}
    </>
  );
  return struck ? <s>{entry}</s> : entry;
}

/** The difference in one sentence: the year, how many lines, and which stand in the place of which. */
function sentenceOf(before: Claim, now: Claim): string {
  const rows = compareClaims(before, now);
  const year = now.codeSet;
  if (!isChanged(rows)) {
    return `In ${year} the claim is the same: ${counted(now.lines.length, 'line')}.`;
  }
  const wordsOf = (kind: ClaimRow['kind']): readonly string[] =>
    rows.filter((row) => row.kind === kind).map((row) => lineInWords(row.line));
  const added = wordsOf('added');
  const struck = wordsOf('struck');
  const size =
    now.lines.length === before.lines.length
      ? counted(now.lines.length, 'line')
      : `${counted(now.lines.length, 'line')} instead of ${before.lines.length}`;
  const changes =
    added.length > 0 && struck.length > 0
      ? `${inRow(added)} in the place of ${inRow(struck)}`
      : [added.length > 0 && `${inRow(added)} added`, struck.length > 0 && `${inRow(struck)} struck`]
          .filter(Boolean)
          .join(', ');
  return `In ${year} the same work makes ${size}${changes === '' ? '' : `: ${changes}`}.`;
}

const inRow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
