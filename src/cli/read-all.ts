/** Reads a file, or standard input. */
import { createReadStream } from 'node:fs';

/**
 * The whole text of a source, without a byte order mark.
 * @param source a file name, or `-` for standard input.
 */
export async function readAll(source: string): Promise<string> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
