/** What the map shows of every body, whatever is done to it: the body, bones, organs, the heart, all vessels at rest. */
import type { Vessel } from '@/engine/case.ts';
import { bonePath, everyBody, isBlue, isOfHeart, outlinePath, placeOf, vesselPath } from './body-map.ts';
import { organs } from './body-map-data.ts';
import { grooves, heart, rightAtrium } from './body-map-heart.ts';
import { curve, loop } from './paths.ts';

type MapGroundProps = {
  /** Which vessels lie on top and stand out; null where neither leads. */
  readonly lead: 'vein' | 'artery' | null;
  /** Vessels that not every body has and this one does: circuits for dialysis, grafts. */
  readonly more?: readonly Vessel[];
  /** How much thicker the body's outline is drawn. */
  readonly unit: number;
};

const body = outlinePath();
const skeleton = bonePath();
const organPath = organs.map(loop).join('');
const paths = (vessels: readonly Vessel[]): string => vessels.map(vesselPath).join('');
const atRest = everyBody.filter((vessel) => vessel !== 'aorta' && !isOfHeart(vessel));
const veins = paths(atRest.filter(isBlue));
const arteries = paths([...atRest.filter((vessel) => !isBlue(vessel) && !vessel.includes('aort')), 'aorta']);
const ofHeart = everyBody.filter(isOfHeart);
const behindHeart = paths(ofHeart.filter((vessel) => placeOf(vessel)?.behind === true));
const onHeart = paths(ofHeart.filter((vessel) => placeOf(vessel)?.behind !== true));

/** Draws the ground of the map. */
export function MapGround({ lead, more = [], unit }: MapGroundProps) {
  const red = (
    <g key="red" opacity={lead === 'vein' ? 0.75 : 1}>
      <path
        d={arteries}
        fill="var(--stage-artery-dim)"
        stroke="var(--map-artery)"
        strokeWidth={1.5}
        paintOrder="stroke"
      />
    </g>
  );
  const blue = (
    <g key="blue" opacity={lead === 'artery' ? 0.6 : 1}>
      <path d={loop(rightAtrium)} fill="var(--stage-vein-dim)" />
      <path d={veins} fill="var(--stage-vein-dim)" stroke="var(--map-body)" strokeWidth={1.6} paintOrder="stroke" />
      <path
        d={paths(more.filter(isBlue))}
        fill="var(--stage-vein-dim)"
        stroke="var(--stage-vein)"
        strokeWidth={1.4}
        paintOrder="stroke"
      />
    </g>
  );
  return (
    <>
      <path d={body} fill="var(--map-body)" stroke="var(--map-line)" strokeWidth={1.1 * unit} />
      <path d={skeleton} fill="none" stroke="var(--map-bone)" strokeWidth="var(--bone-width)" opacity="var(--bones)" />
      <path d={organPath} fill="var(--map-organ)" stroke="var(--map-line)" strokeWidth={0.6} opacity={0.75} />
      <path d={loop(heart)} fill="var(--map-heart)" stroke="var(--map-line)" strokeWidth={0.9} />
      {lead === 'artery' ? [blue, red] : [red, blue]}
      <HeartArteries more={more.filter(isOfHeart)} />
    </>
  );
}

/** The heart's own arteries: those behind it faint, the others on its surface. */
export function HeartArteries({ more }: { readonly more: readonly Vessel[] }) {
  return (
    <>
      <path d={behindHeart} fill="var(--map-artery)" opacity={0.55} />
      <path d={onHeart} fill="var(--map-artery)" stroke="var(--map-heart)" strokeWidth={0.5} paintOrder="stroke" />
      <path
        d={paths(more)}
        fill="var(--stage-plaque)"
        stroke="var(--map-heart)"
        strokeWidth={0.5}
        paintOrder="stroke"
        opacity={0.75}
      />
    </>
  );
}

const grooveLines = grooves.map(curve).join('');
/** The heart's surface curving away: its outline again, drawn in toward the place that the light falls on. */
const relief = [0.88, 0.72, 0.52].map((part) =>
  loop(heart.map(([x, y]) => [226 + (x - 226) * part, 270 + (y - 270) * part])),
);
const roots = paths(['ascending-aorta', 'aortic-arch']);
const descending = paths(['descending-thoracic-aorta']);
const lung = paths(['pulmonary-trunk', 'left-pulmonary-artery', 'right-pulmonary-artery']);
const cavae = paths(['superior-vena-cava', 'inferior-vena-cava']);

/** The heart alone, with the roots of the great vessels: the ground of the large picture. */
export function HeartGround({ more }: { readonly more: readonly Vessel[] }) {
  return (
    <>
      <g opacity={0.6}>
        <path d={descending} fill="var(--stage-artery-dim)" opacity={0.7} />
        <path d={cavae} fill="var(--stage-vein-dim)" />
        <path d={lung} fill="var(--stage-vein-dim)" stroke="var(--stage)" strokeWidth={0.8} paintOrder="stroke" />
      </g>
      <path d={loop(heart)} fill="var(--map-heart)" stroke="var(--map-line)" strokeWidth={0.5} />
      {relief.map((d) => (
        <path key={d} d={d} fill="var(--stage-ink)" opacity={0.028} />
      ))}
      <path d={loop(rightAtrium)} fill="var(--stage-vein-dim)" opacity={0.55} />
      <path d={grooveLines} fill="none" stroke="var(--map-line)" strokeWidth={0.7} opacity={0.8} />
      <path d={roots} fill="var(--stage-artery-dim)" stroke="var(--map-artery)" strokeWidth={0.5} paintOrder="stroke" />
      <HeartArteries more={more} />
    </>
  );
}
