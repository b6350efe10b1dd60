// Prints what a first visit to each kind of page costs, and the engine with all families of codes, brotli-compressed;
// fails where a budget is passed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { aliases } from './aliases.mjs';
import { leanFacts } from './lean-facts.mjs';

/** Kilobytes (1000 bytes) of JavaScript before the first step of a lesson is playable. */
const lessonBudget = 100;
/** Kilobytes (by gzip) of the engine with the facts and rules of every family. */
const engineBudget = 60;

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ folder. Build it first: npm run build.');
  process.exit(2);
}

const bytesOf = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
const pages = [
  '',
  'course/',
  'lessons/vein-angioplasty/',
  'lessons/vein-angioplasty/quiz/',
  'codes/',
  'settings/',
  'about/',
];
const firstCode = readdirSync('dist/codes', { withFileTypes: true }).find((entry) => entry.isDirectory());
if (firstCode) pages.push(`codes/${firstCode.name}/`);

const rows = pages.map((page) => {
  const folder = join('dist', page);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sum = (pattern) =>
    [...new Set([...html.matchAll(pattern)].map((match) => match[1]))].reduce(
      (total, href) => total + bytesOf(join(folder, href)),
      0,
    );
  return {
    page: `/${page}`,
    'html KB': bytesOf(join(folder, 'index.html')) / 1000,
    'js KB': sum(/(?:<script type="module" src|<link rel="modulepreload" href)="([^"]+)"/g) / 1000,
  };
});
console.table(
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toFixed(1)) : value]),
    ),
  ),
);
const over = rows.filter((row) => /^\/lessons\/[^/]+\/$/.test(row.page) && row['js KB'] > lessonBudget);
for (const row of over)
  console.error(`${row.page} is over its budget: ${row['js KB'].toFixed(1)} KB of ${lessonBudget} KB.`);

/** The engine and every family, as the site's build would make them. */
async function buildEngine() {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: aliases },
    plugins: [leanFacts()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ['src/engine/code.ts', 'content/codes/all.ts'], preserveEntrySignatures: 'strict' },
    },
  });
  return Buffer.from(output.map((chunk) => chunk.code ?? '').join('\n'));
}

const engine = await buildEngine();
const engineSize = brotliCompressSync(engine).length / 1000;
const gzipped = gzipSync(engine, { level: 9 }).length / 1000;
console.log(`The engine with all families: ${engineSize.toFixed(1)} KB (${gzipped.toFixed(1)} KB by gzip).`);
if (gzipped > engineBudget) console.error(`That is over its budget of ${engineBudget} KB.`);
process.exitCode = over.length > 0 || gzipped > engineBudget ? 1 : 0;
