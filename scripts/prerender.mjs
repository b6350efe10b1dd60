// Renders every page of the site to its own HTML file: those of the lessons in as many threads as there are processors,
// the others meanwhile in this one.
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { folderOf, lessonIds } from './lessons.mjs';
import { packFolder } from './pack.mjs';
import { openSite } from './write-pages.mjs';

/** Fewer lessons than this are not worth the start of a thread. */
const fewest = 25;

/** A thread's heap: what it draws is soon done with, and would otherwise pile up. */
const heapMegabytes = 192;

/** Writes the pages of some lessons in a thread of its own. */
const writeLessons = (workerData) =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./write-pages.mjs', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });

/**
 * @typedef {{ client: string, server: string, lessonScripts: Record<string, readonly string[]> }} Built the folders of the
 *   two builds; by source file of a lesson, the scripts that it needs
 * @param {Built} built
 * @returns {Promise<number>} how many pages were written
 */
export async function prerender(built) {
  const site = await openSite(built);
  const written = await Promise.all(
    lessonIds().map(async (id) => {
      const [door] = built.lessonScripts[`${folderOf(id)}/lesson.ts`];
      const { lesson } = await import(resolve(built.client, door));
      return { lesson, text: readFileSync(`${folderOf(id)}/lesson.mdx`, 'utf8') };
    }),
  );
  const placed = site.inOrder(written);
  const lessons = placed.map(({ lesson, next }) => ({ id: lesson.id, next }));
  const threads = Math.min(availableParallelism(), Math.ceil(lessons.length / fewest));
  const shares = Array.from({ length: threads }, (_, nth) => lessons.filter((_lesson, at) => at % threads === nth));
  const packed = packFolder(built.client);
  const counts = await Promise.all([
    ...shares.map((share) => writeLessons({ ...built, lessons: share })),
    site.writeOthers(placed),
  ]);
  await packed;
  rmSync(join(built.client, '.vite'), { recursive: true });
  return counts.reduce((sum, count) => sum + count);
}
