import { useState } from 'react';
import type { Case, Day, Vessel } from '@/engine/case.ts';
import type { Claim, Reason } from '@/engine/claim.ts';
import { dayInWords } from '@/engine/day-words.ts';
import type { CatheterChoice } from '@/stage/VesselMap.tsx';
import { Code } from '@/ui/Code.tsx';
import { lineInWords } from '../claim/difference.ts';
import { Why } from '../claim/Why.tsx';
import { useLesson, useLessonState } from '../state.ts';
import styles from './CatheterMap.module.css';
import { MapPlace } from './MapPlace.tsx';

type Props = {
  /** Where the map begins; the learner chooses others. */
  readonly access?: Vessel;
  readonly tip?: Vessel;
};

/** A session of a puncture and a catheter, and nothing else. */
const session = (access: Vessel, tip: Vessel, on: Day): Case => ({
  id: 'catheter-map',
  title: 'A puncture and a catheter',
  dateOfService: on,
  billing: 'professional',
  lesions: [],
  steps: [
    { id: 'puncture', do: 'access', vessel: access, method: 'percutaneous' },
    { id: 'catheter', do: 'catheter', tip },
  ],
});

/** The vessel map where the learner chooses way in and tip; below it the line that the catheter would earn alone. */
export default function CatheterMap({ access, tip }: Props) {
  const { lesson, code } = useLesson();
  const on = useLessonState((state) => state.place.on) ?? lesson.case.dateOfService;
  const [choice, setChoice] = useState<CatheterChoice>({ access: access ?? null, tip: tip ?? null });
  const claim = choice.access === null || choice.tip === null ? null : code(session(choice.access, choice.tip, on));
  return (
    <div className={styles.catheter}>
      <MapPlace choosing label="Choose a way in and a tip" access={access} tip={tip} onChange={setChoice} />
      <section className={styles.answer} aria-label="The catheter on the claim">
        <h3 className={styles.title}>The catheter alone, on {dayInWords(on)}</h3>
        {claim === null ? <p>Choose a way in and a tip to see its line.</p> : <Answer claim={claim} />}
      </section>
    </div>
  );
}

const ofCatheter = ({ steps }: { readonly steps: readonly string[] }): boolean => steps.includes('catheter');

/** What the claim says of the catheter. */
function Answer({ claim }: { readonly claim: Claim }) {
  const on = claim.dateOfService;
  const lines = claim.lines.filter((line) => line.because.some(ofCatheter));
  const others: readonly Reason[] = [...claim.missing, ...claim.notReported].filter(ofCatheter);
  return (
    <div aria-live="polite">
      {lines.map((line) => (
        <div key={lineInWords(line)}>
          <p className={styles.line}>
            <Code number={line.code.value} />
            {lineInWords(line).slice(line.code.value.length)} <span>{line.code.plain}</span>
          </p>
          <Why summary="Why" reasons={line.because} on={on} />
        </div>
      ))}
      {others.map((entry) => (
        <div key={`${entry.rule} ${entry.text}`}>
          <p>{entry.text}</p>
          <Why summary="Why" reasons={[entry]} on={on} />
        </div>
      ))}
      {claim.unsupported.filter(ofCatheter).map((entry) => (
        <p key={entry.text}>{entry.text}</p>
      ))}
    </div>
  );
}
