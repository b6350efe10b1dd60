import { readdirSync } from 'node:fs';

/** Every page of the built site, by its path from the root. */
export const pages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])index\.html$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** Every page but those of the codes, of which one stands for all: the same code draws them, and they have no prose. */
export const everyScreen: readonly string[] = pages.filter(
  (page, index) => !/^\/codes\/./.test(page) || pages.findIndex((other) => /^\/codes\/./.test(other)) === index,
);

/** One page of each kind, where all of a kind are drawn by the same code. */
export const onePageOfEachKind: readonly string[] = everyScreen.filter(
  (page) => !page.startsWith('/lessons/') || page.startsWith('/lessons/vein-angioplasty/'),
);
