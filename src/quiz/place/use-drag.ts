/** Dragging a card onto a target with the pointer. Another way to do what two presses do; never the only one. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** A press that moves less than this is a press, not a drag. */
const threshold = 6;

export type Drag = { readonly id: string; readonly x: number; readonly y: number; readonly over: string | undefined };

type Options = {
  readonly onStart: (id: string) => void;
  readonly onDrop: (id: string, target: string) => void;
  readonly onCancel: () => void;
};

function targetAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-target]')?.dataset['target'];
}

/**
 * A mouse drags a card from anywhere on it; a finger only by what is marked `data-grip`, so that the page still
 * scrolls. Targets are the elements marked `data-target`. Esc puts the card back.
 * @returns the drag under way, and the handlers for the card of an id
 */
export function useDrag({ onStart, onDrop, onCancel }: Options) {
  const [drag, setDrag] = useState<Drag>();
  const press = useRef<{ readonly id: string; readonly x: number; readonly y: number }>(undefined);
  const dragged = useRef(false);
  const cancel = useRef(onCancel);
  useEffect(() => {
    cancel.current = onCancel;
  });

  const under = drag !== undefined;
  useEffect(() => {
    if (!under) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      press.current = undefined;
      setDrag(undefined);
      cancel.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [under]);

  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      const gripped = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
      if (event.button !== 0 || (event.pointerType === 'touch' && !gripped)) return;
      press.current = { id, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = press.current;
      if (!start) return;
      const { clientX: x, clientY: y } = event;
      if (!drag && Math.hypot(x - start.x, y - start.y) < threshold) return;
      if (!drag) {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        onStart(id);
      }
      setDrag({ id, x, y, over: targetAt(x, y) });
    },
    onPointerUp: () => {
      press.current = undefined;
      if (!drag) return;
      setDrag(undefined);
      if (drag.over === undefined) cancel.current();
      else onDrop(drag.id, drag.over);
    },
    onPointerCancel: () => {
      press.current = undefined;
      if (!drag) return;
      setDrag(undefined);
      cancel.current();
    },
    /** The click that ends a drag is not a press of the card. */
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      if (!dragged.current) return;
      dragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  });

  return { drag, handlers };
}
