/** Makes the folder of a new lesson: it passes every check, and its words wait for an author. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modules } from '#content/modules.ts';
import { practice } from '#content/practice/all.ts';
import { engine, findCase } from './new-lesson/find-case.ts';
import { lessonOf, quizOf } from './new-lesson/write-lesson.ts';
import { proseOf } from './new-lesson/write-prose.ts';

const usage = `Usage: npm run new:lesson -- ID --title "A TITLE" --module MODULE [--from PROCEDURE-OR-FAMILY]
  modules:    ${modules.map(({ id }) => id).join(', ')}
  procedures: ${practice.procedures.map(({ id }) => id).join(', ')}
  families:   ${engine.families.map(({ id }) => id).join(', ')}`;

/** What is wrong with the arguments, in a sentence; empty when nothing is. */
function wrongWith(id: string, title: string, module: string, from: string | undefined, folder: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `“${id}” can be no lesson's id: small letters, digits and single hyphens, as in vein-stent.`;
  if (existsSync(folder)) return `There is a lesson ${id} already, in ${folder}.`;
  if (!/^[A-Z0-9]/.test(title)) return 'A lesson needs a title that starts with a capital: --title "Opening a vein".';
  if (!modules.some((one) => one.id === module)) return `There is no module “${module}”.`;
  const known = [...practice.procedures, ...engine.families].some((one) => one.id === from);
  return from === undefined || known ? '' : `There is no procedure or family of codes called “${from}”.`;
}

/** The next free place in a module. */
function placeIn(lessons: string, module: string): number {
  const places = readdirSync(lessons)
    .map((name) => join(lessons, name, 'lesson.ts'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((door) => door.includes(`module: '${module}'`))
    .map((door) => Number(/\bplace: (\d+)/.exec(door)?.[1] ?? 0));
  return Math.max(0, ...places) + 1;
}

function main(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string', default: '' },
      module: { type: 'string', default: '' },
      from: { type: 'string' },
      /** The folder of lessons; for tests. */
      lessons: { type: 'string', default: 'content/lessons' },
    },
  });
  const { title, module, from, lessons } = values;
  const [id = '', ...more] = positionals;
  const folder = join(lessons, id);
  const wrong =
    more.length > 0 ? `One id at a time; ${more.join(' ')} is too much.` : wrongWith(id, title, module, from, folder);
  if (wrong !== '') throw new Error(`${wrong}\n${usage}`);
  const found = findCase(id, from);
  if (found === null)
    throw new Error(`No case for a lesson was found from ${from ?? 'any procedure'}. Try another --from.\n${usage}`);

  const prose = proseOf(found);
  const quiz = quizOf(found);
  const named = { id, title, module, place: placeIn(lessons, module), today: new Date().toISOString().slice(0, 10) };
  const files = {
    'case.json': JSON.stringify({ ...found.made.case, id }),
    'new-case.json': JSON.stringify({ ...found.newCase.case, id: `${id}-quiz` }),
    'lesson.ts': lessonOf(named, found, prose, quiz.count),
    'lesson.mdx': prose,
    'quiz.ts': quiz.file,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  spawnSync(process.execPath, [
    'node_modules/@biomejs/biome/bin/biome',
    'format',
    '--write',
    '--vcs-enabled=false',
    folder,
  ]);
  return `Made ${folder} from the procedure ${found.made.procedure}. See it with npm run dev, at /lessons/${id}/.
Write its words: lesson.mdx, quiz.ts, and the labels in lesson.ts. Check it with
  npx vitest run test/content/lessons.test.ts -t "${id}"`;
}

try {
  console.log(main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
