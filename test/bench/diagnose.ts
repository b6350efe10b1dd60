/** How often a claim made by one wrong rule is traced back to that rule, over 5,000 practice cases: `npm run bench:diagnose`. */
import { vessels } from '#content/atlas/vessels.ts';
import { families, settle } from '#content/codes/all.ts';
import { practice } from '#content/practice/all.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { createEngine } from '@/engine/code.ts';
import { diagnoser, wrongClaims } from '@/engine/diagnose/diagnose.ts';
import { generate } from '@/practice/generate.ts';

const engine = createEngine({ atlas: readAtlas(vessels), families, settle });
const cases = 5000;
let wrong = 0;
let exact = 0;
let first = 0;
let named = 0;
for (let i = 0; i < cases; i += 1) {
  const made = generate(engine, practice, `diagnose-${i}`);
  if (made === null) throw new Error(`The seed diagnose-${i} makes no case.`);
  const ask = diagnoser(engine, made.case, made.claim);
  for (const { lines, slips } of wrongClaims(engine, made.case, made.claim)) {
    const mistake = slips[0]?.mistake;
    const found = ask(lines);
    const [likeliest] = found.mistakes;
    wrong += 1;
    if (found.exact) exact += 1;
    if (likeliest?.mistake === mistake) first += 1;
    if (mistake !== undefined && (likeliest?.mistake === mistake || likeliest?.also.includes(mistake) === true))
      named += 1;
  }
}
const share = (part: number): string => `${((100 * part) / wrong).toFixed(1)} %`;
process.stdout.write(
  `${cases.toLocaleString('en')} cases, ${wrong.toLocaleString('en')} claims made by one wrong rule: ${share(exact)} explained exactly, ${share(first)} with that rule first, ${share(named)} naming it\n`,
);
if (named / wrong < 0.95) process.exitCode = 1;
