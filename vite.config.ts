import { existsSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './scripts/aliases.mjs';
import { bundleGroups } from './scripts/chunks.mjs';
import { leanFacts } from './scripts/lean-facts.mjs';
import { markPure } from './scripts/mark-pure.ts';
import { pageData } from './scripts/page-data.ts';
import { prose } from './scripts/prose.mjs';

/** Every lesson's front door is an entry of its own: a page names the one it needs, and none carries the list. */
const lessons = readdirSync('content/lessons', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `content/lessons/${entry.name}/lesson.ts`)
  .filter((file) => existsSync(file));

/** The scripts of lessons lie apart: there may be thousands, and they are packed faster. */
const fileOf = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string =>
  facadeModuleId?.includes('/content/lessons/') ? 'assets/lessons/[name]-[hash].js' : 'assets/[name]-[hash].js';

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the built site works under any sub-path.
  base: './',
  resolve: { alias: aliases },
  plugins: [prose(), react({ include: /\.(mdx|js|jsx|ts|tsx)$/ }), pageData(), markPure(), leanFacts()],
  build: isSsrBuild
    ? { outDir: 'dist-server', copyPublicDir: false, target: 'node20' }
    : {
        manifest: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['src/app/entry-client.tsx', ...lessons],
          preserveEntrySignatures: 'exports-only',
          output: {
            codeSplitting: { groups: bundleGroups },
            entryFileNames: fileOf,
            chunkFileNames: fileOf,
          },
        },
      },
}));
