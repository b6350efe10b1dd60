import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { everyScreen } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds. The legacy mode opens no second page to put the results together: no page here has frames. With what
 * is right left out of the results, a page takes a quarter of the time.
 */
async function violations(page: Page, rules: readonly string[]) {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: [...rules], resultTypes: ['violations'], preload: false })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Buttons change their colours by a transition; in the middle of it no contrast is the theme's. */
const coloursSettled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const running = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });

/** What axe finds on the page as it stands: everything in the light theme, and what the dark one changes, its colours. */
async function violationsInBoth(page: Page) {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator(`html[data-theme="${theme}"]`)).toHaveCount(1);
    await coloursSettled(page);
    const rules = theme === 'light' ? tags : ['color-contrast', 'link-in-text-block'];
    found.push(...(await violations(page, rules)).map((one) => `${theme}: ${one}`));
  }
  return found;
}

for (const path of everyScreen) {
  test(`axe finds nothing wrong with ${path} in either theme`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html[data-ready]')).toHaveCount(1);
    expect(await violationsInBoth(page)).toEqual([]);
  });
}

test('axe finds nothing wrong with the lesson at its last step, on a phone and wide', async ({ page }) => {
  for (const size of [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/lessons/vein-angioplasty/?step=8&with=no-image#walkthrough');
    await expect(page.locator('html[data-ready]')).toHaveCount(1);
    expect(await violationsInBoth(page)).toEqual([]);
  }
});

test('no page scrolls sideways at 320 px, which is 1280 px at 400 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of everyScreen) {
    await page.goto(path);
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(wide, path).toBeLessThanOrEqual(screen);
  }
});
