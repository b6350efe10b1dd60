import { expect, test } from '@playwright/test';
import { onePageOfEachKind, pages } from './pages.ts';

/** The same built files, served under a sub-path by a host that rewrites nothing. */
const underSubPath = 'http://127.0.0.1:4181/school/lumen';

test.describe('every page stands on its own', () => {
  test('its text is there before any script runs', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of onePageOfEachKind) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).not.toBeEmpty();
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(120);
    }
    await context.close();
  });

  test('a lesson’s steps, notes and rules are all in its HTML', async ({ request }) => {
    const html = await (await request.get('/lessons/vein-angioplasty/')).text();
    for (const words of [
      'A needle into the vein of the groin',
      'A last look at the result',
      'Count veins, not balloons',
    ])
      expect(html).toContain(words);
  });

  test('it asks for nothing but the site’s own files, and breaks no policy', async ({ page, baseURL }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
        strangers.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of onePageOfEachKind) {
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('it takes over its own HTML although the device holds work and settings of its own', async ({ page }) => {
    await page.goto('/lessons/vein-angioplasty/quiz/?q=which-balloon-line');
    await page.getByLabel('The code for the first vein, one unit').check();
    await page.getByTestId('check').click();
    await expect(page.getByTestId('reason')).toBeVisible();
    await page.evaluate(() =>
      localStorage.setItem('lumen:settings', '{"theme":"dark","speed":2,"look":"fluoroscopy"}'),
    );
    const complaints: string[] = [];
    // React reports HTML that it could not take over as an error of the page.
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const path of onePageOfEachKind) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('html[data-ready][data-theme="dark"]'), path).toHaveCount(1);
    }
    expect(complaints).toEqual([]);
  });

  test('its policy lets no inline script and no eval run', async ({ page }) => {
    for (const path of onePageOfEachKind) {
      await page.goto(path);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      const scripts = policy?.split(';').find((part) => part.trim().startsWith('script-src'));
      expect(scripts, path).toBeTruthy();
      expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    }
    // A script of the site's own address that does what an intruder would.
    await page.route('**/probe.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `
          const script = document.createElement('script');
          script.textContent = 'window.intruder = true';
          document.body.append(script);
          try { window.evaluated = new Function('return true')(); } catch { window.evaluated = false; }`,
      }),
    );
    await page.evaluate(
      () =>
        new Promise((loaded) => {
          const probe = document.createElement('script');
          probe.src = '/probe.js';
          probe.onload = loaded;
          document.body.append(probe);
        }),
    );
    const ran = await page.evaluate(() => ({
      intruder: Reflect.has(window, 'intruder'),
      evaluated: Reflect.get(window, 'evaluated') as boolean,
    }));
    expect(ran).toEqual({ intruder: false, evaluated: false });
  });
});

test.describe('under a sub-path of a host that rewrites nothing', () => {
  test('deep links and reload show the page, with its scripts running', async ({ page }) => {
    const failures: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failures.push(response.url()));
    for (const path of onePageOfEachKind) {
      await page.goto(underSubPath + path, { waitUntil: 'networkidle' });
      await page.reload({ waitUntil: 'networkidle' });
      await expect(page.locator('html[data-ready]'), path).toHaveCount(1);
    }
    expect(failures).toEqual([]);
  });

  test('a newcomer is in the lesson within two clicks', async ({ page }) => {
    await page.goto(`${underSubPath}/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /first lesson/i })
      .click();
    await expect(page).toHaveURL(/\/school\/lumen\/lessons\/[^/]+\/$/);
    await expect(page.getByRole('heading', { name: 'Walkthrough' })).toBeAttached();
  });

  test('an address that doesn’t exist gets a page that says so', async ({ page }) => {
    const answer = await page.goto(`${underSubPath}/nowhere/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('no internal link of any page leads nowhere', async ({ request, baseURL }) => {
  const known = new Set(pages);
  const dead: string[] = [];
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"#?]+)[^"]*"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const target = new URL(href.replaceAll('&amp;', '&'), `${baseURL}${path.slice(1)}`).pathname;
      if (!known.has(target)) dead.push(`${path} → ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test('every lesson prints its case, claim and reasons on two pages of paper at most', async ({ page }) => {
  for (const path of pages.filter((one) => /^\/lessons\/[^/]+\/$/.test(one))) {
    await page.goto(path);
    const sheet = page.locator('[data-sheet]');
    await expect(sheet.getByText('Sources of the reasons')).toBeAttached();
    const pdf = await page.pdf({ format: 'Letter', margin: { top: '1in', bottom: '1in', left: '1in', right: '1in' } });
    const sheets = Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
    expect(sheets, path).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThanOrEqual(2);
  }
});
