/** How many practice cases a second are made in one process, note and key included: `npm run bench:generate`. */
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { practice } from '#content/practice/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { createEngine } from '@/engine/code.ts';
import { generate } from '@/practice/generate.ts';
import { minimalPair } from '@/practice/minimal-pair.ts';

const engine = createEngine({ atlas: readAtlas(vessels), families, settle });

/** Makes something over and over for at least so many seconds; how many a second, by the clock and of processor time. */
function rateOver(seconds: number, make: (seed: string) => number): { byClock: number; ofProcessor: number } {
  const processor = process.cpuUsage();
  const start = performance.now();
  let made = 0;
  let letters = 0;
  let passed = 0;
  while (passed < seconds) {
    for (let i = 0; i < 100; i += 1) letters += make(`bench-${made + i}`);
    made += 100;
    passed = (performance.now() - start) / 1000;
  }
  if (letters === 0) throw new Error('Nothing was made.');
  const { user, system } = process.cpuUsage(processor);
  return { byClock: made / passed, ofProcessor: made / ((user + system) / 1e6) };
}

const aCase = (seed: string): number => generate(engine, practice, seed)?.note.text.length ?? 0;
const aPair = (seed: string): number => minimalPair(engine, practice, seed)?.other.note.text.length ?? 0;

for (const [what, make] of [
  ['cases', aCase],
  ['minimal pairs', aPair],
] as const) {
  rateOver(1, make); // Until the code is compiled.
  const { byClock, ofProcessor } = rateOver(3, make);
  const say = (rate: number): string => Math.round(rate).toLocaleString('en');
  process.stdout.write(
    `${what} with note and key: ${say(byClock)} a second (${say(ofProcessor)} a second of processor time)\n`,
  );
}
