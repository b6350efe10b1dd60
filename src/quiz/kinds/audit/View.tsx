import { inForce } from '@/engine/dates.ts';
import { Code } from '@/ui/Code.tsx';
import type { AuditQuestion, Setting, ViewProps } from '../../kind.ts';
import { Options } from '../../options/Options.tsx';
import { shuffle } from '../../shuffle.ts';
import { ClaimRows } from '../code-the-case/ClaimRows.tsx';
import { OperativeNote } from '../code-the-case/OperativeNote.tsx';
import { choicesOf, mistakeInWords, plant } from './planted.ts';
import type { AuditAnswer } from './rules.ts';
import styles from './View.module.css';

const missingId = 'missing';
/** What is asked for are wrong lines: “Wrong” beside a sound one would say the opposite of what is meant. */
const marks = { right: 'Found', wrong: 'Not so', missed: 'Overlooked' } as const;

/** What a code stands for: on the day of the case, else when it was last in force. */
function plainOf({ engine, theCase }: Setting, number: string): string {
  const rows = engine.codes.filter(({ value }) => value === number);
  return (rows.find((row) => inForce(row, theCase.dateOfService)) ?? rows.at(-1))?.plain ?? '';
}

/** Somebody's claim: its lines to mark, the mistake to name, and the rows in which it is mended. */
export function View({ question, setting, answer, onChange, grade, attempt }: ViewProps<AuditQuestion, AuditAnswer>) {
  const locked = grade !== undefined;
  const planted = plant(question, setting);
  const lines = planted?.lines ?? [];
  const { wrong, missing, named, mended } = answer;
  const picked = [...wrong.map(String), ...(missing ? [missingId] : [])];
  const isMissing = planted?.missing === 'yes' || (planted?.missing === 'either' && missing);

  return (
    <div className={styles.audit}>
      {question.note && <OperativeNote note={question.note} />}
      <section className={styles.part} aria-labelledby="audit-find">
        <h3 id="audit-find">1. Find it</h3>
        <Options
          legend="Which lines of this claim are wrong? Choose all that are."
          several
          options={[
            ...lines.map(({ code, units, modifiers }, at) => ({
              id: String(at),
              text: (
                <>
                  <Code number={[code, ...modifiers].join('-')} link={false} /> {units} {units === 1 ? 'unit' : 'units'}
                  <span className={styles.plain}>{plainOf(setting, code)}</span>
                </>
              ),
              ...(locked ? { holds: planted?.wrong.includes(at) } : {}),
            })),
            { id: missingId, text: 'A line is missing', ...(locked ? { holds: isMissing } : {}) },
          ]}
          picked={picked}
          onPick={(ids) =>
            onChange({
              ...answer,
              wrong: ids.filter((id) => id !== missingId).map(Number),
              missing: ids.includes(missingId),
            })
          }
          locked={locked}
          marks={marks}
        />
      </section>
      <section className={styles.part} aria-labelledby="audit-name">
        <h3 id="audit-name">2. Name it</h3>
        <Options
          legend="What did the coder do? Choose one."
          several={false}
          options={shuffle(choicesOf(question, setting), question.id, attempt).map((mistake) => ({
            id: mistake,
            text: mistakeInWords(mistake),
            ...(locked ? { holds: mistake === question.mistake } : {}),
          }))}
          picked={[named]}
          onPick={([id = '']) => onChange({ ...answer, named: id })}
          locked={locked}
        />
      </section>
      <section className={styles.part} aria-labelledby="audit-mend">
        <h3 id="audit-mend">3. Mend it</h3>
        <ClaimRows
          legend="The claim as it should be: change these lines"
          from="session"
          answer={mended}
          onChange={(next) => onChange({ ...answer, mended: next })}
          locked={locked}
        />
      </section>
    </div>
  );
}
