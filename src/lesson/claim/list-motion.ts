import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { afterLayout } from '@/ui/after-layout.ts';
import type { Seen } from './list-moves.ts';

/** Measured on the server nothing moves; in the browser it must happen before the paint. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Moves the entries of a claim when it changes: one that is new comes from the step that earned it, one that stays
 * slides to its new place, and of one that went a picture fades out. The page itself is never late: what it holds is
 * the claim at every moment, and the movement only shows how it came about. With reduced motion things only fade.
 * @param list the element that holds the entries, each with a `data-key`
 * @param change a value that differs when the claim does
 */
export function useListMotion(list: RefObject<HTMLElement | null>, change: unknown): void {
  const moves = useRef<typeof import('./list-moves.ts')>(null);
  const before = useRef<ReadonlyMap<string, Seen> | null>(null);

  useEffect(() => {
    // Behind the page; without it, as when offline, the claim changes without movement.
    import('./list-moves.ts').then(
      ({ show }) => {
        moves.current = { show };
      },
      () => undefined,
    );
  }, []);

  useBeforePaint(() => {
    const holder = list.current;
    if (holder === null || typeof holder.animate !== 'function') return;
    const was = before.current;
    // Until the list has been measured, nothing is known of it: one that isn't shown never is.
    before.current = null;
    return afterLayout(holder, () => {
      const entries = [...holder.querySelectorAll<HTMLElement>('[data-key]')];
      const now = new Map(
        entries.map((element) => [element.dataset['key'] ?? '', { element, box: element.getBoundingClientRect() }]),
      );
      before.current = now;
      if (was !== null && holder.offsetParent !== null) moves.current?.show(holder, was, now);
    });
  }, [list, change]);
}
