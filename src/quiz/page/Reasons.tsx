import { type ReactNode, useState } from 'react';
import type { Source } from '@/engine/facts.ts';
import { Button } from '@/ui/Button.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { Grade, Part, Question, Setting } from '../kind.ts';
import { ruleOf } from '../rule-of.ts';
import { numberOf } from '../steps-asked.ts';
import { Mark } from './Mark.tsx';
import styles from './Reasons.module.css';

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
  const told = (parts: readonly Part[]) => (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id} className={styles.part} data-right={part.right}>
          <PartReason part={part} setting={setting} sourceOf={sourceOf} />
          <Replay
            question={question}
            step={question.replay ?? part.step}
            setting={setting}
            renderReplay={renderReplay}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <>
      {wrong.length > 0 && told(wrong)}
      {right.length > 0 &&
        (wrong.length === 0 && right.length <= 3 ? (
          told(right)
        ) : (
          <Disclosure summary={wrong.length === 0 ? 'Why, part by part' : `What was right (${right.length}), and why`}>
            {told(right)}
          </Disclosure>
        ))}
    </>
  );
}

type PartProps = Pick<Props, 'setting' | 'sourceOf'> & { readonly part: Part };

function PartReason({ part, setting, sourceOf }: PartProps) {
  const rule = part.rule === undefined ? undefined : ruleOf(part.rule, setting);
  const sources = (rule?.source ?? []).flatMap((id) => sourceOf?.(id) ?? []);
  return (
    <>
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
      {rule && (
        <p className={styles.rule}>
          <strong>Rule.</strong> {rule.statement}
          {rule.confidence !== 'high' && <> (Confidence of the source: {rule.confidence}.)</>}
          {sources.length > 0 && ' Source: '}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && '; '}
              <a href={source.url}>{source.title}</a>
            </span>
          ))}
        </p>
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
    <>
      <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'close' : 'replay'} />
        {open ? 'Close the picture' : `Play step ${number} again`}
      </Button>
      {open && <div className={styles.stage}>{renderReplay(question, step)}</div>}
    </>
  );
}
