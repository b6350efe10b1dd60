import type { Vessel } from '@/engine/case.ts';
import { MapPlace } from './MapPlace.tsx';

type Props = {
  /** The vessel that was entered, and the one that the catheter's tip reached; left out: a map to look around in. */
  readonly access?: Vessel;
  readonly tip?: Vessel;
};

/** The vessel map with one way lit. */
export default function LessonMap({ access, tip }: Props) {
  return <MapPlace access={access} tip={tip} />;
}
