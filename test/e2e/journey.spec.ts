import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Locator, type Page, test } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const lesson = '/lessons/vein-angioplasty/';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html[data-ready]')).toHaveCount(1);
}

const claimOf = (page: Page) => page.getByRole('complementary', { name: 'Claim' });

test('the claim grows with each step, and shrinks when the learner steps back', async ({ page }) => {
  await open(page, `${lesson}?step=1#walkthrough`);
  const claim = claimOf(page);
  await expect(claim).toContainText('After step 1 of 8');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(claim.getByRole('listitem').filter({ hasText: '36011' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(claim).toContainText('After step 1 of 8');
  await expect(claim.getByRole('listitem').filter({ hasText: '36011' })).toHaveCount(0);
});

test('the address holds lesson, step, date and switches: a link leads to exactly this', async ({ page }) => {
  await open(page, `${lesson}?step=8&on=2016-12-30&with=second-vein#walkthrough`);
  const claim = claimOf(page);
  await expect(claim.getByText('35476').first()).toBeVisible();
  await expect(claim.getByText('75978').first()).toBeVisible();
  await page.reload();
  await expect(claim.getByText('35476').first()).toBeVisible();
});

test('a switch strikes the line it takes away and says why', async ({ page }) => {
  await open(page, `${lesson}?step=8&with=prior-study#change-one-fact`);
  await expect(claimOf(page).locator('del, s').filter({ hasText: '75827' })).toBeVisible();
});

/** Moves the focus with Tab alone until it is on the element. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 150; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}

async function pressWith(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test('the whole lesson and its quiz are done with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, lesson);
  await tabTo(page, page.getByRole('textbox').first());
  await page.keyboard.type('A balloon in a vein, and a venogram.');
  await pressWith(page, page.getByRole('button', { name: 'Keep my answer and begin' }));
  await expect(page.getByRole('heading', { name: 'Where we are' })).toBeFocused();

  for (let step = 1; step <= 8; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(`Step ${step} of 8`).first()).toBeVisible();
    const prediction = page.getByRole('button', { name: /^Included/ });
    if (await prediction.isVisible()) {
      await pressWith(page, prediction);
      await expect(prediction).toBeHidden();
    }
  }
  await expect(claimOf(page)).toContainText('The whole session');
  await pressWith(page, page.getByRole('switch').first(), 'Space');
  await expect(page).toHaveURL(/with=second-vein/);
  await pressWith(page, page.getByRole('link', { name: /quiz/i }).last());
  await expect(page).toHaveURL(/\/quiz\//);

  const place = page.getByText(/^Question 1 of \d+$/);
  const questions = Number((await place.textContent())?.split(' ').at(-1));
  for (let question = 1; question <= questions; question += 1) {
    await expect(page.getByText(`Question ${question} of ${questions}`)).toBeVisible();
    const check = page.getByTestId('check');
    const choice = page.getByRole('main').locator('input[type="radio"], input[type="checkbox"]').first();
    const step = page.locator('[data-step]').first();
    const code = page.getByRole('main').getByRole('textbox').first();
    const sentence = page.getByRole('region', { name: 'Operative note' }).getByRole('button').first();
    await expect(choice.or(step).or(code).or(sentence).first()).toBeVisible();
    if (await step.isVisible()) {
      await tabTo(page, step);
      for (let placed = 0; placed < 12 && !(await page.getByText('Every step has a place').isVisible()); placed += 1) {
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-target]:focus')).toHaveCount(1);
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-step]:focus')).toHaveCount(1);
      }
      await expect(page.getByTestId('announcement')).toContainText('matched to');
    } else if (await choice.isVisible()) {
      await pressWith(page, choice, 'Space');
    } else if (await sentence.isVisible()) {
      await pressWith(page, sentence, 'Space');
    } else {
      await tabTo(page, code);
      await page.keyboard.type('37248');
    }
    await pressWith(page, check);
    await expect(page.getByTestId('reason')).toBeVisible();
    await pressWith(page, page.getByRole('button', { name: /^(Next|See the result)$/ }));
  }
  await expect(page.getByRole('main')).toContainText('%');
});

test('a browser closed in the middle of an answer opens where the learner was, with the half-made answer', async ({
  baseURL,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'lumen-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: chromiumFlags,
      baseURL: baseURL ?? '',
    });
  try {
    const before = await launch();
    const page = await before.newPage();
    await open(page, `${lesson}?step=4#walkthrough`);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page).toHaveURL(/step=5/);
    await open(page, `${lesson}quiz/?q=before-2017`);
    await page.getByLabel('A code for the percutaneous work in the vein').check();
    await page.close({ runBeforeUnload: false });
    await before.close();

    const after = await launch();
    const again = await after.newPage();
    await open(again, '/');
    await expect(again.getByRole('main')).toContainText(/where you were/i);
    await open(again, `${lesson}quiz/?q=before-2017`);
    await expect(again.getByLabel('A code for the percutaneous work in the vein')).toBeChecked();
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('what two tabs do is kept from both', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, `${lesson}quiz/?q=which-balloon-line`);
  await open(two, `${lesson}quiz/?q=catheter-order`);
  for (const [tab, option] of [
    [one, 'The code for the first vein, one unit'],
    [two, 'Placement in a first-order branch'],
  ] as const) {
    await tab.getByLabel(option).check();
    await tab.getByTestId('check').click();
    await expect(tab.getByTestId('reason')).toContainText('Right');
  }
  await one.reload();
  await expect(one.getByTestId('reason')).toContainText('Right');
  await open(one, `${lesson}quiz/?q=catheter-order`);
  await expect(one.getByTestId('reason')).toContainText('Right');
});

test('work goes out as one file and comes back on another device; a broken file changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, `${lesson}quiz/?q=which-balloon-line`);
  await page.getByLabel('The code for the first vein, one unit').check();
  await page.getByTestId('check').click();
  await expect(page.getByTestId('reason')).toBeVisible();
  await open(page, '/settings/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /export/i }).click(),
  ]);
  const file = await download.path();

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await other.newPage();
  await open(there, '/settings/');
  const input = there.locator('input[type="file"]');
  await input.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"__proto__":['),
  });
  await expect(there.getByRole('main')).toContainText(/not|cannot|can’t|refused/i);
  await input.setInputFiles(file);
  await expect(there.getByRole('main')).toContainText('The file was imported');
  await open(there, `${lesson}quiz/?q=which-balloon-line`);
  await expect(there.getByTestId('reason')).toContainText('Right');
  await other.close();
});

test('offline, the lesson goes on; a page that isn’t there yet says so, and comes when asked again', async ({
  page,
  context,
}) => {
  await open(page, `${lesson}?step=1#walkthrough`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(claimOf(page)).toContainText('After step 2 of 8');
  await page.getByRole('link', { name: 'Codes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/could not be fetched/);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/codes/i);
});
