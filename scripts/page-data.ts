import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Lesson } from '../src/lesson/lesson.ts';
import { folderOf, lessonIds } from './lessons.mjs';

type Site = typeof import('../src/app/site.ts');

/**
 * In the dev server, answers `<page>/data.json` as the build's prerendering would: the data `src/app/site.ts` computes
 * for that page.
 */
export function pageData(): Plugin {
  return {
    name: 'page-data',
    apply: 'serve',
    configureServer(server) {
      const open = async (id: string) => ({
        lesson: (await server.ssrLoadModule(`/${folderOf(id)}/lesson.ts`))['lesson'] as Lesson,
        text: readFileSync(`${folderOf(id)}/lesson.mdx`, 'utf8'),
      });
      server.middlewares.use((request, response, next) => {
        const path = /^(\/.*?)data\.json$/.exec(request.url ?? '')?.[1];
        if (path === undefined) return next();
        const answer = async () => {
          const { inOrder, lessonPages, otherPages } = (await server.ssrLoadModule('/src/app/site.ts')) as Site;
          const placed = inOrder(await Promise.all(lessonIds().map(open)));
          const about = placed.find(({ lesson: { id } }) => path.startsWith(`/lessons/${id}/`));
          const pages = await (about ? lessonPages(about) : otherPages(placed));
          const page = pages.find((entry) => entry.path === path);
          response.statusCode = page ? 200 : 404;
          response.setHeader('content-type', 'application/json');
          const module = about && `/${folderOf(about.lesson.id)}/lesson.ts`;
          response.end(JSON.stringify({ data: page?.data ?? null, module }));
        };
        answer().catch(next);
      });
    },
  };
}
