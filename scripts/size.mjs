// Prints what a first visit to each kind of page costs, brotli-compressed, and fails where a budget is passed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes (1000 bytes) of JavaScript before the first step of a lesson is playable. */
const lessonBudget = 100;

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
process.exitCode = over.length > 0 ? 1 : 0;
