import type { ReactNode } from 'react';
import { later } from '@/ui/later.tsx';
import { Part } from './Part.tsx';

const ClaimTables = later(() => import('./ClaimTables.tsx'));

/** Part 4: the whole claim written out, and where every step went that earned no line. */
export function TheClaim({ children }: { readonly children: ReactNode }) {
  return (
    <Part id="claim">
      {children}
      <ClaimTables />
    </Part>
  );
}
