import { type ComponentType, useEffect, useState } from 'react';
import { type Pictures, RestingStage } from './RestingStage.tsx';
import type { StageProps } from './Stage.tsx';

type Props = StageProps & { readonly pictures?: Pictures | undefined };

/** Where the stage goes: its first picture until the stage's script is there, then the stage. */
export function StagePlace({ pictures, ...props }: Props) {
  const [Moving, setMoving] = useState<ComponentType<StageProps>>();
  const { step } = props;
  useEffect(() => {
    if (Moving) return;
    let gone = false;
    import('./MovingStage.tsx').then(
      ({ default: Loaded }) => {
        if (gone) return;
        setMoving(() => Loaded);
        performance.mark('lumen:stage');
      },
      // Offline before the script was ever fetched: the next step asks again.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [Moving, step]);
  return Moving ? <Moving {...props} /> : <RestingStage pictures={pictures} />;
}
