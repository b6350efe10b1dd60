import { LazyMotion } from 'framer-motion';
import { createContext, memo, useContext } from 'react';
import { loadMotion, Stage, type StageProps } from './Stage.tsx';

const Shown = createContext<StageProps | null>(null);

/** The stage with what makes it move; fetched after the page, which can be read and stepped through without it. */
export default function MovingStage(props: StageProps) {
  return (
    <Shown value={props}>
      <Movable />
    </Shown>
  );
}

// Rendered once: whenever the library's wrapper is, everything that can move is rendered with it.
const Movable = memo(function Movable() {
  return (
    <LazyMotion features={loadMotion} strict>
      <Inside />
    </LazyMotion>
  );
});

function Inside() {
  const props = useContext(Shown);
  return props && <Stage {...props} />;
}
