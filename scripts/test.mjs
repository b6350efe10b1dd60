// Runs every check of the project, and ends with one line: N passed, N failed. A skipped test counts as failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ensureChromium } from './chromium.mjs';

const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };
let passed = 0;
let failed = 0;

/** Runs a command; `counts` reads how many tests of it passed and failed, else the command is one check. */
function check(title, command, counts) {
  const started = performance.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, { stdio: 'inherit', env, shell: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  let result = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (counts) {
    try {
      result = counts();
      if (status !== 0 && result.failed === 0) result.failed = 1;
    } catch {
      result = { passed: 0, failed: 1 };
    }
  }
  passed += result.passed;
  failed += result.failed;
  console.log(`== ${title}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return status === 0;
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

check('Format', 'biome ci --colors=off .');
check('Types', 'tsc -p .');
check('Lint', 'npm run --silent lint');
check('Unused code', 'knip --no-progress');
check(
  'Unit tests and content checks',
  'vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  () => {
    const { numPassedTests, numTotalTests } = read('test-results/unit.json');
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  },
);
if (check('Build', 'node scripts/build.mjs')) {
  process.env.CHROMIUM_PATH = env.CHROMIUM_PATH = ensureChromium();
  check('Browser tests', 'playwright test', () => {
    const { expected, unexpected, skipped, flaky } = read('test-results/e2e.json').stats;
    return { passed: expected, failed: unexpected + skipped + flaky };
  });
} else {
  console.log('== Browser tests: not run, because the build failed');
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
