/** The build's way in: every page of the site, rendered to HTML. */
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Lesson } from '@/lesson/lesson.ts';
import { castOf } from '@/stage/cast.ts';
import { namedBy, partsOf } from '@/stage/named.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { VesselCut } from '@/stage/picture/VesselCut.tsx';
import { sceneAt } from '@/stage/scene.ts';
import { App } from './App.tsx';
import { picturesOf } from './lesson-data.ts';
import { atlas } from './library.ts';
import { loadPage, type PageFile } from './load-page.ts';
import { routeOf } from './routes.ts';
import { toHtml } from './to-html.ts';

export { inOrder, lessonPages, otherPages } from './site.ts';

/**
 * The source files of the app whose scripts a page needs at once, so that its HTML can name them and none waits for
 * another.
 * @param path the page's path from the root of the site
 * @param lesson the lesson that it is about, if it is about one
 */
export const sourcesOf = (path: string, lesson?: Lesson): readonly string[] => [
  `src/app/${routeOf(path).route.page}.tsx`,
  ...(lesson?.families ?? []).map((family) => `content/codes/${family}/family.ts`),
];

/**
 * @param path the page's path from the root of the site
 * @param file what the build computed for the page
 * @param lesson the lesson that it is about, if it is about one
 * @returns the HTML of the page's body
 */
export async function render(path: string, file: PageFile, lesson?: Lesson): Promise<string> {
  const first = await loadPage(path, file, () => Promise.resolve({ lesson }));
  return toHtml(
    <StrictMode>
      <StaticRouter location={path}>
        <App first={first} />
      </StaticRouter>
    </StrictMode>,
  );
}

const atRest = { duration: 0, ease: [0, 0, 1, 1] } as const;

/**
 * The pictures that stand on a lesson's page until the stage itself is there: the scene before the first step.
 * @returns file name → SVG markup, its colours as custom properties
 */
export function drawPictures(lesson: Lesson): Readonly<Record<string, string>> {
  const scene = sceneAt(lesson.case, atlas, 0);
  return {
    [picturesOf.closeUp]: renderToStaticMarkup(
      <VesselCut scene={scene} cast={castOf(lesson.case, atlas)} move={atRest} />,
    ),
    [picturesOf.map]: renderToStaticMarkup(
      <BodyMap
        scene={scene}
        move={atRest}
        named={namedBy(lesson.case)}
        parts={partsOf(lesson.case, atlas)}
        limb={lesson.case.dialysis?.limb}
      />,
    ),
  };
}
