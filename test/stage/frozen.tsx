/** Scenes as SVG files that stand alone: the close-up, at rest the body map beside it; colours written out, words inside. */
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Case } from '@/engine/case.ts';
import { describe } from '@/stage/describe.ts';
import { momentsOf } from '@/stage/moments.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { VesselCut } from '@/stage/picture/VesselCut.tsx';
import { namedBy, sceneAt } from '@/stage/scene.ts';
import { atlas, veinBalloon, veinStent } from './cases.ts';

export const looks = ['drawn', 'fluoroscopy'] as const;
type Look = (typeof looks)[number];

/** A frozen picture: the file's name in test/goldens and what is in it. */
export type Frozen = { readonly file: string; readonly svg: string };

const atRest = { duration: 0, ease: [0, 0, 1, 1] } as const;

/** The colours of a look, by custom property: the tokens, then what the stage's own style sheet sets. */
function palette(look: Look): ReadonlyMap<string, string> {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8').split('[data-theme')[0] ?? '';
  const [drawn = '', fluoroscopy = ''] = readFileSync('src/stage/Stage.module.css', 'utf8').split('[data-look=');
  const own = look === 'drawn' ? drawn : drawn + (fluoroscopy.split('}')[0] ?? '');
  return new Map(
    [...(tokens + own).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The markup without what can't be seen: elements of opacity 0 and all within them. */
function visible(markup: string): string {
  let hidden = 0;
  return [...markup.matchAll(/<[^>]+>|[^<]+/g)]
    .map(([tag]) => {
      if (hidden > 0) {
        if (tag.startsWith('</')) hidden -= 1;
        else if (tag.startsWith('<') && !tag.endsWith('/>')) hidden += 1;
        return '';
      }
      const gone = /^<[^>]*( opacity="0"|[";]opacity:0[";])/.test(tag);
      if (gone && !tag.endsWith('/>')) hidden = 1;
      return gone ? '' : tag;
    })
    .join('');
}

/** The scene after `step` steps, or at one of the last step's moments, as one self-contained SVG. */
export function freeze(theCase: Case, step: number, moment: string | undefined, look: Look): string {
  const scene = sceneAt(theCase, atlas, step, moment);
  const at = (markup: string, place: string) => markup.replace('<svg ', `<svg ${place} `);
  const cut = renderToStaticMarkup(<VesselCut scene={scene} move={atRest} />);
  const current = theCase.steps[step - 1];
  const rests = current === undefined || momentsOf(current).at(-1) === scene.moment;
  const map = rests ? renderToStaticMarkup(<BodyMap scene={scene} move={atRest} named={namedBy(theCase)} />) : '';
  const colours = palette(look);
  const wide = rests ? 1040 : 720;
  const resolved = `${at(cut, 'width="720" height="520"')}${at(map, 'x="720" width="320" height="520"')}`
    .replaceAll(' aria-hidden="true"', '')
    .replaceAll(' focusable="false"', '')
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => colours.get(name) ?? whole);
  const inside = visible(resolved).replaceAll('><', '>\n<');
  const words = describe(scene).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} 520" role="img">\n<title>${words}</title>\n<rect width="${wide}" height="520" fill="${colours.get('stage')}"/>\n${inside}\n</svg>\n`;
}

/** Every frozen picture: both vein cases, every moment as drawn, and a few as fluoroscopy. */
export function allFrozen(): readonly Frozen[] {
  return [veinBalloon, veinStent].flatMap((theCase) => {
    const moments = theCase.steps.flatMap((step, i) => momentsOf(step).map((moment) => [i + 1, moment] as const));
    const drawn = [[0, undefined] as const, ...moments].map(([step, moment]) => ({
      file: `${theCase.id}-${step}${moment === undefined ? '' : `-${moment}`}.svg`,
      svg: freeze(theCase, step, moment, 'drawn'),
    }));
    const asXray = moments
      .filter(([, moment]) => moment === 'fill' || moment === 'waist' || moment === 'rest')
      .map(([step, moment]) => ({
        file: `${theCase.id}-${step}-${moment}-fluoroscopy.svg`,
        svg: freeze(theCase, step, moment, 'fluoroscopy'),
      }));
    return [...drawn, ...asXray];
  });
}
