import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readme, withTable } from '../../scripts/codes-table.ts';

it('the table of families in the README is as the families are; `npm run codes-table` writes it', () => {
  const text = readFileSync(readme, 'utf8');
  expect(withTable(text)).toBe(text);
});
