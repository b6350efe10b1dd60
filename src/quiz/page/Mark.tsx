import type { ReactNode } from 'react';
import styles from './Mark.module.css';

export const markStates = ['right', 'partly', 'wrong', 'open'] as const;
export type MarkState = (typeof markStates)[number];

/** Each state has an outline of its own: a filled circle, a half one, a diamond, a dotted circle. */
const shapes: Readonly<Record<MarkState, ReactNode>> = {
  right: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m5.8 10.4 2.9 2.9 5.6-6.2" stroke="var(--sheet)" strokeWidth="2" fill="none" strokeLinecap="round" />
    </>
  ),
  partly: (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 1.8a8.2 8.2 0 0 1 0 16.4Z" fill="currentColor" />
    </>
  ),
  wrong: (
    <>
      <path
        d="M10 .9 19.1 10 10 19.1.9 10Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="m7.2 7.2 5.6 5.6m0-5.6-5.6 5.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  open: (
    <circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 2.55" />
  ),
};

type Props = {
  readonly state: MarkState;
  /** The same in a word; left out where the words stand beside the mark already. */
  readonly text?: string;
};

/** Right, partly right, wrong or not answered: by shape, by colour, and by a word. */
export function Mark({ state, text }: Props) {
  return (
    <span className={`${styles.mark} ${styles[state]}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        {shapes[state]}
      </svg>
      {text !== undefined && <span>{text}</span>}
    </span>
  );
}
