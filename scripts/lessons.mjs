// Builds the scripts of the lessons. A lesson imports nothing of the app but types, so they are made apart from it, and
// once: the browser and the build itself run the same files, and a change of the app leaves them as they are.
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { prose } from './prose.mjs';

/** Where a lesson lies. */
export const folderOf = (id) => `content/lessons/${id}`;

/** The ids of all lessons: every folder with a front door. */
export const lessonIds = () => readdirSync('content/lessons').filter((id) => existsSync(`${folderOf(id)}/lesson.ts`));

/** So many lessons are bundled at once: more save no time, and take memory. */
const most = 200;

/** @param {readonly string[]} ids */
async function bundle(ids, folder) {
  const bundled = await rolldown({
    input: ids.map((id) => `${folderOf(id)}/lesson.ts`),
    // Where two files of a lesson share a case, it comes with the front door.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [prose()],
  });
  const names = 'assets/lessons/[name]-[hash].js';
  const { output } = await bundled.write({
    dir: folder,
    minify: true,
    comments: false,
    entryFileNames: names,
    chunkFileNames: names,
  });
  await bundled.close();
  return output;
}

/**
 * @param {string} folder of the site
 * @returns {Promise<Record<string, readonly string[]>>} source file → its script, then those it imports
 */
export async function buildLessons(folder) {
  const scripts = {};
  const ids = lessonIds();
  for (let from = 0; from < ids.length; from += most)
    for (const { facadeModuleId, fileName, imports } of await bundle(ids.slice(from, from + most), folder))
      if (facadeModuleId) scripts[relative('.', facadeModuleId)] = [fileName, ...imports];
  return scripts;
}
