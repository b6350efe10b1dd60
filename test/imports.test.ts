import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. A folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/engine': [],
  'src/ui': [],
  'src/stage': ['src/engine'],
  'src/quiz': ['src/engine', 'src/ui', 'src/stage'],
  'src/progress': ['src/engine', 'src/quiz', 'src/ui'],
  'src/practice': ['src/engine'],
  'src/lesson': ['src/engine', 'src/stage', 'src/quiz', 'src/progress', 'src/ui'],
  'content/atlas': [],
  'content/codes': ['src/engine'],
  'content/lessons': ['src/engine', 'src/lesson', 'src/quiz'],
  'content/practice': ['src/engine', 'src/practice'],
};

/** Where only types may be imported. */
const typesOnly: readonly (readonly [from: string, to: string])[] = [
  ['src/progress', 'src/engine'],
  ['src/progress', 'src/quiz'],
  ['content/lessons', 'src/engine'],
  ['content/practice', 'src/engine'],
  ['content/practice', 'src/practice'],
  ['content/lessons', 'src/lesson'],
  ['content/lessons', 'src/quiz'],
];

const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mdx)$/.test(file))
    .map((file) => join(folder, file));
}

function trespasses(folder: string): string[] {
  const found: string[] = [];
  for (const file of filesBelow(folder)) {
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(
      /(?:^|\n)\s*(import|export)(\s+type)?\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
    )) {
      const address = match[3] ?? match[4] ?? '';
      const isType = match[2] !== undefined;
      const target = address.startsWith('@/')
        ? `src/${address.slice(2)}`
        : address.startsWith('#content/')
          ? `content/${address.slice(9)}`
          : address.startsWith('.')
            ? relative('.', resolve(file, '..', address))
            : undefined;
      if (!target || folderOf(target) === folder) continue;
      const to = folderOf(target);
      const mayType = typesOnly.some(([from, into]) => from === folder && into === to);
      if (!allowed[folder]?.includes(to) || (mayType && !isType)) found.push(`${file}: ${match[0].trim()}`);
    }
  }
  return found;
}

describe('imports flow one way', () => {
  for (const folder of Object.keys(allowed)) {
    it(`${folder} imports only what it may`, () => {
      expect(trespasses(folder)).toEqual([]);
    });
  }
});
