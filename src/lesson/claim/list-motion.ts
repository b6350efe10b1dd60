import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Measured on the server nothing moves; in the browser it must happen before the paint. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const calm = 400;
const long = 600;
const ease = 'cubic-bezier(0.3, 0.7, 0.2, 1)';
const reduced = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'reduced';

type Seen = { readonly element: HTMLElement; readonly box: DOMRect };

/**
 * Moves the entries of a claim when it changes: one that is new comes from the step that earned it, one that stays
 * slides to its new place, and of one that went a picture fades out. The page itself is never late: what it holds is
 * the claim at every moment, and the movement only shows how it came about. With reduced motion things only fade.
 * @param list the element that holds the entries, each with a `data-key`
 * @param change a value that differs when the claim does
 */
export function useListMotion(list: RefObject<HTMLElement | null>, change: unknown): void {
  const before = useRef<ReadonlyMap<string, Seen> | null>(null);

  useBeforePaint(() => {
    const holder = list.current;
    if (holder === null || typeof holder.animate !== 'function') return;
    const entries = [...holder.querySelectorAll<HTMLElement>('[data-key]')];
    const now = new Map(
      entries.map((element) => [element.dataset['key'] ?? '', { element, box: element.getBoundingClientRect() }]),
    );
    const was = before.current;
    before.current = now;
    if (was === null || holder.offsetParent === null) return;
    const still = reduced();
    for (const [key, { element, box }] of now) {
      const old = was.get(key);
      if (old === undefined) arrive(element, box, still);
      else if (!still && element.parentElement?.closest('[data-key]') === null) slide(element, old.box, box);
    }
    for (const [key, old] of was) if (!now.has(key)) leave(holder, old);
  }, [list, change]);
}

/** In from the effect of the step at hand, or, where that is out of sight, from a little aside. */
function arrive(element: HTMLElement, box: DOMRect, still: boolean): void {
  const from = still ? null : originOf(element);
  const shift = from === null ? { x: 0, y: 8 } : { x: from.x - box.x, y: from.y - box.y };
  const start = still ? { opacity: 0 } : { opacity: 0, transform: `translate(${shift.x}px, ${shift.y}px)` };
  const end = still ? { opacity: 1 } : { opacity: 1, transform: 'none' };
  element.animate([start, end], { duration: still ? calm / 2 : long, easing: ease });
}

/** Where the step at hand says what it does; null when it isn't in view. */
function originOf(element: HTMLElement): { readonly x: number; readonly y: number } | null {
  const effect = [...element.ownerDocument.querySelectorAll<HTMLElement>('[data-origin]')].find(
    (each) => each.offsetParent !== null,
  );
  const box = effect?.getBoundingClientRect();
  return box === undefined || box.bottom < 0 || box.top > innerHeight ? null : { x: box.x + box.width / 3, y: box.y };
}

function slide(element: HTMLElement, old: DOMRect, box: DOMRect): void {
  const y = old.y - box.y;
  // A whole page's worth is a scroll, not a move within the claim.
  if (Math.abs(y) < 1 || Math.abs(y) > innerHeight / 2) return;
  element.animate([{ transform: `translateY(${y}px)` }, { transform: 'none' }], { duration: calm, easing: ease });
}

/** A picture of what went, laid over the list while it fades; nobody can reach or hear it. */
function leave(holder: HTMLElement, old: Seen): void {
  const frame = holder.getBoundingClientRect();
  const ghost = old.element.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return;
  for (const each of [ghost, ...ghost.querySelectorAll('[id], [data-key]')]) {
    each.removeAttribute('id');
    each.removeAttribute('data-key');
  }
  ghost.inert = true;
  ghost.ariaHidden = 'true';
  Object.assign(ghost.style, {
    position: 'absolute',
    insetInlineStart: `${old.box.x - frame.x}px`,
    insetBlockStart: `${old.box.y - frame.y}px`,
    inlineSize: `${old.box.width}px`,
    margin: '0',
    pointerEvents: 'none',
  });
  holder.append(ghost);
  const fade = ghost.animate([{ opacity: 1 }, { opacity: 0 }], { duration: calm / 2, easing: 'linear' });
  fade.onfinish = fade.oncancel = () => ghost.remove();
}
