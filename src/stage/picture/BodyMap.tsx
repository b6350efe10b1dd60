/** The body map: where the vessel lies, and the way that the catheter took to it. */
import { memo, useMemo } from 'react';
import type { Vessel } from '@/engine/case.ts';
import type { Scene, SceneAccess } from '../scene.ts';
import { frameOf, inLimb, isBlue, isCircuit, isOfHeart, midline, pointOn } from './body-map.ts';
import { placesOf } from './body-map-parts.ts';
import { HeartInset, heartLayout } from './HeartInset.tsx';
import type { Move } from './Ink.tsx';
import { MapGround } from './MapGround.tsx';
import type { Point } from './paths.ts';
import { WayInk } from './WayInk.tsx';

type BodyMapProps = {
  readonly scene: Scene;
  readonly move: Move;
  /** Every vessel that the case will name, so that the part shown stays the same throughout. */
  readonly named: readonly Vessel[];
  /** Where a circuit for dialysis lies; the arm when left out. */
  readonly limb?: 'arm' | 'leg' | undefined;
  /** Every part of the body besides vessels that the case will show. */
  readonly parts?: readonly string[];
};

const Ground = memo(MapGround);

/** Draws the map of the scene. Decorative for a screen reader: the stage around it carries the words. */
export function BodyMap({ scene, move, named, limb = 'arm', parts = [] }: BodyMapProps) {
  const place = (vessel: Vessel): Vessel => inLimb(vessel, limb);
  const vessels = named.map(place);
  const [x, y, w, h] = frameOf(vessels, parts.flatMap(placesOf).flatMap(around));
  const unit = h < 600 ? Math.min(1, h / 432) : 1.6;
  const heart = vessels.some(isOfHeart);
  const blue = vessels.filter(isBlue).length;
  const shown = {
    scene: { ...scene, lesions: scene.lesions.map((each) => ({ ...each, vessels: each.vessels.map(place) })) },
    way: scene.way.map(place),
    focus: scene.focus === null ? null : place(scene.focus),
    spot: oneOf(placesOf(scene.part)),
    move,
  };
  // The ground stays the same for as long as the case does.
  const more = useMemo(() => extra(named.map((vessel) => inLimb(vessel, limb))), [named, limb]);
  const ground = <Ground lead={blue * 2 >= vessels.length ? 'vein' : 'artery'} more={more} unit={unit} />;
  const marks = scene.accesses.map((access) => (
    <AccessMark key={access.id} access={access} vessel={place(access.vessel)} unit={heart ? 1.7 : unit} />
  ));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={heart ? heartLayout.viewBox : `${x} ${y} ${w} ${h}`}
      aria-hidden="true"
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <g transform={heart ? heartLayout.body : undefined}>
        {ground}
        <WayInk
          {...shown}
          focus={heart && isOfHeart(shown.focus ?? '') ? null : shown.focus}
          unit={heart ? 1.9 : unit}
        />
        {marks}
      </g>
      {heart && <HeartInset {...shown} more={more} />}
    </svg>
  );
}

/** Two corners of what should be seen around a place. */
const around = ([x, y]: Point): readonly Point[] => [
  [x - 40, y - 90],
  [x + 40, y + 60],
];

/** The only place; undefined where the side isn't known. */
const oneOf = (places: readonly Point[]): Point | undefined => (places.length === 1 ? places[0] : undefined);

/** Of the vessels that a case names, those that not every body has; of a circuit all that belongs to it. */
function extra(vessels: readonly Vessel[]): readonly Vessel[] {
  const circuits = new Set(vessels.filter(isCircuit).map((vessel) => vessel.replace(/dialysis-.*$/, 'dialysis-')));
  const inCircuits = [...circuits].flatMap((circuit) =>
    ['circuit-peripheral', 'arterial-anastomosis'].map((part) => circuit + part),
  );
  return [...new Set([...vessels.filter((vessel) => /-graft-|side-branch/.test(vessel)), ...inCircuits])].filter(
    (vessel) => pointOn(vessel) !== undefined,
  );
}

/** A needle's mark at a way in; paler once the sheath is out. */
function AccessMark(props: { readonly access: SceneAccess; readonly vessel: Vessel; readonly unit: number }) {
  const { access, vessel, unit } = props;
  const at = pointOn(vessel);
  if (at === undefined) return null;
  const outward = at[0] < midline ? -unit : unit;
  const downward = access.direction === 'antegrade' && !isBlue(vessel) ? -unit : unit;
  return (
    <g
      transform={`translate(${at[0]} ${at[1]}) scale(${outward} ${downward})`}
      opacity={access.state === 'gone' ? 0.5 : 1}
    >
      <path d="M2 3L20 30" stroke="var(--stage-metal)" strokeWidth={1.8} />
      <path d="M17 31.5L23 27.5M19.5 29.5L23.5 35.5" stroke="var(--stage-gold)" strokeWidth={2.4} />
      <circle r={3.6} fill="var(--stage-gold)" stroke="var(--map-body)" strokeWidth={1} />
    </g>
  );
}
