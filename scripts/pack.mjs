// Writes .br and .gz beside what compresses, for servers that can send them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What all visits share is packed as tight as can be: up to 170 ms a file. What one page needs, in a fortieth of that. */
const tightest = 11;
const quick = 6;

function pack(file, content, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 6 }));
}

/** Writes a file of one page, and packs it. */
export function writePacked(file, text) {
  writeFileSync(file, text);
  pack(file, Buffer.from(text), quick);
}

/** Packs what a folder holds: scripts, styles and pictures, those of single lessons quickly. */
export function packFolder(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|json|svg)$/.test(entry.name)) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    pack(file, readFileSync(file), /[\\/]lessons[\\/]/.test(file) ? quick : tightest);
  }
}
