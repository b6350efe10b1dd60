// Renders every page of the site to its own HTML file, in as many threads as there are processors.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packFolder } from './pack.mjs';

/** Fewer pages than this are not worth the start of a thread. */
const fewest = 50;

/** A thread's heap: what it draws is soon done with, and would otherwise pile up. */
const heapMegabytes = 192;

const ends = (worker) =>
  new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', done);
  });

/**
 * @param {{ client: string, server: string }} folders of the two builds
 * @returns {Promise<number>} how many pages were written
 */
export async function prerender({ client, server }) {
  packFolder(client);
  const { allPages } = await import(pathToFileURL(resolve(server, 'entry-server.js')).href);
  const pages = await allPages();
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / fewest));
  const shares = Array.from({ length: threads }, (_, nth) =>
    // A lesson and its quiz stand side by side, and go to one thread.
    pages.filter((_page, at) => Math.floor(at / 2) % threads === nth),
  );
  await Promise.all(
    shares.map((share) =>
      ends(
        new Worker(new URL('./write-pages.mjs', import.meta.url), {
          workerData: { client, server, pages: share },
          resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        }),
      ),
    ),
  );
  rmSync(join(client, '.vite'), { recursive: true });
  return pages.length;
}
