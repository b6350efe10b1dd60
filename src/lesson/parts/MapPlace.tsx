import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { VesselMapProps } from '@/stage/VesselMap.tsx';
import { sayWay } from '@/stage/vessel-map/catheter-way.ts';
import { useLesson } from '../state.ts';
import styles from './MapPlace.module.css';

type Props = Omit<VesselMapProps, 'atlas'>;

/** The vessel map in a lesson: a dark screen until the learner comes near, because its script is fetched only then. */
export function MapPlace(props: Props) {
  const { atlas, lesson } = useLesson();
  const place = useRef<HTMLDivElement>(null);
  const [Map, setMap] = useState<ComponentType<VesselMapProps>>();
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let gone = false;
    const fetchMap = (): void => {
      import('@/stage/VesselMap.tsx').then(
        ({ VesselMap }) => {
          if (!gone) setMap(() => VesselMap);
        },
        // Offline before the script was ever fetched: the sentence in its place says the way.
        () => undefined,
      );
    };
    if (typeof IntersectionObserver === 'undefined') fetchMap();
    const watch =
      typeof IntersectionObserver === 'undefined'
        ? undefined
        : new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchMap(), { rootMargin: '600px' });
    watch?.observe(element);
    return () => {
      gone = true;
      watch?.disconnect();
    };
  }, []);
  if (Map !== undefined) return <Map limb={lesson.case.dialysis?.limb} {...props} atlas={atlas} />;
  const { access, tip } = props;
  return (
    <div ref={place} className={styles.place}>
      {access && tip ? <p>{sayWay(atlas, access, tip)}</p> : null}
    </div>
  );
}
