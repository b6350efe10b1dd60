/** Loads what a page needs before it is shown: its module, the data that the build computed for it, and what it prepares. */
import type { ComponentType } from 'react';
import { base } from './paths.ts';
import { loadRoute, routeOf } from './routes.ts';

/** What the build wrote beside a page. */
export type PageFile = {
  /** The page's own path; the not-found page is served under others. */
  readonly path?: string;
  readonly data: unknown;
  /** For a lesson: the address of its front door, from the root of the site. */
  readonly module?: string;
};

export type LoadedPage = {
  readonly pathname: string;
  readonly slim: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly data: unknown;
  readonly ready: unknown;
  readonly Page: ComponentType<{
    params: Readonly<Record<string, string>>;
    data: unknown;
    ready: unknown;
  }>;
};

/**
 * @param pathname the page's path from the root of the site, such as "/course/"
 * @param file what the build wrote for the page
 * @param importModule imports the module at an address from the root of the site
 * @throws when a script can't be had (offline, or a newer version was deployed)
 */
export async function loadPage(
  pathname: string,
  file: PageFile,
  importModule: (address: string) => Promise<unknown>,
): Promise<LoadedPage> {
  const { route, params } = routeOf(pathname);
  const [page, lesson] = await Promise.all([loadRoute(route), file.module ? importModule(file.module) : undefined]);
  const ready = await page.prepare?.(lesson);
  return {
    pathname,
    slim: route.slim ?? false,
    params,
    data: file.data,
    ready,
    Page: page.default as LoadedPage['Page'],
  };
}

/**
 * The page file of another page of the site. A quiz has that of its lesson: whoever comes from there has it already.
 * @throws when it can't be fetched or the page doesn't exist
 */
export async function fetchPageFile(pathname: string): Promise<PageFile> {
  const { params } = routeOf(pathname);
  const folder = params.lesson ? `/lessons/${params.lesson}/` : pathname.replace(/\/?$/, '/');
  const answer = await fetch(`${base}${folder.slice(1)}data.json`);
  if (answer.status === 404) return { data: null };
  if (!answer.ok) throw new Error(`The page could not be fetched (${answer.status}).`);
  return (await answer.json()) as PageFile;
}

/** Imports a module of the site by its address from the root, such as "assets/lesson-1a2b.js". */
export function importFromSite(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ new URL(address.replace(/^\//, ''), `${location.origin}${base}`).href);
}
