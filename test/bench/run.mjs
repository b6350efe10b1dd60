// Runs a bench bundled, as a browser gets the code: `node test/bench/run.mjs engine`. What runs TypeScript as it is
// wraps every function that a function makes, which costs the engine a good part of its speed.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { aliases } from '../../scripts/aliases.mjs';

const name = process.argv[2] ?? 'engine';
const outDir = resolve('node_modules/.cache/bench');
await build({
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: aliases },
  build: { ssr: `test/bench/${name}.ts`, outDir, emptyOutDir: false, copyPublicDir: false, target: 'node20' },
});
await import(pathToFileURL(join(outDir, `${name}.js`)).href);
