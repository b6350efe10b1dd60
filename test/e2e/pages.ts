import { readdirSync } from 'node:fs';

/** Every page of the built site, by its path from the root. */
export const pages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])index\.html$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** One page of each kind, where all of a kind are drawn by the same code. */
export const onePageOfEachKind: readonly string[] = pages.filter(
  (page, index) => !/^\/codes\/./.test(page) || pages.findIndex((other) => /^\/codes\/./.test(other)) === index,
);
