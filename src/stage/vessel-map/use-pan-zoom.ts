/** Panning and zooming a place on the page: finger, mouse, wheel and keys, all onto one view. */
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../picture/paths.ts';
import { dragged, kept, pointAt, type Size, type View, zoomed } from './view.ts';

/** A finger or a mouse that moves less than this has pointed, not dragged. */
const slack = 6;

const wantsLessMotion = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

export type PanZoom = {
  readonly view: View;
  readonly size: Size;
  /** Goes to a view, gliding unless less motion is asked for. */
  readonly glide: (to: View) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
};

type Options = {
  readonly first: (size: Size) => View;
  /** Called where the learner points without dragging, with a point of the map. */
  readonly onPoint: (point: Point, map: Pick<PanZoom, 'view' | 'size' | 'glide'>) => void;
};

/** The size of an element; a middling one until it is known. */
function useSize(place: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ wide: 480, high: 640 });
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.width > 0 && box.height > 0) setSize({ wide: box.width, high: box.height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return size;
}

/** Glides a view to another in about a third of a second; anything that sets the view meanwhile stops it. */
function useGlide(setView: (view: View) => void): { readonly glide: (from: View, to: View) => void; stop: () => void } {
  const frame = useRef(0);
  const stop = useCallback(() => cancelAnimationFrame(frame.current), []);
  const glide = useCallback(
    (from: View, to: View) => {
      stop();
      if (wantsLessMotion()) return setView(to);
      const begun = performance.now();
      const go = (now: number): void => {
        const part = Math.min(1, (now - begun) / 320);
        const eased = 1 - (1 - part) ** 3;
        const mix = (a: number, b: number): number => a + (b - a) * eased;
        const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
        setView(part === 1 ? to : { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom });
        if (part < 1) frame.current = requestAnimationFrame(go);
      };
      frame.current = requestAnimationFrame(go);
    },
    [setView, stop],
  );
  useEffect(() => stop, [stop]);
  return { glide, stop };
}

/** The wheel zooms once the map was pressed or has the focus, or with Ctrl; otherwise the page scrolls on. */
function useWheel(place: RefObject<HTMLElement | null>, zoomAt: (times: number, pixel: Point) => void): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    // Safari gives a pressed button no focus.
    let pressed = false;
    const press = (): void => void (pressed = true);
    const leave = (): void => void (pressed = false);
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !pressed && document.activeElement !== element) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomAt(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), [
        event.clientX - box.left,
        event.clientY - box.top,
      ]);
    };
    element.addEventListener('wheel', turn, { passive: false });
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('wheel', turn);
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointerleave', leave);
    };
  }, [place, zoomAt]);
}

/** The view of a map in `place`, and what pointers do to it. */
export function usePanZoom(place: RefObject<HTMLElement | null>, { first, onPoint }: Options): PanZoom {
  const size = useSize(place);
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? first(size);
  const latest = useRef({ view, size });
  useEffect(() => {
    latest.current = { view, size };
  });
  const { glide, stop } = useGlide(setMoved);
  const fingers = useRef(new Map<number, Point>());
  const travelled = useRef(0);

  const zoomAt = useCallback(
    (times: number, pixel: Point) => {
      stop();
      const now = latest.current;
      setMoved(zoomed(now.view, times, pointAt(now.view, now.size, pixel)));
    },
    [stop],
  );
  useWheel(place, zoomAt);

  const pixelOf = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const lift = (event: PointerEvent): void => void fingers.current.delete(event.pointerId);

  const glideTo = (to: View): void => glide(view, kept(to));

  return {
    view,
    size,
    glide: glideTo,
    onPointerDown: (event) => {
      if (fingers.current.size === 0) travelled.current = 0;
      fingers.current.set(event.pointerId, pixelOf(event));
      stop();
    },
    onPointerMove: (event) => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const now = pixelOf(event);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      travelled.current += Math.hypot(now[0] - before[0], now[1] - before[1]);
      if (travelled.current > slack) event.currentTarget.setPointerCapture?.(event.pointerId);
      fingers.current.set(event.pointerId, now);
      if (other !== undefined) {
        const spread = (point: Point): number => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
        zoomAt(spread(now) / spread(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
      } else if (travelled.current > slack) {
        setMoved(dragged(latest.current.view, size, now[0] - before[0], now[1] - before[1]));
      }
    },
    onPointerUp: (event) => {
      const pointed = fingers.current.size === 1 && fingers.current.has(event.pointerId) && travelled.current <= slack;
      lift(event);
      if (pointed) onPoint(pointAt(view, size, pixelOf(event)), { view, size, glide: glideTo });
    },
    onPointerCancel: lift,
  };
}
