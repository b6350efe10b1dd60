import type { RefObject } from 'react';
import { useSettings } from '@/progress/use-settings.ts';
import { StagePlace } from '@/stage/StagePlace.tsx';
import styles from './Picture.module.css';
import { useInView, useLesson, useLessonState } from './state.ts';
import { useKeys, useSteering } from './steering.ts';
import { Transport } from './Transport.tsx';

/** The picture of the step at hand, and what moves it. */
export function Picture({ theatre }: { readonly theatre: RefObject<HTMLElement | null> }) {
  const { atlas, pictures } = useLesson();
  const { played, count } = useInView();
  const replay = useLessonState((state) => state.replay);
  const { speed, look } = useSettings((state) => state.settings);
  const steering = useSteering();
  useKeys(steering, theatre);
  return (
    <section className={styles.picture} aria-label="Picture">
      <div className={styles.stage}>
        <StagePlace
          pictures={pictures}
          theCase={played.theCase}
          atlas={atlas}
          step={count}
          speed={speed}
          look={look}
          replay={replay}
          onSettled={steering.settled}
        />
      </div>
      <Transport steering={steering} />
    </section>
  );
}
