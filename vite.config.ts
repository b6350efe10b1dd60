import { readdirSync } from 'node:fs';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import { bundleGroups } from './scripts/chunks.mjs';
import { markPure } from './scripts/mark-pure.ts';
import { pageData } from './scripts/page-data.ts';

/** Every lesson's front door is an entry of its own: a page names the one it needs, and none carries the list. */
const lessons = readdirSync('content/lessons', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `content/lessons/${entry.name}/lesson.ts`);

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the built site works under any sub-path.
  base: './',
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${import.meta.dirname}/src/` },
      { find: /^#content\//, replacement: `${import.meta.dirname}/content/` },
    ],
  },
  plugins: [
    { enforce: 'pre', ...mdx({ remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] }) },
    react({ include: /\.(mdx|js|jsx|ts|tsx)$/ }),
    pageData(),
    markPure(),
  ],
  build: isSsrBuild
    ? { outDir: 'dist-server', copyPublicDir: false, target: 'node20' }
    : {
        manifest: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // 1.5 KB tighter on the lesson's first visit than the bundler's own.
        minify: 'terser',
        terserOptions: { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true } },
        rolldownOptions: {
          input: ['src/app/entry-client.tsx', ...lessons],
          preserveEntrySignatures: 'exports-only',
          output: { codeSplitting: { groups: bundleGroups } },
        },
      },
}));
