// The short names of folders in imports.
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** `@/` for the machine, `#content/` for the subject. */
export const aliases = [
  { find: /^@\//, replacement: `${root}/src/` },
  { find: /^#content\//, replacement: `${root}/content/` },
];
