// Measures in Chromium how long each lesson takes to open when its files are there: by a link of the course page, from
// the click to the frame that shows it, and by its address, to the first paint of its text. Prints medians beside the
// budget, and fails where one is passed. Needs a built dist/.
import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const runs = 5;
/** Milliseconds. */
const budget = 100;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** From the click on a link, notes the time at which the frame is painted that shows the next page's title. */
const watchClick = () => {
  const before = document.querySelector('h1');
  document.addEventListener('click', () => {
    const clicked = performance.now();
    const wait = () => {
      const title = document.querySelector('h1');
      if (title === null || title === before) return requestAnimationFrame(wait);
      // A message comes after the paint of the frame in which it was sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.opened = performance.now() - clicked;
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(wait);
  });
};

const paintOf = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const lessons = readdirSync('dist/lessons');
const rows = [];
for (const lesson of lessons) {
  const byLink = [];
  const byAddress = [];
  // The first time fetches the files.
  for (let run = 0; run <= runs; run += 1) {
    await page.goto(`${address}course/`, { waitUntil: 'networkidle' });
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(watchClick);
    // A mouse is down for about so many milliseconds.
    await page.locator(`main a[href$="lessons/${lesson}/"]`).first().click({ delay: 80 });
    byLink.push(await (await page.waitForFunction(() => window.opened)).jsonValue());
    await page.goto(`${address}lessons/${lesson}/`, { waitUntil: 'networkidle' });
    byAddress.push(await page.evaluate(paintOf));
  }
  rows.push({
    lesson,
    'by a link, ms': Math.round(median(byLink.slice(1))),
    'by its address, ms': Math.round(median(byAddress.slice(1))),
  });
}
await browser.close();
close();
console.table(rows);
const over = rows.filter((row) => row['by a link, ms'] > budget || row['by its address, ms'] > budget);
for (const { lesson } of over) console.error(`${lesson} is over the budget of ${budget} ms.`);
process.exitCode = over.length > 0 ? 1 : 0;
