/** The dark screen of the vessel map: what is seen of the body, moved by hand, wheel, keys and the buttons on it. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Vessel } from '@/engine/case.ts';
import { everyBody, inAtlas, inLimb, isBlue, isCircuit, placeOf, pointOn } from '../picture/body-map.ts';
import type { Point } from '../picture/paths.ts';
import stage from '../Stage.module.css';
import type { CatheterWay } from './catheter-way.ts';
import css from './MapScreen.module.css';
import { type PanZoom, usePanZoom } from './use-pan-zoom.ts';
import { VesselDrawing } from './VesselDrawing.tsx';
import { dragged, pointAt, type Size, scaleOf, type View, vesselAt, viewOf, whole, zoomed } from './view.ts';

type MapScreenProps = {
  readonly access: Vessel | null;
  readonly tip: Vessel | null;
  readonly way: CatheterWay | null;
  readonly chosen: Vessel | null;
  readonly onChoose: (vessel: Vessel) => void;
  /** Where a circuit for dialysis lies. */
  readonly limb: 'arm' | 'leg';
  /** Vessels that the first view takes in; none shows the whole body. */
  readonly start: readonly Vessel[];
};

/** How near a finger has to come to a vessel, in pixels: a target of 44. */
const reach = 22;

const ordinary = everyBody.filter((vessel) => vessel !== 'aorta');

/** Vessels that are shown only where they are named: the circuit of a limb, a graft of the heart. */
function extraOf(named: readonly Vessel[]): readonly Vessel[] {
  const circuits = named.filter(isCircuit).flatMap((vessel) => {
    const side = vessel.replace(/dialysis-.*$/, 'dialysis-');
    return ['circuit-peripheral', 'arterial-anastomosis', 'side-branch-1', 'side-branch-2', 'side-branch-3'].map(
      (part) => side + part,
    );
  });
  return [...new Set([...circuits, ...named.filter((vessel) => vessel.includes('-graft-'))])];
}

/** Whether the middle of a vessel is seen, not too small to find. */
function isSeen(vessel: Vessel, view: View, size: Size): boolean {
  const [at, scale] = [pointOn(vessel), scaleOf(view, size)];
  if (at === undefined) return true;
  const [dx, dy] = [Math.abs(at[0] - view.x) * scale, Math.abs(at[1] - view.y) * scale];
  return dx < size.wide * 0.42 && dy < size.high * 0.42 && (placeOf(vessel)?.size ?? 1) * scale > 1.2;
}

/** Draws the screen. */
export function MapScreen({ access, tip, way, chosen, onChoose, limb, start }: MapScreenProps) {
  const pane = useRef<HTMLButtonElement>(null);
  const [pointed, setPointed] = useState<Vessel | null>(null);
  const shown = [access, tip, chosen].filter((vessel) => vessel !== null);
  const place = (vessel: Vessel): Vessel => inLimb(vessel, limb);
  const more = extraOf(shown).map(place);
  const lead = shown[0] === undefined ? null : isBlue(shown[0]) ? 'vein' : 'artery';
  // Where an artery was entered, a finger between an artery and a vein means the artery.
  const weight = (vessel: Vessel): number => (lead === null || isBlue(vessel) === (lead === 'vein') ? 0.5 : 1);
  const near = (point: Point, scale: number): Vessel | null =>
    inAtlas(vesselAt([...ordinary, ...more], point, reach / scale, weight) ?? null);

  const here = useRef<Vessel | null>(null);
  const point = (at: Point, { view, size, glide }: Pick<PanZoom, 'view' | 'size' | 'glide'>): void => {
    const vessel = near(at, scaleOf(view, size));
    if (vessel !== null) {
      here.current = vessel;
      onChoose(vessel);
    }
    // The ground was pointed at: that place comes into the middle, for those who can't drag.
    else glide({ ...view, x: at[0], y: at[1] });
  };
  const map = usePanZoom(pane, { first: (size) => viewOf(start.map(place), size), onPoint: point });
  const { view, size } = map;

  // A vessel chosen in the list comes into view; one that was pointed at stays where it is.
  const toChosen = useRef(map);
  useEffect(() => {
    toChosen.current = map;
  });
  useEffect(() => {
    const now = toChosen.current;
    if (chosen === null || chosen === here.current) return;
    const at = inLimb(chosen, limb);
    if (!isSeen(at, now.view, now.size)) now.glide(viewOf([at], now.size));
  }, [chosen, limb]);

  return (
    <div className={`${stage['stage']} ${css['screen']}`}>
      <button
        type="button"
        ref={pane}
        className={css['pane']}
        data-zoomed={view.zoom > 1.01}
        data-pointed={pointed !== null}
        aria-label="Map. Arrow keys move it, plus and minus change its size, 0 shows the whole body, Enter chooses the vessel in the middle. The list has the same vessels by name."
        onKeyDown={(event) => onKey(event, map)}
        // Only by key: a finger's click has been seen as a pointer already.
        onClick={(event) => event.detail === 0 && point([view.x, view.y], map)}
        onPointerDown={map.onPointerDown}
        onPointerMove={(event) => {
          map.onPointerMove(event);
          if (event.pointerType !== 'mouse') return;
          const box = event.currentTarget.getBoundingClientRect();
          const over = pointAt(view, size, [event.clientX - box.left, event.clientY - box.top]);
          setPointed(event.buttons === 0 ? near(over, scaleOf(view, size)) : null);
        }}
        onPointerLeave={() => setPointed(null)}
        onPointerUp={map.onPointerUp}
        onPointerCancel={map.onPointerCancel}
      >
        <VesselDrawing {...{ view, size, lead, more, access, tip, way, chosen, pointed, limb }} />
        <span className={css['middle']} />
      </button>
      <Tools view={view} onView={map.glide} />
    </div>
  );
}

const steps: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const times: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

function onKey(event: KeyboardEvent, { view, size, glide }: PanZoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const [step, more] = [steps[event.key], times[event.key]];
  if (step !== undefined) glide(dragged(view, size, (step[0] * size.wide) / 5, (step[1] * size.high) / 5));
  else if (more !== undefined) glide(zoomed(view, more));
  else if (event.key === '0') glide(whole);
  else return;
  event.preventDefault();
  // The page's own arrows go from step to step.
  event.stopPropagation();
}

/** The buttons on the screen. */
function Tools({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div className={css['tools']}>
      <button type="button" aria-label="Larger" title="Larger" onClick={() => onView(zoomed(view, 1.6))}>
        <Sign d="M12 5v14M5 12h14" />
      </button>
      <button type="button" aria-label="Smaller" title="Smaller" onClick={() => onView(zoomed(view, 1 / 1.6))}>
        <Sign d="M5 12h14" />
      </button>
      <button type="button" aria-label="Show the whole body" title="Show the whole body" onClick={() => onView(whole)}>
        <Sign d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />
      </button>
    </div>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
