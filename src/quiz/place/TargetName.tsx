import { Code } from '@/ui/Code.tsx';
import type { Target } from './PlaceSteps.tsx';
import styles from './TargetName.module.css';

/** A target's name with the sign of what it is: a code as a code, the others as words behind a sign. */
export function TargetName({ target }: { readonly target: Target }) {
  if (target.tone === 'code') return <Code number={target.label} link={false} />;
  return (
    <span className={`${styles.name} ${styles[target.tone]}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={signs[target.tone]} />
      </svg>
      {target.label}
    </span>
  );
}

/** Into another line; a gap in the note; a line struck out; and, for sorting, a line of the claim. */
const signs = {
  included: 'M2.5 3v6.5h10M9.5 6.5l3 3-3 3',
  missing: 'M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.6v.1',
  nothing: 'M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6M4 4l8 8',
  billed: 'M2.5 4h11M2.5 8h11M2.5 12h7',
} as const;
