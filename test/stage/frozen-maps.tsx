/** Body maps as SVG files that stand alone: one for each way in and part of the body. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe } from '@/stage/describe.ts';
import { namedBy } from '@/stage/named.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { sceneAt } from '@/stage/scene.ts';
import { freeze, palette } from '../../scripts/freeze.mjs';
import { atlas } from './cases.ts';
import { mapCases } from './map-cases.ts';

const atRest = { duration: 0, ease: [0, 0, 1, 1] } as const;

/** Every frozen map: the file's name in test/goldens and what is in it. */
export function frozenMaps(): readonly { readonly file: string; readonly svg: string }[] {
  return mapCases.map((theCase) => {
    const scene = sceneAt(theCase, atlas, theCase.steps.length);
    const map = renderToStaticMarkup(
      <BodyMap scene={scene} move={atRest} named={namedBy(theCase)} limb={theCase.dialysis?.limb} />,
    );
    const inside = freeze(map.replace('<svg ', '<svg width="320" height="520" '), 'drawn').replaceAll('><', '>\n<');
    const ground = `<rect width="320" height="520" fill="${palette('drawn').get('stage')}"/>`;
    return {
      file: `map-${theCase.id}.svg`,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 520" role="img">\n<title>${describe(scene)}</title>\n${ground}\n${inside}\n</svg>\n`,
    };
  });
}
