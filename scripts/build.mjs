// Builds the site into dist/: the client's scripts, then every page prerendered to its own HTML file.
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { prerender } from './prerender.mjs';

const started = performance.now();
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', build: { ssr: 'src/app/entry-server.tsx' } });
const pages = await prerender({ client: 'dist', server: 'dist-server' });
rmSync('dist-server', { recursive: true });
console.log(`Built ${pages} pages into dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
