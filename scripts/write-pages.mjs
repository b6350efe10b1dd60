// Renders pages of the site, each to its own HTML file, with the data it needs and the addresses of its scripts, all
// relative: the site can be copied under any path of any static host. As a thread, it does a share of the lessons.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { bundles } from './chunks.mjs';
import { freeze } from './freeze.mjs';
import { folderOf } from './lessons.mjs';
import { writePacked } from './pack.mjs';

/**
 * Sets the theme before the first paint, and the fonts where an earlier visit has fetched them. Its hash is in the
 * policy, so nothing else inline can run.
 */
const themeScript =
  "var d=document.documentElement.dataset;try{if(localStorage.getItem('lumen:fonts'))d.fonts='';" +
  "var t=JSON.parse(localStorage.getItem('lumen:settings')||'{}').theme}catch(e){}" +
  "d.theme=t==='dark'||t==='light'?t:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'";

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may load and run: its own files, the theme script, and the styles that stand in its head. */
const policyOf = (styles) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(themeScript)}`,
    `style-src 'self' ${hashOf(styles)}`,
    // Positions that the renderer and the animations write on elements; no <style> element, no script.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The styles of a page as one text for its head: painting then waits for the page alone.
 * @param {string} client folder of the build
 * @param {readonly string[]} files of the styles
 * @param {string} root address of the site's root as seen from the page
 */
function stylesOf(client, files, root) {
  return files
    .map((file) =>
      readFileSync(join(client, file), 'utf8')
        .trim()
        .replace(/url\((["']?)(?![a-z]+:|\/|#)(?:\.\/)?/g, `url($1${root}${dirname(file)}/`),
    )
    .join('\n');
}

/** @type {Map<string, { css: string, policy: string }>} */
const heads = new Map();

/** The styles of a page and the policy that lets them in; pages of one kind share them. */
function headOf(client, files, root) {
  const key = [root, ...files].join('\n');
  const known = heads.get(key);
  if (known) return known;
  const css = stylesOf(client, files, root);
  const head = { css, policy: policyOf(css) };
  heads.set(key, head);
  return head;
}

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const escapeJson = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

/** The manifest's key of a module: its own, or that of the bundle that it was put into. */
function keyOf(manifest, module) {
  const bundle = bundles.find(({ from }) => from.includes(module))?.name;
  return manifest[module] ? module : (Object.keys(manifest).find((key) => manifest[key].name === bundle) ?? module);
}

/**
 * What modules need before they can run: their imports and theirs.
 * @param {Record<string, { file: string, imports?: string[], dynamicImports?: string[], css?: string[] }>} manifest Vite's
 * @param {readonly string[]} entries keys of the manifest
 * @returns {{ keys: readonly string[], scripts: readonly string[], styles: readonly string[] }}
 */
function needsOf(manifest, entries) {
  const keys = new Set();
  const visit = (key) => {
    if (!manifest[key]) throw new Error(`The build has no chunk for ${key}.`);
    if (keys.has(key)) return;
    keys.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const entry of entries) visit(keyOf(manifest, entry));
  const chunks = [...keys].map((key) => manifest[key]);
  return {
    keys: [...keys],
    scripts: [...new Set(chunks.map(({ file }) => file))],
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  };
}

const start = 'src/app/entry-client.tsx';

/**
 * What a page fetches first, and the styles that its HTML needs: also those of the pieces that the page imports on
 * demand, because their HTML stands from the start.
 */
function fetchesOf(manifest, sources) {
  const first = needsOf(manifest, [start, ...sources]);
  const frame = needsOf(manifest, [start]);
  const onDemand = first.keys
    .flatMap((key) =>
      // On demand the frame fetches the other pages, and of its own only how work is saved.
      (manifest[key].dynamicImports ?? []).filter(
        (next) => !frame.keys.includes(key) || next.startsWith('src/progress/'),
      ),
    )
    .filter((key) => !key.startsWith('content/'));
  const behind = needsOf(manifest, onDemand);
  return {
    scripts: first.scripts,
    styles: [...new Set([...first.styles, ...behind.styles])],
  };
}

/**
 * The two builds, as the pages are written from them.
 * @param {import('./prerender.mjs').Built} built
 */
export async function openSite({ client, server, lessonScripts }) {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const template = readFileSync('index.html', 'utf8')
    .replace(' data-fonts', '')
    .replace(/\s*<script type="module" src="\/src\/[^>]*><\/script>/, '');
  const app = await import(pathToFileURL(resolve(server, 'entry-server.js')).href);

  /** Writes a page: its HTML and its data. `about`: the lesson that it is about, and its scripts, the front door first. */
  async function write(page, about) {
    const file = { path: page.path, data: page.data, ...(about ? { module: about.scripts[0] } : {}) };
    const body = await app.render(page.path, file, about?.lesson);
    const { scripts, styles } = fetchesOf(manifest, app.sourcesOf(page.path, about?.lesson));
    const [entry, ...preloads] = [...new Set([...scripts, ...(about?.scripts ?? [])])];

    const isFolder = page.path.endsWith('/');
    const depth = page.path.split('/').length - 2;
    const root = depth === 0 ? './' : '../'.repeat(depth);
    const { css, policy } = headOf(client, styles, root);
    const head = [
      `<meta name="description" content="${escapeHtml(page.description)}" />`,
      `<script>${themeScript}</script>`,
      `<style>${css}</style>`,
      `<script type="module" src="${root}${entry}"></script>`,
      ...preloads.map((script) => `<link rel="modulepreload" href="${root}${script}" />`),
      // Never fetched: they tell the scripts that these styles are there already.
      ...styles.map((style) => `<link rel="stylesheet" disabled href="${root}${style}" />`),
    ].join('\n    ');
    const html = template
      .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      .replace('<title>Lumen</title>', () => `<title>${escapeHtml(page.title)}</title>`)
      .replace('<!--head-->', () => head)
      .replace('href="/icon.svg"', `href="${root}icon.svg"`)
      .replace('<!--data-->', () => `<script type="application/json" id="page">${escapeJson(file)}</script>`)
      .replace('<!--app-->', () => body);

    const target = join(client, page.path, isFolder ? 'index.html' : '');
    mkdirSync(dirname(target), { recursive: true });
    writePacked(target, html);
    // A quiz has the data of its lesson.
    if (isFolder && !page.path.endsWith('/quiz/'))
      writePacked(join(client, page.path, 'data.json'), JSON.stringify(file));
  }

  /** Writes the pages of a lesson, and its pictures. */
  async function writeLesson({ id, next }) {
    const folder = folderOf(id);
    const door = lessonScripts[`${folder}/lesson.ts`];
    const { lesson } = await import(resolve(client, door[0]));
    const [own, quiz] = await app.lessonPages({ lesson, next });
    await write(own, { lesson, scripts: [...door, ...lessonScripts[`${folder}/lesson.mdx`]] });
    await write(quiz, { lesson, scripts: [...door, ...lessonScripts[`${folder}/quiz.ts`]] });
    for (const [name, markup] of Object.entries(app.drawPictures(lesson)))
      writePacked(join(client, own.path, name), freeze(markup, 'drawn'));
  }

  return {
    inOrder: app.inOrder,
    /** @returns how many pages were written */
    async writeLessons(lessons) {
      for (const lesson of lessons) await writeLesson(lesson);
      return 2 * lessons.length;
    },
    /** Writes the pages that are about no lesson. */
    async writeOthers(placed) {
      const pages = await app.otherPages(placed);
      for (const page of pages) await write(page);
      return pages.length;
    },
  };
}

if (parentPort) parentPort.postMessage(await (await openSite(workerData)).writeLessons(workerData.lessons));
