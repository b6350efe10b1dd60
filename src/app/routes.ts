/** The routes: a path pattern, and the page's module, loaded when the path is first visited. */
import type { ComponentType } from 'react';
import { matchPath } from 'react-router';

export type PageProps<Data = unknown> = {
  readonly params: Readonly<Record<string, string>>;
  /** What the build computed for this page; see `site.ts`. */
  readonly data: Data;
};

/** `never` lets each page state the data it expects; `site.ts` gives each path its own. */
type PageModule = { readonly default: ComponentType<PageProps<never>> };

export type Route = {
  readonly path: string;
  /** A slim frame, where the page needs the room. */
  readonly slim?: boolean;
  readonly load: () => Promise<PageModule>;
};

const routes: readonly Route[] = [
  { path: '/', load: () => import('./HomePage.tsx') },
  { path: '/course', load: () => import('./CoursePage.tsx') },
  { path: '/lessons/:lesson', slim: true, load: () => import('./LessonRoute.tsx') },
  { path: '/lessons/:lesson/quiz', slim: true, load: () => import('./QuizRoute.tsx') },
  { path: '/codes', load: () => import('./CodesPage.tsx') },
  { path: '/codes/:code', load: () => import('./CodePage.tsx') },
  { path: '/settings', load: () => import('./SettingsPage.tsx') },
  { path: '/about', load: () => import('./AboutPage.tsx') },
];

const notFound: Route = { path: '*', load: () => import('./NotFoundPage.tsx') };

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/**
 * The route of a path.
 * @param pathname a path from the root of the site
 * @returns the route and the values of its parameters; the not-found page's where none fits
 */
export function routeOf(pathname: string): Match {
  for (const route of routes) {
    const match = matchPath(route.path, pathname);
    if (match) return { route, params: match.params as Record<string, string> };
  }
  return { route: notFound, params: {} };
}
