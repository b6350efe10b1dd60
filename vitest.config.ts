import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const { resolve, plugins } = viteConfig({ command: 'build', mode: 'test' });

export default defineConfig({
  resolve: { ...resolve },
  plugins: plugins ?? [],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // All of the processors; else one of two would stand idle.
    maxWorkers: '100%',
    setupFiles: ['test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // React's contexts must exist once: the router's `dom` entry would bring a second copy.
    alias: { 'react-router/dom': 'react-router' },
  },
});
