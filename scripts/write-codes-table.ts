/** Writes the table of the families of codes anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readme, withTable } from './codes-table.ts';

writeFileSync(readme, withTable(readFileSync(readme, 'utf8')));
console.log(`The table in ${readme} is written.`);
