/** The routes: a path pattern, and the page that it shows. */
import type { ComponentType } from 'react';
import { matchPath } from 'react-router';

export type PageProps<Data = unknown, Ready = unknown> = {
  readonly params: Readonly<Record<string, string>>;
  /** What the build computed for this page; see `site.ts`. */
  readonly data: Data;
  /** What the page's `prepare` loaded. */
  readonly ready: Ready;
};

/** `never` lets each page state the data it expects; `site.ts` gives each path its own. */
type PageModule = {
  readonly default: ComponentType<PageProps<never, never>>;
  /** Loads what the page needs beyond its own script, from the lesson's front door where it is about a lesson. */
  readonly prepare?: (lesson: unknown) => Promise<unknown>;
};

export type Route = {
  readonly path: string;
  /** The page's file in this folder, loaded when the path is first visited. */
  readonly page: string;
  /** A slim frame, where the page needs the room. */
  readonly slim?: boolean;
};

const routes: readonly Route[] = [
  { path: '/', page: 'HomePage' },
  { path: '/course', page: 'CoursePage' },
  { path: '/lessons/:lesson', page: 'LessonRoute', slim: true },
  { path: '/lessons/:lesson/quiz', page: 'QuizRoute', slim: true },
  { path: '/glossary', page: 'GlossaryPage' },
  { path: '/codes', page: 'CodesPage' },
  { path: '/codes/:code', page: 'CodePage' },
  { path: '/settings', page: 'SettingsPage' },
  { path: '/about', page: 'AboutPage' },
];

const notFound: Route = { path: '*', page: 'NotFoundPage' };

const files = import.meta.glob<PageModule>(['./*Page.tsx', './*Route.tsx']);

/**
 * Loads a route's page.
 * @throws when its script can't be had
 */
export function loadRoute(route: Route): Promise<PageModule> {
  const load = files[`./${route.page}.tsx`];
  if (!load) throw new Error(`There is no file ${route.page}.tsx for the path ${route.path}.`);
  return load();
}

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
