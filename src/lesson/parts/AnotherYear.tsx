import type { ReactNode } from 'react';
import { later } from '@/ui/later.tsx';
import { Part } from './Part.tsx';

const Years = later(() => import('./Years.tsx'));

/** Part 6: the same session on another date of service, before and after side by side. */
export function AnotherYear({ children }: { readonly children: ReactNode }) {
  return (
    <Part id="another-year">
      {children}
      <Years />
    </Part>
  );
}
