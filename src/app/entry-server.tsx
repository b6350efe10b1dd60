/** The build's way in: every page of the site, rendered to HTML. */
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Lesson } from '@/lesson/lesson.ts';
import { castOf } from '@/stage/cast.ts';
import { BodyMap } from '@/stage/picture/BodyMap.tsx';
import { VesselCut } from '@/stage/picture/VesselCut.tsx';
import { namedBy, partsOf, sceneAt } from '@/stage/scene.ts';
import { App } from './App.tsx';
import { picturesOf } from './lesson-data.ts';
import { atlas } from './library.ts';
import { loadPage, type PageFile } from './load-page.ts';
import { routeOf } from './routes.ts';
import { toHtml } from './to-html.ts';

export { allPages } from './site.ts';

const frontDoors = import.meta.glob<{ readonly lesson: Lesson }>('/content/lessons/*/lesson.ts');

/** A lesson by the source file of its front door. @throws when there is none */
function loadLesson(file: string): Promise<{ readonly lesson: Lesson }> {
  const load = frontDoors[`/${file}`];
  if (!load) throw new Error(`${file} is no lesson's front door.`);
  return load();
}

/**
 * The source files whose scripts a page needs at once, so that its HTML can name them and none waits for another.
 * @param path the page's path from the root of the site
 */
export async function sourcesOf(path: string): Promise<{ lesson?: string; sources: readonly string[] }> {
  const { route, params } = routeOf(path);
  const page = `src/app/${route.page}.tsx`;
  if (!params.lesson) return { sources: [page] };
  const folder = `content/lessons/${params.lesson}`;
  const { lesson } = await loadLesson(`${folder}/lesson.ts`);
  return {
    lesson: `${folder}/lesson.ts`,
    sources: [
      page,
      `${folder}/lesson.ts`,
      route.page === 'QuizRoute' ? `${folder}/quiz.ts` : `${folder}/lesson.mdx`,
      ...lesson.families.map((family) => `content/codes/${family}/family.ts`),
    ],
  };
}

/**
 * @param path the page's path from the root of the site
 * @param file what the build computed for the page; `module` names a lesson's front door by its source file
 * @returns the HTML of the page's body
 */
export async function render(path: string, file: PageFile): Promise<string> {
  const first = await loadPage(path, file, loadLesson);
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
 * @param frontDoor the lesson's front door, by its source file
 * @returns file name → SVG markup, its colours as custom properties
 */
export async function drawPictures(frontDoor: string): Promise<Readonly<Record<string, string>>> {
  const { lesson } = await loadLesson(frontDoor);
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
