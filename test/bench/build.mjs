// Builds the site with 15 and with 1,000 lessons, copies of those there are, in a folder of their own, and measures:
// seconds, peak memory, and the bytes that pages cost. Fails where a budget is passed.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const budget = { seconds: 30, megabytes: 1000 };
const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(15, 1000);

const parts = ['content', 'public', 'scripts', 'src', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** The project with so many lessons: each a copy of one there is, told apart by its id, title and place. */
function makeProject(count) {
  const folder = mkdtempSync(join(tmpdir(), `lumen-${count}-`));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const lessons = join(folder, 'content/lessons');
  const models = readdirSync(lessons).filter((name) =>
    ['case.json', 'lesson.ts', 'lesson.mdx', 'quiz.ts'].every((file) => existsSync(join(lessons, name, file))),
  );
  const kept = models.slice(0, count);
  for (const name of readdirSync(lessons)) if (!kept.includes(name)) rmSync(join(lessons, name), { recursive: true });
  for (let nth = kept.length; nth < count; nth += 1) {
    const model = kept[nth % kept.length];
    const id = `${model}-${nth}`;
    cpSync(join(lessons, model), join(lessons, id), { recursive: true });
    // Words of its own in each of its files, as every lesson has.
    const change = (name, ...changes) => {
      const file = join(lessons, id, name);
      const text = readFileSync(file, 'utf8');
      const told = changes.reduce((before, [from, to]) => before.replace(from, to), text);
      if (told === text) throw new Error(`${file} can't be told from its model.`);
      writeFileSync(file, told);
    };
    change(
      'lesson.ts',
      [`id: '${model}'`, `id: '${id}'`],
      [/title: '/, `title: 'No. ${nth}: `],
      [/place: \d+/, `place: ${nth + 1}`],
    );
    change('lesson.mdx', ['<WhereWeAre>', `<WhereWeAre>\n\nThis is lesson ${nth}.`]);
    change('quiz.ts', [/ask: (['"])/, `ask: $1No. ${nth}: `]);
    change('case.json', [/"title": "/, `"title": "No. ${nth}: `]);
  }
  return folder;
}

const bytesOf = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** What a first visit to a page costs: the page and the scripts it names, compressed. */
function costOf(site, page) {
  const folder = join(site, page);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:<script type="module" src|<link rel="modulepreload" href)="([^"]+)"/g)];
  const files = new Set(scripts.map(([, address]) => join(folder, address)));
  return [...files].reduce((sum, file) => sum + bytesOf(file), bytesOf(join(folder, 'index.html')));
}

function measure(count) {
  const folder = makeProject(count);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build of ${count} lessons failed in ${folder}:\n${stdout}${stderr}`);
  const site = join(folder, 'dist');
  const [lesson = ''] = readdirSync(join(site, 'lessons'));
  const row = {
    lessons: count,
    seconds: Number(seconds.toFixed(1)),
    megabytes: Number(/(\d+) MB/.exec(stdout)?.[1]),
    'start page, bytes': costOf(site, ''),
    'course page, bytes': costOf(site, 'course'),
    'lesson page, bytes': costOf(site, `lessons/${lesson}`),
    said: stdout.trim(),
  };
  if (process.env.KEEP) console.log(folder);
  else rmSync(folder, { recursive: true });
  return row;
}

const rows = counts.map((count) => {
  const { said, ...row } = measure(count);
  console.log(said);
  return row;
});
console.table(rows);
const over = rows.filter((row) => row.seconds > budget.seconds || row.megabytes > budget.megabytes);
for (const row of over) console.error(`${row.lessons} lessons are over the budget: 30 s and 1,000 MB.`);
const grown = rows.some((row) => row['start page, bytes'] > rows[0]['start page, bytes'] + 20);
if (grown) console.error('The start page grows with the number of lessons.');
process.exitCode = over.length > 0 || grown ? 1 : 0;
