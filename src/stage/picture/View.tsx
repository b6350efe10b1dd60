import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';
import { type Move, moving } from './Ink.tsx';

/** A whole picture that comes over the others when the scene looks there, and is gone otherwise. */
export function View({
  shown,
  move,
  children,
}: {
  readonly shown: boolean;
  readonly move: Move;
  readonly children: ReactNode;
}) {
  return (
    <m.g
      initial={false}
      animate={{ opacity: shown ? 1 : 0 }}
      transition={moving(move)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect width={720} height={520} fill="var(--stage)" />
      {children}
    </m.g>
  );
}

/** Something that is there or not. */
export function When({
  is,
  strength = 1,
  move,
  children,
}: {
  readonly is: boolean;
  readonly strength?: number;
  readonly move: Move;
  readonly children: ReactNode;
}) {
  return (
    <m.g initial={false} animate={{ opacity: is ? strength : 0 }} transition={moving(move)}>
      {children}
    </m.g>
  );
}
