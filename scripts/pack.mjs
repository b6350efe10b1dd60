// Writes .br and .gz beside what compresses, for servers that can send them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** What all visits share is packed as tight as can be: up to 170 ms a file. What one page needs, in a fortieth of that. */
const tightest = 11;
const quick = 5;

/** What belongs to one lesson. There may be thousands: it has no .gz, which every browser of today does without. */
const isLessons = (file) => /[\\/]lessons[\\/]/.test(file);

const brotliOptions = (content, quality) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});
const gzipOptions = { level: 6 };

/** Writes a file of one page, and packs it. */
export function writePacked(file, text) {
  const content = Buffer.from(text);
  writeFileSync(file, content);
  writeFileSync(`${file}.br`, brotliCompressSync(content, brotliOptions(content, quick)));
  if (!isLessons(file)) writeFileSync(`${file}.gz`, gzipSync(content, gzipOptions));
}

const brotliAside = promisify(brotliCompress);
const gzipAside = promisify(gzip);

/** Packs what a folder holds now, aside, a file at a time: scripts, styles and pictures. */
export async function packFolder(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const file = join(folder, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, await brotliAside(content, brotliOptions(content, isLessons(file) ? quick : tightest)));
    if (!isLessons(file)) writeFileSync(`${file}.gz`, await gzipAside(content, gzipOptions));
  }
}
