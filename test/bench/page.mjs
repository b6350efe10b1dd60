// Measures a first visit to the lesson in Chromium, under Slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times:
// when the text is painted, when the page hears clicks, when a first step clicked at that moment stands on the claim,
// when the moving stage is there, how long a click takes to paint, and the longest frame while a step plays. Prints the
// medians of the runs beside their budgets. Needs a built dist/.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const runs = 5;
/** Milliseconds. */
const budgets = {
  'same text, no scripts': Number.NaN,
  'text painted': 600,
  'hears clicks': 1600,
  'first step on the claim': 1600,
  'stage moves': Number.NaN,
  'click to paint': 50,
  'longest frame': 33,
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const lesson = 'lessons/vein-angioplasty/';

/** What this machine takes for the same text as a page without scripts: what the other figures are to be held against. */
const plain = mkdtempSync(join(tmpdir(), 'lumen-plain-'));
cpSync(`dist/${lesson}index.html`, join(plain, 'index.html'));
const html = readFileSync(join(plain, 'index.html'), 'utf8').replace(
  /<script.*?<\/script>|<link [^>]*>|<meta http-equiv[^>]*>/gs,
  '',
);
for (const name of ['index.html', '404.html']) writeFileSync(join(plain, name), html);

const { address, close } = await serve({ port: 0 });
const reference = await serve({ port: 0, folder: plain });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const found = Object.fromEntries(Object.keys(budgets).map((measure) => [measure, []]));

/** Clicks Next as soon as the page hears clicks, and notes when the claim answers. */
const playAtOnce = () => {
  new MutationObserver(() => {
    if (!('ready' in document.documentElement.dataset) || window.clicked) return;
    window.clicked = true;
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Next')?.click();
    const wait = () =>
      document.querySelector('aside')?.textContent.includes('After step 1 of')
        ? performance.mark('bench:first-step')
        : requestAnimationFrame(wait);
    wait();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
};

/** Notes every frame and every click from now on. */
const watch = () => {
  window.bench = { clicks: [], frames: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') window.bench.clicks.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  let last = 0;
  const tick = (now) => {
    if (last) window.bench.frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};

/** A new visitor with a slow network and a weak processor. */
async function visitor() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page };
}

const paintOf = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

for (let run = 0; run < runs; run += 1) {
  const first = await visitor();
  await first.page.goto(reference.address, { waitUntil: 'networkidle' });
  found['same text, no scripts'].push(await first.page.evaluate(paintOf));
  await first.context.close();

  const { context, page } = await visitor();
  await page.addInitScript(playAtOnce);
  await page.goto(`${address}${lesson}#walkthrough`, { waitUntil: 'commit' });
  await page.waitForFunction(() =>
    ['bench:first-step', 'lumen:stage'].every((name) => performance.getEntriesByName(name).length > 0),
  );
  const marks = await page.evaluate(() =>
    Object.fromEntries(performance.getEntries().map(({ name, startTime }) => [name, startTime])),
  );
  found['text painted'].push(marks['first-contentful-paint']);
  found['hears clicks'].push(marks['lumen:playable']);
  found['first step on the claim'].push(marks['bench:first-step']);
  found['stage moves'].push(marks['lumen:stage']);

  // A weak laptop that has the page: the network no longer matters.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await page.evaluate(watch);
  for (let step = 0; step < 5; step += 1) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForTimeout(2500);
  }
  const { clicks, frames } = await page.evaluate(() => window.bench);
  // A click that painted within 16 ms is not reported at all.
  found['click to paint'].push(Math.max(16, ...clicks));
  found['longest frame'].push(Math.max(...frames));
  await context.close();
}

await browser.close();
close();
reference.close();
rmSync(plain, { recursive: true });
console.table(
  Object.entries(budgets).map(([measure, budget]) => ({
    measure,
    'median ms': Math.round(median(found[measure])),
    'worst ms': Math.round(Math.max(...found[measure])),
    'budget ms': Number.isNaN(budget) ? '' : budget,
  })),
);
