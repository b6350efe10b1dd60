/** How many cases the engine codes in a second on one core, reasons included: `npm run bench`. */
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

function timed(seconds: number): number {
  const end = performance.now() + seconds * 1000;
  let n = 0;
  let letters = 0;
  while (performance.now() < end) {
    for (const theCase of cases) {
      const claim = engine.code(theCase);
      for (const line of claim.lines) letters += line.because[0].text.length;
      n += 1;
    }
  }
  if (letters === 0) throw new Error('No claim had a reason.');
  return n / seconds;
}

timed(1);
const rates = [timed(1), timed(1), timed(1)].sort((a, b) => a - b);
const median = Math.round(rates[1] ?? 0);
process.stdout.write(`${cases.length} golden cases over and over: ${median.toLocaleString('en')} cases a second\n`);
