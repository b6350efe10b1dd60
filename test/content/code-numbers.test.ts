import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Five digits standing alone, as CPT numbers do, or a letter and four; ten-digit ids, hex colours and years in dates do not match. */
const shapedLikeACode = /(?<![\w#.])(?:0\d{3}T|[1-9]\d{4}|[A-Z]\d{4})(?![\w.])/;

it('code numbers live only in the facts and the golden cases', () => {
  const found: string[] = [];
  for (const folder of ['src', 'content']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, file);
      if (!/\.(ts|tsx|mdx|json|css|md)$/.test(path) || /^content\/codes\/.*(facts|cases|published)\.json$/.test(path))
        continue;
      if (path === 'content/sources.json' || path === 'content/codes/README.md') continue;
      readFileSync(path, 'utf8')
        .split('\n')
        .forEach((line, index) => {
          if (shapedLikeACode.test(line)) found.push(`${path}:${index + 1}: ${line.trim()}`);
        });
    }
  }
  expect(found).toEqual([]);
});
