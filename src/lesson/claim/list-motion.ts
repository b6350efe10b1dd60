import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
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
      ({ arrive, leave, reduced, slide }) => {
        moves.current = { arrive, leave, reduced, slide };
      },
      () => undefined,
    );
  }, []);

  useBeforePaint(() => {
    const holder = list.current;
    if (holder === null || typeof holder.animate !== 'function') return;
    const entries = [...holder.querySelectorAll<HTMLElement>('[data-key]')];
    const now = new Map(
      entries.map((element) => [element.dataset['key'] ?? '', { element, box: element.getBoundingClientRect() }]),
    );
    const was = before.current;
    before.current = now;
    if (was === null || moves.current === null || holder.offsetParent === null) return;
    const { arrive, leave, reduced, slide } = moves.current;
    const still = reduced();
    for (const [key, { element, box }] of now) {
      const old = was.get(key);
      if (old === undefined) arrive(element, box, still);
      else if (!still && element.parentElement?.closest('[data-key]') === null) slide(element, old.box, box);
    }
    for (const [key, old] of was) if (!now.has(key)) leave(holder, old);
  }, [list, change]);
}
