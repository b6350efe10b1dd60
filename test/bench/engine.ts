/** How many cases the engine codes in a second of one core, reasons included: `npm run bench`. */
import { readdirSync, readFileSync } from 'node:fs';
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import type { Case } from '@/engine/case.ts';
import { createEngine } from '@/engine/code.ts';
import { readCase } from '@/engine/read-case.ts';

const atlas = readAtlas(vessels);
const engine = createEngine({ atlas, families, settle });

type Golden = { readonly case: unknown };
const folders = readdirSync('content/codes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases: Case[] = folders.flatMap(({ name }) => {
  const text = readFileSync(`content/codes/${name}/cases.json`, 'utf8');
  return (JSON.parse(text) as Golden[]).map((golden) => readCase(golden.case, atlas));
});

/**
 * Codes all the cases over and over for at least so many seconds. Cases in a second of the whole stretch: by the clock,
 * and of processor time, which other work on the machine takes none of.
 */
function rateOver(seconds: number): { readonly byClock: number; readonly ofProcessor: number } {
  const processor = process.cpuUsage();
  const start = performance.now();
  let coded = 0;
  let letters = 0;
  let passed = 0;
  while (passed < seconds) {
    for (const theCase of cases) {
      for (const line of engine.code(theCase).lines) letters += line.because[0].text.length;
    }
    coded += cases.length;
    passed = (performance.now() - start) / 1000;
  }
  if (letters === 0) throw new Error('No claim had a reason.');
  const { user, system } = process.cpuUsage(processor);
  return { byClock: coded / passed, ofProcessor: coded / ((user + system) / 1e6) };
}

rateOver(4); // Until the code is compiled.
const { byClock, ofProcessor } = rateOver(5);
const say = (rate: number): string => Math.round(rate).toLocaleString('en');
process.stdout.write(
  `${cases.length} golden cases over and over: ${say(byClock)} cases a second (${say(ofProcessor)} a second of processor time)\n`,
);
