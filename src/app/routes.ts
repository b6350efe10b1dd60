/** The routes: a path pattern, and the page that it shows. */
import type { ComponentType } from 'react';

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

/**
 * What the parameters of a path pattern are in a path; null where it doesn't fit. The router's own matcher, which knows
 * optional parts and more, is a good part of a kilobyte that every page would wait for.
 */
function paramsOf(pattern: string, pathname: string): Record<string, string> | null {
  const parts = pathname.replace(/\/+$/, '').split('/');
  const wanted = pattern.replace(/\/+$/, '').split('/');
  if (parts.length !== wanted.length) return null;
  const params: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const part = parts[i] ?? '';
    if (want.startsWith(':') && part !== '') params[want.slice(1)] = part;
    else if (want.toLowerCase() !== part.toLowerCase()) return null;
  }
  return params;
}

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/**
 * The route of a path.
 * @param pathname a path from the root of the site
 * @returns the route and the values of its parameters; the not-found page's where none fits
 */
export function routeOf(pathname: string): Match {
  for (const route of routes) {
    const params = paramsOf(route.path, pathname);
    if (params !== null) return { route, params };
  }
  return { route: notFound, params: {} };
}
