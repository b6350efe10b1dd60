/** Writes the frozen pictures of test/goldens anew, and removes those that no case asks for any more. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFrozen } from '../test/stage/frozen.tsx';

const folder = 'test/goldens';
mkdirSync(folder, { recursive: true });
const frozen = allFrozen();
const wanted = new Set(frozen.map(({ file }) => file));
for (const file of readdirSync(folder)) if (file.endsWith('.svg') && !wanted.has(file)) rmSync(join(folder, file));
for (const { file, svg } of frozen) writeFileSync(join(folder, file), svg);
console.log(`${frozen.length} pictures in ${folder}`);
