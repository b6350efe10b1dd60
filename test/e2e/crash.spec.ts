import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { browserProcessOf, processesEnded } from './browser-process.ts';

/** A question with one choice among several: its answer can be wrong, and then be given again and again. */
const QUIZ = '/lessons/vein-angioplasty/quiz/?q=which-balloon-line';
const DELAYS = [0, 1, 5, 20, 50];
/** How often each moment is tried; `npm run crash` tries each six times, and takes its time. */
const TIMES = Number(process.env['CRASH_TIMES'] ?? 2);

/** What the page said before it died, in order. */
type Said = { readonly lined: string[]; readonly shown: string[] };

/** Runs in the page: reports the journal's line of each answer, and the answer whose reason is put on the page. */
const watch = (closeAfter: number | null): void => {
  const report = (what: 'lined' | 'shown', id: string): void =>
    (window as unknown as { report: (what: string, id: string) => void }).report(what, id);
  let last = '';
  type Store = { setItem: (this: Storage, key: string, text: string) => void };
  const store: Store = Storage.prototype;
  const { setItem } = store;
  store.setItem = function (key, text) {
    setItem.call(this, key, text);
    if (!key.startsWith('lumen:journal:') || !text.includes('"type":"answered"')) return;
    last = key.slice('lumen:journal:'.length);
    report('lined', last);
  };
  new MutationObserver(() => {
    if (last === '' || document.querySelector('[data-testid="reason"]') === null) return;
    report('shown', last);
    last = '';
  }).observe(document, { childList: true, subtree: true });
  if (closeAfter === null) return;
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-testid="check"]')) setTimeout(close, closeAfter);
    },
    true,
  );
};

/** The ids of all answers in IndexedDB. The app made the database, so opening it makes none. */
const answersOnDisk = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('lumen');
        opening.onerror = () => reject(opening.error ?? new Error('It did not open.'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            db.close();
            const rows = reading.result as readonly { readonly id: string; readonly type: string }[];
            resolve(rows.filter(({ type }) => type === 'answered').map(({ id }) => id));
          };
        };
      }),
  );

const linesLeft = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lumen:journal:')).length);

/** The quiz in this tab, with the journal of the last crash replayed. */
const whenReady = async (page: Page): Promise<Page> => {
  await expect(page.locator('html[data-ready]')).toHaveCount(1);
  await expect(page.getByText('Opening your saved work')).toHaveCount(0);
  await expect.poll(() => linesLeft(page)).toBe(0);
  return page;
};

const openQuiz = async (context: BrowserContext, base: string | undefined): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(new URL(QUIZ, base).href);
  return whenReady(page);
};

/** The quiz in a tab that has no history, which a script may close. */
const openFrom = async (opener: Page): Promise<Page> => {
  const opening = opener.context().waitForEvent('page');
  await opener.evaluate(() => void open(location.href, '_blank', 'noopener'));
  return whenReady(await opening);
};

/** Brings the question to where a click on "Check" answers it, wrongly; once more if it was answered before. */
const makeReady = async (page: Page, wrong: number): Promise<void> => {
  const check = page.getByTestId('check');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(check.or(again)).toBeVisible();
  if (await again.isVisible()) await again.click();
  else await page.getByRole('radio').nth(wrong).check();
  await expect(check).toBeVisible();
};

let knownWrong: number | undefined;
/** Which option is wrong: the key is computed, so it is found by trying, once for all tests of a worker. */
const findWrong = async (browser: Browser, base: string | undefined): Promise<number> => {
  if (knownWrong !== undefined) return knownWrong;
  for (let option = 0; ; option += 1) {
    const context = await browser.newContext();
    const page = await openQuiz(context, base);
    await makeReady(page, option);
    await page.getByTestId('check').click();
    const standing = await page.getByTestId('reason').getAttribute('data-standing');
    await context.close();
    if (standing === 'wrong') return (knownWrong = option);
  }
};

const profiles: string[] = [];
const newProfile = (): string => {
  const profile = mkdtempSync(join(tmpdir(), 'lumen-crash-'));
  profiles.push(profile);
  return profile;
};
/** A browser whose tabs report to `said`, and close so many milliseconds after an answer; null lets them be. */
const launch = async (profile: string, said: Said, closeAfter: number | null): Promise<BrowserContext> => {
  const options = { executablePath: findChromium(), args: chromiumFlags, headless: true };
  const context = await chromium.launchPersistentContext(profile, options);
  await context.exposeFunction('report', (what: 'lined' | 'shown', id: string) => void said[what].push(id));
  await context.addInitScript(watch, closeAfter);
  return context;
};

/** Answers. The click's own promise may die with the page. */
const press = (page: Page): void => {
  page
    .getByTestId('check')
    .click({ noWaitAfter: true })
    .catch(() => undefined);
};

test.afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

for (const delay of [...DELAYS, null]) {
  const moment = delay === null ? 'when the reason is shown' : `${delay} ms after an answer`;
  test(`a browser killed ${moment}, ${TIMES} times, has every answer whose reason was shown`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(180_000);
    const profile = newProfile();
    const wrong = await findWrong(browser, baseURL);
    const said: Said = { lined: [], shown: [] };
    for (let time = 0; time < TIMES; time += 1) {
      const context = await launch(profile, said, null);
      const page = await openQuiz(context, baseURL);
      await makeReady(page, wrong);
      const before = said.lined.length;
      const pid = browserProcessOf(profile);
      const closed = new Promise((resolve) => context.once('close', resolve));
      press(page);
      await expect.poll(() => said[delay === null ? 'shown' : 'lined'].length, { intervals: [0] }).toBe(before + 1);
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      process.kill(pid, 'SIGKILL');
      await closed;
      await processesEnded(profile);
    }
    const context = await launch(profile, said, null);
    const found = await answersOnDisk(await openQuiz(context, baseURL));
    await context.close();
    test.info().annotations.push({ type: 'crash', description: JSON.stringify({ delay, ...count(said, found) }) });
    expect(said.lined).toHaveLength(TIMES);
    expect(said.shown.filter((id) => !found.includes(id))).toEqual([]);
    if (delay === null) expect(said.shown).toHaveLength(TIMES);
  });
}

for (const delay of DELAYS) {
  test(`a tab closed ${delay} ms after an answer, ${TIMES} times, has every answer that was given`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(180_000);
    const wrong = await findWrong(browser, baseURL);
    const said: Said = { lined: [], shown: [] };
    const context = await launch(newProfile(), said, delay);
    const opener = await openQuiz(context, baseURL);
    for (let time = 0; time < TIMES; time += 1) {
      const page = await openFrom(opener);
      await makeReady(page, wrong);
      const closed = page.waitForEvent('close');
      press(page);
      await closed;
    }
    const found = await answersOnDisk(await openQuiz(context, baseURL));
    await context.close();
    test.info().annotations.push({ type: 'crash', description: JSON.stringify({ delay, ...count(said, found) }) });
    expect(said.lined).toHaveLength(TIMES);
    expect([...said.lined, ...said.shown].filter((id) => !found.includes(id))).toEqual([]);
    expect(found).toHaveLength(TIMES);
  });
}

const count = ({ lined, shown }: Said, found: readonly string[]) => ({
  given: lined.length,
  shown: shown.length,
  found: found.length,
});
