// Builds the site into dist/: the client's scripts, those of the lessons, then every page prerendered to its own HTML file.
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { buildLessons } from './lessons.mjs';
import { prerender } from './prerender.mjs';

const started = performance.now();
await build({ logLevel: 'warn' });
const [lessonScripts] = await Promise.all([
  buildLessons('dist'),
  build({ logLevel: 'warn', build: { ssr: 'src/app/entry-server.tsx' } }),
]);
const pages = await prerender({ client: 'dist', server: 'dist-server', lessonScripts });
rmSync('dist-server', { recursive: true });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`Built ${pages} pages into dist/ in ${seconds} s, with ${megabytes} MB of memory at most.`);
