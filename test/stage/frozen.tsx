/** Scenes as SVG files that stand alone: the close-up, at rest the body map beside it; colours written out, words inside. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Case } from '@/engine/case.ts';
import { castOf } from '@/stage/cast.ts';
import { describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { VesselCut } from '@/stage/picture/VesselCut.tsx';
import { namedBy, sceneAt } from '@/stage/scene.ts';
import { freeze, palette } from '../../scripts/freeze.mjs';
import { atlas, veinBalloon, veinStent } from './cases.ts';
import { frozenMaps } from './frozen-maps.tsx';

export const looks = ['drawn', 'fluoroscopy'] as const;
type Look = (typeof looks)[number];

/** A frozen picture: the file's name in test/goldens and what is in it. */
export type Frozen = { readonly file: string; readonly svg: string };

const atRest = { duration: 0, ease: [0, 0, 1, 1] } as const;

/** The scene after `step` steps, or at one of the last step's moments, as one self-contained SVG. */
export function frozenScene(theCase: Case, step: number, moment: string | undefined, look: Look): string {
  const scene = sceneAt(theCase, atlas, step, moment);
  const at = (markup: string, place: string) => markup.replace('<svg ', `<svg ${place} `);
  const cut = renderToStaticMarkup(<VesselCut scene={scene} cast={castOf(theCase, atlas)} move={atRest} />);
  const current = theCase.steps[step - 1];
  const rests = current === undefined || momentsOf(current).at(-1) === scene.moment;
  const map = rests ? renderToStaticMarkup(<BodyMap scene={scene} move={atRest} named={namedBy(theCase)} />) : '';
  const wide = rests ? 1040 : 720;
  const both = `${at(cut, 'width="720" height="520"')}${at(map, 'x="720" width="320" height="520"')}`;
  const inside = freeze(both, look).replaceAll('><', '>\n<');
  const words = describe(scene).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} 520" role="img">\n<title>${words}</title>\n<rect width="${wide}" height="520" fill="${palette(look).get('stage')}"/>\n${inside}\n</svg>\n`;
}

/** Every frozen picture: both vein cases, every moment as drawn, a few as fluoroscopy; and the maps. */
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
  return [...scenes, ...frozenMaps()];
}
