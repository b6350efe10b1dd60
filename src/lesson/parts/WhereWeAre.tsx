import type { ReactNode } from 'react';
import { Part } from './Part.tsx';

/** Part 2: the vessel, what is wrong with it, and what the physician wants to do. */
export function WhereWeAre({ children }: { readonly children: ReactNode }) {
  return <Part id="where-we-are">{children}</Part>;
}
