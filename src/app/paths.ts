/**
 * The path under which the site is served, such as "/" or "/school/lumen/", found from where the scripts came from:
 * the build doesn't know it.
 */
export const base: string =
  import.meta.env.PROD && !import.meta.env.SSR ? new URL(/* @vite-ignore */ '..', import.meta.url).pathname : '/';

/** The path from the root of the site, of a path as the browser has it. */
export const fromRoot = (pathname: string): string => `/${pathname.slice(base.length)}`;
