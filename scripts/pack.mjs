// Writes .br and .gz beside what compresses, for servers that can send them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** What all visits share is packed as tight as can be: up to 170 ms a file. What one page needs, in a fortieth of that. */
const tightest = 11;
const quick = 6;

const brotliOptions = (content, quality) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});
const gzipOptions = { level: 6 };

/** Writes a file of one page, and packs it. */
export function writePacked(file, text) {
  const content = Buffer.from(text);
  writeFileSync(file, content);
  writeFileSync(`${file}.br`, brotliCompressSync(content, brotliOptions(content, quick)));
  writeFileSync(`${file}.gz`, gzipSync(content, gzipOptions));
}

const brotliAside = promisify(brotliCompress);
const gzipAside = promisify(gzip);

/** Packs what a folder holds now, aside, a file at a time: scripts, styles and pictures, those of single lessons quickly. */
export async function packFolder(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const file = join(folder, name);
    const content = readFileSync(file);
    const quality = /[\\/]lessons[\\/]/.test(name) ? quick : tightest;
    writeFileSync(`${file}.br`, await brotliAside(content, brotliOptions(content, quality)));
    writeFileSync(`${file}.gz`, await gzipAside(content, gzipOptions));
  }
}
