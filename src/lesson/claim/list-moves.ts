/** The moves of the claim's entries: in, aside and out. With reduced motion things only fade. */

const calm = 400;
const long = 600;
const ease = 'cubic-bezier(0.3, 0.7, 0.2, 1)';
const reduced = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'reduced';

export type Seen = { readonly element: HTMLElement; readonly box: DOMRect };

/** Shows how a list came to be what it is `now`. All is measured before anything moves. */
export function show(holder: HTMLElement, was: ReadonlyMap<string, Seen>, now: ReadonlyMap<string, Seen>): void {
  const still = reduced();
  const from = still ? null : originOf(holder);
  const frame = holder.getBoundingClientRect();
  for (const [key, { element, box }] of now) {
    const old = was.get(key);
    if (old === undefined) arrive(element, box, from, still);
    else if (!still && element.parentElement?.closest('[data-key]') === null) slide(element, old.box, box);
  }
  for (const [key, old] of was) if (!now.has(key)) leave(holder, frame, old);
}

type Place = { readonly x: number; readonly y: number };

/** In from the effect of the step at hand, or, where that is out of sight, from a little aside. */
function arrive(element: HTMLElement, box: DOMRect, from: Place | null, still: boolean): void {
  const shift = from === null ? { x: 0, y: 8 } : { x: from.x - box.x, y: from.y - box.y };
  const start = still ? { opacity: 0 } : { opacity: 0, transform: `translate(${shift.x}px, ${shift.y}px)` };
  const end = still ? { opacity: 1 } : { opacity: 1, transform: 'none' };
  element.animate([start, end], { duration: still ? calm / 2 : long, easing: ease });
}

/** Where the step at hand says what it does; null when it isn't in view. */
function originOf(element: HTMLElement): Place | null {
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
function leave(holder: HTMLElement, frame: DOMRect, old: Seen): void {
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
