// Builds the site, serves it on this machine and prints its address.
import { execFileSync } from 'node:child_process';
import { serve } from './serve.mjs';

execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const wanted = Number(process.env.PORT ?? 4173);
const { address } = await serve({ port: wanted }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve({ port: 0 });
});
console.log(`\nLumen is at ${address}\nPress Ctrl+C to stop.`);
