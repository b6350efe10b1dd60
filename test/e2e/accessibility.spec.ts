import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { everyScreen } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    for (const path of everyScreen) {
      test(`axe finds nothing wrong with ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('html[data-ready]')).toHaveCount(1);
        expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
        expect(await violations(page)).toEqual([]);
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
        expect(await violations(page)).toEqual([]);
      }
    });
  });
}

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
