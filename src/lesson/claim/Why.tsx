import { type ReactNode, useState } from 'react';
import type { Day } from '@/engine/case.ts';
import type { Reason } from '@/engine/claim.ts';
import { later } from '@/ui/later.tsx';

const Reasons = later(() => import('./Reasons.tsx'));

type Props = {
  readonly summary: ReactNode;
  readonly reasons: readonly Reason[];
  /** The date of service: it chooses the rules. */
  readonly on: Day;
  readonly className?: string | undefined;
};

/** Reasons that open on demand, and are not rendered before: the claim changes at every step. */
export function Why({ summary, reasons, on, className }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <Reasons reasons={reasons} on={on} />}
    </details>
  );
}
