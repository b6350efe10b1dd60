import { type ReactNode, useState } from 'react';
import type { RuleFact, Source } from '@/engine/facts.ts';
import { Button } from '@/ui/Button.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { Grade, Part, Question, Setting } from '../kind.ts';
import { numberOf } from '../steps-asked.ts';
import { Mark } from './Mark.tsx';
import styles from './Reasons.module.css';
import { ruleOf } from './rule-of.ts';

type Props = {
  readonly question: Question;
  readonly setting: Setting;
  readonly grade: Grade;
  readonly sourceOf: ((id: string) => Source | undefined) | undefined;
  readonly renderReplay: ((question: Question, step: string) => ReactNode) | undefined;
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
          <PartReason part={part} rule={newRule(part, parts)} sourceOf={sourceOf} />
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
  return (
    <>
      {wrong.length > 0 && told(wrong)}
      {replay}
      {right.length > 0 && (
        <Disclosure summary={wrong.length === 0 ? 'Why, part by part' : `What was right (${right.length}), and why`}>
          {told(right)}
        </Disclosure>
      )}
    </>
  );
}

type PartProps = Pick<Props, 'sourceOf'> & { readonly part: Part; readonly rule: RuleFact | undefined };

function PartReason({ part, rule, sourceOf }: PartProps) {
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
            <dt>Claim</dt>
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

type ReplayProps = Pick<Props, 'question' | 'setting' | 'renderReplay'> & { readonly step: string | undefined };

/** A button that opens the picture of the step; nothing where the step or a stage is lacking. */
function Replay({ question, step, setting, renderReplay }: ReplayProps) {
  const [open, setOpen] = useState(false);
  const number = step === undefined ? 0 : numberOf(setting, step);
  if (step === undefined || number === 0 || !renderReplay) return null;
  return (
    <div className={styles.replay}>
      <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'close' : 'replay'} />
        {open ? 'Close the picture' : `Play step ${number} again`}
      </Button>
      {open && <div className={styles.stage}>{renderReplay(question, step)}</div>}
    </div>
  );
}
