import type { ReactNode } from 'react';
import type { RuleFact, Source } from '@/engine/facts.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import type { Grade, Part, Question, QuestionKind, Setting } from '../kind.ts';
import { Mark } from './Mark.tsx';
import styles from './Reasons.module.css';
import { Replay } from './Replay.tsx';
import { ruleOf } from './rule-of.ts';

type Props = {
  readonly question: Question;
  readonly setting: Setting;
  readonly grade: Grade;
  readonly sourceOf: ((id: string) => Source | undefined) | undefined;
  readonly renderReplay: ((question: Question, step: string) => ReactNode) | undefined;
};

/** What an answer is judged by, as the heading of what is right. */
const judges: { readonly [K in QuestionKind]: string } = {
  choice: 'Claim',
  match: 'Claim',
  sort: 'Claim',
  'code-the-case': 'Claim',
  order: 'Session',
  when: 'Claim',
  evidence: 'Note',
  audit: 'Right',
};

/** The reasons for this answer, part by part: what was wrong first, what was right behind it. */
export function Reasons({ question, setting, grade, sourceOf, renderReplay }: Props) {
  const wrong = grade.parts.filter(({ right }) => !right);
  const right = grade.parts.filter((part) => part.right);
  /** A rule is told once, with the first part that it decides. */
  const newRule = (part: Part, parts: readonly Part[]) =>
    part.rule !== undefined && parts.find(({ rule }) => rule === part.rule) === part
      ? ruleOf(part.rule, setting)
      : undefined;
  const told = (parts: readonly Part[]) => (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id} className={styles.part} data-right={part.right}>
          <PartReason part={part} judge={judges[question.kind]} rule={newRule(part, parts)} sourceOf={sourceOf} />
          {question.replay === undefined && (
            <Replay question={question} step={part.step} setting={setting} renderReplay={renderReplay} />
          )}
        </li>
      ))}
    </ul>
  );

  const replay = <Replay question={question} step={question.replay} setting={setting} renderReplay={renderReplay} />;

  if (wrong.length === 0 && right.length <= 3) {
    return (
      <>
        {told(right)}
        {replay}
      </>
    );
  }
  // Who chose rightly may have guessed: the reason for the choice stands in sight.
  const chosen = wrong.length === 0 ? right.filter(({ given }) => given === 'Chosen') : [];
  const others = right.filter((part) => !chosen.includes(part));
  const summary = chosen.length > 0 ? 'Why the others do not hold' : 'Why, part by part';
  return (
    <>
      {wrong.length > 0 && told(wrong)}
      {chosen.length > 0 && told(chosen)}
      {replay}
      {others.length > 0 && (
        <Disclosure summary={wrong.length === 0 ? summary : `What was right (${right.length}), and why`}>
          {told(others)}
        </Disclosure>
      )}
    </>
  );
}

type PartProps = Pick<Props, 'sourceOf'> & {
  readonly part: Part;
  readonly judge: string;
  readonly rule: RuleFact | undefined;
};

function PartReason({ part, judge, rule, sourceOf }: PartProps) {
  const sources = (rule?.source ?? []).flatMap((id) => sourceOf?.(id) ?? []);
  return (
    <>
      <div className={styles.told}>
        <p className={styles.label}>
          <Mark state={part.right ? 'right' : 'wrong'} />
          <span>{part.label}</span>
        </p>
        {!part.right && (
          <dl className={styles.both}>
            <dt>You</dt>
            <dd>{part.given}</dd>
            <dt>{judge}</dt>
            <dd>{part.truth}</dd>
          </dl>
        )}
        <p className={styles.why}>{part.reason}</p>
      </div>
      {rule && (
        <div className={styles.rule}>
          <p>
            <strong>Rule.</strong> {rule.statement}
            {rule.confidence !== 'high' && <> Confidence of its sources: {rule.confidence}.</>}
          </p>
          {sources.length > 0 && (
            <ul aria-label="Sources">
              {sources.map((source) => (
                <li key={source.id}>
                  <a href={source.url}>{source.title}</a>, {source.publisher}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
