import { useEffect, useState } from 'react';
import type { Atlas } from '@/engine/atlas.ts';
import type { Case } from '@/engine/case.ts';
import { useSettings } from '@/progress/use-settings.ts';
import { StagePlace } from '@/stage/StagePlace.tsx';
import { Button } from '@/ui/Button.tsx';
import styles from './StepReplay.module.css';

type Props = {
  readonly theCase: Case;
  readonly atlas: Atlas;
  /** The id of the step to play. */
  readonly step: string;
};

/** A small stage that plays one step, and plays it again when asked. */
export function StepReplay({ theCase, atlas, step }: Props) {
  const after = theCase.steps.findIndex(({ id }) => id === step) + 1;
  const [shown, show] = useState(after - 1);
  const [replay, setReplay] = useState(0);
  const { speed, look } = useSettings((state) => state.settings);
  // First the picture before the step, then the step.
  useEffect(() => {
    const frame = requestAnimationFrame(() => show(after));
    return () => cancelAnimationFrame(frame);
  }, [after]);
  return (
    <div className={styles.replay}>
      <div className={styles.stage}>
        <StagePlace theCase={theCase} atlas={atlas} step={shown} speed={speed} look={look} replay={replay} />
      </div>
      <Button kind="quiet" onClick={() => setReplay(replay + 1)}>
        Play it once more
      </Button>
    </div>
  );
}
