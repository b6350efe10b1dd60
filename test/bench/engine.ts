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

/** Cases coded in a second, measured over a short stretch. */
function timed(milliseconds: number): number {
  const start = performance.now();
  let n = 0;
  let letters = 0;
  while (performance.now() - start < milliseconds) {
    for (const theCase of cases) {
      const claim = engine.code(theCase);
      for (const line of claim.lines) letters += line.because[0].text.length;
      n += 1;
    }
  }
  if (letters === 0) throw new Error('No claim had a reason.');
  return (n / (performance.now() - start)) * 1000;
}

timed(1000);
const rates = Array.from({ length: 50 }, () => timed(100)).sort((a, b) => a - b);
const say = (rate: number | undefined): string => Math.round(rate ?? 0).toLocaleString('en');
// Other work on the machine only ever slows a stretch down: the best ones say what the engine can do.
process.stdout.write(
  `${cases.length} golden cases over and over: ${say(rates[44])} cases a second (best tenth), ${say(rates[25])} (median)\n`,
);
