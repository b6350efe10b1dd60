import { LazyMotion } from 'framer-motion';
import { loadMotion, Stage, type StageProps } from './Stage.tsx';

/** The stage with what makes it move; fetched after the page, which can be read and stepped through without it. */
export default function MovingStage(props: StageProps) {
  return (
    <LazyMotion features={loadMotion} strict>
      <Stage {...props} />
    </LazyMotion>
  );
}
