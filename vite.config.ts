import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './scripts/aliases.mjs';
import { bundleGroups } from './scripts/chunks.mjs';
import { leanFacts } from './scripts/lean-facts.mjs';
import { markPure } from './scripts/mark-pure.ts';
import { pageData } from './scripts/page-data.ts';
import { prose } from './scripts/prose.mjs';

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
          input: 'src/app/entry-client.tsx',
          output: { codeSplitting: { groups: bundleGroups } },
        },
      },
}));
