import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { afterPaint } from '@/ui/after-paint.ts';
import { headingOf } from './parts/Part.tsx';
import { type PartId, type Place, parts, start, writePlace } from './place.ts';
import type { LessonState } from './state.ts';

/** Milliseconds of rest before a place is written to the address: browsers refuse addresses that change too often. */
const rest = 200;

export type SetPlace = (place: Place, how: { readonly replace: boolean }) => void;

/**
 * Keeps the learner's place and the address in step. The place moves at once; the address follows when it rests. An
 * address that changes from outside (back, a link) moves the place.
 * @param page the element that holds the parts
 * @returns goes to a place; to another part it scrolls, and moves the focus to its heading
 */
export function usePlace(
  store: StoreApi<LessonState>,
  place: Place,
  setPlace: SetPlace,
  page: RefObject<HTMLElement | null>,
): (change: Partial<Place>) => void {
  const written = useRef(writePlace(place));
  const seen = useRef(writePlace(place));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(setPlace);
  useEffect(() => {
    write.current = setPlace;
  });

  const soon = useCallback(
    (replace: boolean) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const next = store.getState().place;
        if (writePlace(next) === written.current) return;
        written.current = writePlace(next);
        write.current(next, { replace });
      }, rest);
    },
    [store],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const { part } = store.getState().place;
    if (part === start.part || page.current === null) return;
    show(part, false);
    return hold(part, page.current);
  }, [page, store]);

  useEffect(() => {
    const address = writePlace(place);
    if (address === seen.current) return;
    seen.current = address;
    // The address that was written just now comes back: nothing new.
    if (address === written.current) return;
    written.current = address;
    const { part } = store.getState().place;
    store.setState({ place, asked: null });
    // Once the page has taken on the new place: a step that opens moves all that is below it.
    if (part !== place.part) afterPaint(() => show(place.part, false));
  }, [place, store]);

  useEffect(() => {
    if (page.current === null) return;
    return watchParts(page.current, (part) => {
      if (part === store.getState().place.part) return;
      store.setState((state) => ({ place: { ...state.place, part } }));
      soon(true);
    });
  }, [page, store, soon]);

  return useCallback(
    (change) => {
      const before = store.getState().place;
      store.setState({ place: { ...before, ...change }, asked: null });
      if (change.part !== undefined) show(change.part, true);
      soon(change.part === undefined || change.part === before.part);
    },
    [store, soon],
  );
}

function show(part: PartId, focus: boolean): void {
  const heading = document.getElementById(headingOf(part));
  const section = document.getElementById(part);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector('[data-state="now"]')?.scrollIntoView({ block: 'nearest' });
  if (focus) heading?.focus({ preventScroll: true });
}

/** What shows that the learner goes their own way. */
const ownWays = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Keeps a part in its place while pieces of the page above it arrive, until the learner moves, or for three seconds. */
function hold(part: PartId, page: HTMLElement): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(() => show(part, false));
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    for (const way of ownWays) removeEventListener(way, stop);
  };
  const timer = setTimeout(stop, 3000);
  for (const way of ownWays) addEventListener(way, stop, { passive: true });
  observer.observe(page);
  return stop;
}

/** Tells which part crosses a line right below what sticks to the top of the window. */
function watchParts(page: HTMLElement, tell: (part: PartId) => void): (() => void) | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const line = Math.round(covered) + 32;
    observer = new IntersectionObserver(
      (entries) => {
        const id = entries.find((each) => each.isIntersecting)?.target.id;
        const part = parts.find((each) => each.id === id);
        if (part) tell(part.id);
      },
      { rootMargin: `${-line}px 0px ${line + 1 - innerHeight}px 0px` },
    );
    for (const section of page.querySelectorAll('[data-part]')) observer.observe(section);
  };
  watch();
  addEventListener('resize', watch);
  return () => {
    observer?.disconnect();
    removeEventListener('resize', watch);
  };
}
