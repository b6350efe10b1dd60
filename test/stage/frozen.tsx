/** Scenes as SVG files that stand alone: the close-up, at rest the body map beside it; colours written out, words inside. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Case } from '@/engine/case.ts';
import { castOf } from '@/stage/cast.ts';
import { describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { namedBy, partsOf } from '@/stage/named.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { VesselCut } from '@/stage/picture/VesselCut.tsx';
import { sceneAt } from '@/stage/scene.ts';
import { freeze, palette } from '../../scripts/freeze.mjs';
import { atlas, smallCases, veinBalloon, veinStent } from './cases.ts';
import { frozenMaps } from './frozen-maps.tsx';

export const looks = ['drawn', 'fluoroscopy'] as const;
type Look = (typeof looks)[number];

/** A frozen picture: the file's name in test/goldens and what is in it. */
export type Frozen = { readonly file: string; readonly svg: string };

const atRest = { duration: 0, ease: [0, 0, 1, 1] } as const;

/** The scene after `step` steps, or at one of the last step's moments, as one self-contained SVG; at rest with the map. */
export function frozenScene(
  theCase: Case,
  step: number,
  moment: string | undefined,
  look: Look,
  mapped = true,
): string {
  const scene = sceneAt(theCase, atlas, step, moment);
  const at = (markup: string, place: string) => markup.replace('<svg ', `<svg ${place} `);
  const cut = renderToStaticMarkup(<VesselCut scene={scene} cast={castOf(theCase, atlas)} move={atRest} />);
  const current = theCase.steps[step - 1];
  const rests = mapped && (current === undefined || momentsOf(current).at(-1) === scene.moment);
  const map = rests
    ? renderToStaticMarkup(
        <BodyMap scene={scene} move={atRest} named={namedBy(theCase)} parts={partsOf(theCase, atlas)} />,
      )
    : '';
  const wide = rests ? 1040 : 720;
  const both = `${at(cut, 'width="720" height="520"')}${at(map, 'x="720" width="320" height="520"')}`;
  const inside = freeze(both, look).replaceAll('><', '>\n<');
  const words = describe(scene).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} 520" role="img">\n<title>${words}</title>\n<rect width="${wide}" height="520" fill="${palette(look).get('stage')}"/>\n${inside}\n</svg>\n`;
}

/** The close-ups of the small cases: case, step, moment. */
const closeUps: readonly (readonly [id: string, step: number, moment: string])[] = [
  ['burr', 1, 'needle'],
  ['burr', 3, 'cut'],
  ['lithotripsy', 3, 'pulse'],
  ['lithotripsy', 4, 'rest'],
  ['cross-antegrade', 1, 'wire'],
  ['cross-antegrade', 3, 'fill'],
  ['cross-antegrade', 4, 'channel'],
  ['cross-retrograde', 3, 'channel'],
  ['cross-combined', 3, 'through'],
  ['cross-failed', 3, 'short'],
  ['foot', 2, 'channel'],
  ['pressed', 3, 'pull-back'],
  ['pressed', 4, 'waist'],
  ['pressed', 5, 'rest'],
  ['clot', 3, 'draw-in'],
  ['clot-in-circuit', 3, 'draw-in'],
  ['graft', 1, 'sheath'],
  ['graft', 2, 'fill'],
  ['graft', 3, 'waist'],
  ['filter-basket', 4, 'rest'],
  ['two-limbs', 2, 'rest'],
  ['coils', 3, 'rest'],
  ['aneurysm', 3, 'fill'],
  ['aneurysm', 5, 'rest'],
  ['fistula', 2, 'fill'],
  ['tear', 2, 'fill'],
  ['cava-filter', 3, 'rest'],
  ['cava-filter', 4, 'snare'],
  ['pressure', 2, 'rest'],
  ['pressure', 3, 'pull-back'],
  ['pressure', 6, 'pull-back'],
  ['overlap', 3, 'open'],
  ['needle-biopsy', 1, 'rest'],
  ['needle-joint', 1, 'rest'],
  ['needle-rib', 1, 'rest'],
  ['needle-mark', 1, 'rest'],
  ['spine-epidural', 1, 'rest'],
  ['spine-facet', 1, 'rest'],
  ['joint', 1, 'moved'],
  ['knee', 1, 'turned'],
  ['chest', 1, 'moved'],
  ['room', 1, 'done'],
  ['room', 3, 'done'],
  ['line-right', 2, 'rest'],
  ['line-left', 1, 'exchange'],
];
const asXrayToo = new Set([
  'lithotripsy-4-rest',
  'cross-retrograde-3-channel',
  'spine-epidural-1-rest',
  'line-right-2-rest',
]);

const frozenCloseUps = (): readonly Frozen[] =>
  closeUps.flatMap(([id, step, moment]) => {
    const theCase = smallCases.find((each) => each.id === id);
    if (theCase === undefined) throw new Error(`No small case ${id}`);
    const name = `${id}-${step}-${moment}`;
    const drawn = { file: `${name}.svg`, svg: frozenScene(theCase, step, moment, 'drawn', false) };
    if (!asXrayToo.has(name)) return [drawn];
    return [drawn, { file: `${name}-fluoroscopy.svg`, svg: frozenScene(theCase, step, moment, 'fluoroscopy', false) }];
  });

/** Every frozen picture: both vein cases, every moment as drawn, a few as fluoroscopy; the close-ups of the small cases, and the maps. */
export function allFrozen(): readonly Frozen[] {
  const scenes = [veinBalloon, veinStent].flatMap((theCase) => {
    const moments = theCase.steps.flatMap((step, i) => momentsOf(step).map((moment) => [i + 1, moment] as const));
    const drawn = [[0, undefined] as const, ...moments].map(([step, moment]) => ({
      file: `${theCase.id}-${step}${moment === undefined ? '' : `-${moment}`}.svg`,
      svg: frozenScene(theCase, step, moment, 'drawn'),
    }));
    const asXray = moments
      .filter(([, moment]) => moment === 'fill' || moment === 'waist' || moment === 'rest')
      .map(([step, moment]) => ({
        file: `${theCase.id}-${step}-${moment}-fluoroscopy.svg`,
        svg: frozenScene(theCase, step, moment, 'fluoroscopy'),
      }));
    return [...drawn, ...asXray];
  });
  return [...scenes, ...frozenCloseUps(), ...frozenMaps()];
}
