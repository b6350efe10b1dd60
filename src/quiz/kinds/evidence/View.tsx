import type { ReactNode } from 'react';
import { paragraphsOf, type Sentence } from '@/engine/note.ts';
import { Code } from '@/ui/Code.tsx';
import type { EvidenceQuestion, ViewProps } from '../../kind.ts';
import { Mark } from '../../page/Mark.tsx';
import { type EvidenceAnswer, knownOf } from './rules.ts';
import styles from './View.module.css';

type Verdict = 'right' | 'allowed' | 'wrong' | 'missed';

const verdictNames: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  allowed: 'Says something of it',
  wrong: 'Wrong',
  missed: 'Needed, not marked',
};

/** The line, and the note sentence by sentence: each is a button that marks it. */
export function View(props: ViewProps<EvidenceQuestion, EvidenceAnswer>) {
  const { question, setting, answer, onChange, grade } = props;
  const { note, evidence } = knownOf(question, setting);
  const locked = grade !== undefined;
  const open = evidence.needed.filter(({ sentences }) => sentences.every((at) => !answer.includes(at)));
  const verdictOf = (at: number): Verdict | undefined => {
    if (!locked) return undefined;
    const needs = evidence.needed.some(({ sentences }) => sentences.includes(at));
    if (answer.includes(at)) return needs ? 'right' : evidence.allowed.includes(at) ? 'allowed' : 'wrong';
    return open.some(({ sentences }) => sentences.includes(at)) ? 'missed' : undefined;
  };
  const decisive = new Set(evidence.needed.map(({ path }) => path));
  const toggle = (at: number) =>
    onChange(answer.includes(at) ? answer.filter((other) => other !== at) : [...answer, at].sort((a, b) => a - b));

  return (
    <div className={styles.evidence}>
      <section aria-label="The line">
        <h3 className={styles.heading}>The line</h3>
        {evidence.lines.map(({ code, units, modifiers }) => (
          <p key={modifiers.join('-')} className={styles.line}>
            <Code number={[code.value, ...modifiers].join('-')} link={false} /> {units} {units === 1 ? 'unit' : 'units'}
            <span className={styles.plain}>{code.plain}</span>
          </p>
        ))}
      </section>
      <section className={styles.note} aria-label="Operative note">
        <h3 className={styles.heading}>
          Operative note: {locked ? 'what you marked' : 'mark each sentence that the line rests on'}
        </h3>
        {paragraphsOf(note).map((paragraph) => (
          <ul key={paragraph[0]?.at} className={styles.paragraph}>
            {paragraph.map((sentence) => {
              const marked = answer.includes(sentence.at);
              const verdict = verdictOf(sentence.at);
              return (
                <li key={sentence.at}>
                  {locked ? (
                    <div className={styles.sentence} data-marked={marked} data-verdict={verdict}>
                      <span>{withWords(sentence, verdict === undefined ? new Set() : decisive)}</span>
                      {verdict && (
                        <Mark
                          state={verdict === 'wrong' ? 'wrong' : verdict === 'right' ? 'right' : 'open'}
                          text={verdictNames[verdict]}
                        />
                      )}
                    </div>
                  ) : (
                    <button
                      type="button"
                      className={styles.sentence}
                      data-marked={marked}
                      aria-pressed={marked}
                      onClick={() => toggle(sentence.at)}
                    >
                      {sentence.text}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        ))}
      </section>
    </div>
  );
}

/** A sentence with the words set off that state one of the facts. */
function withWords({ text, start, states }: Sentence, facts: ReadonlySet<string>): ReactNode {
  const spans = states.filter(({ path }) => facts.has(path)).toSorted((a, b) => a.start - b.start);
  const pieces: ReactNode[] = [];
  let last = 0;
  for (const span of spans) {
    const from = Math.max(last, span.start - start);
    const to = span.end - start;
    if (to <= from) continue;
    pieces.push(text.slice(last, from), <mark key={from}>{text.slice(from, to)}</mark>);
    last = to;
  }
  return [...pieces, text.slice(last)];
}
