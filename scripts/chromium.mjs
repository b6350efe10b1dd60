// Finds a Chromium for the browser tests, and installs one where the machine has none.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks for a Chromium: `CHROMIUM_PATH`, then the PATH, then the usual places, then Playwright's own.
 * @returns {string | undefined} the path of the executable
 */
export function lookForChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isExecutable(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return (
    [...onPath, ...usual].find(isExecutable) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  );
}

/**
 * @returns {string} the path of a Chromium
 * @throws when the machine has none
 */
export function findChromium() {
  const found = lookForChromium();
  if (!found) throw new Error('No Chromium found. Set CHROMIUM_PATH, or install one: apt-get install chromium.');
  return found;
}

/**
 * Finds a Chromium, or installs one: Debian's package when root, else Playwright's own.
 * @returns {string} the path of a Chromium
 * @throws when none can be had
 */
export function ensureChromium() {
  const found = lookForChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium here: installing Debian’s package.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } else {
    console.log('No Chromium here: installing Playwright’s own.');
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  return findChromium();
}

/** Flags for a headless Chromium that makes no requests of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
