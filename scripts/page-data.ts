import type { Plugin } from 'vite';

/**
 * In the dev server, answers `<page>/data.json` as the build's prerendering would: the data `src/app/site.ts` computes
 * for that page.
 */
export function pageData(): Plugin {
  return {
    name: 'page-data',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /^(\/.*?)data\.json$/.exec(request.url ?? '')?.[1];
        if (path === undefined) return next();
        const answer = async () => {
          const { allPages } = await server.ssrLoadModule('/src/app/site.ts');
          const pages = (await allPages()) as { path: string; data: unknown }[];
          const page = pages.find((entry) => entry.path === path);
          response.statusCode = page ? 200 : 404;
          response.setHeader('content-type', 'application/json');
          const lesson = /^\/lessons\/([a-z0-9-]+)\//.exec(path)?.[1];
          const module = lesson ? `/content/lessons/${lesson}/lesson.ts` : undefined;
          response.end(JSON.stringify({ data: page?.data ?? null, module }));
        };
        answer().catch(next);
      });
    },
  };
}
