import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppShell } from '@/app/AppShell.tsx';
import type { CodePageData } from '@/app/codes/code-data.ts';
import { loadPage } from '@/app/load-page.ts';
import { routeOf } from '@/app/routes.ts';
import { inOrder, lessonPages, otherPages, type SitePage } from '@/app/site.ts';
import type { Lesson } from '@/lesson/lesson.ts';

const doors = import.meta.glob<Lesson>('/content/lessons/*/lesson.ts', { import: 'lesson' });
const texts = import.meta.glob<string>('/content/lessons/*/lesson.mdx', { query: '?raw', import: 'default' });

let pages: readonly SitePage[];
const html = new Map<string, string>();

/** The pages of this folder; those about a lesson are drawn by `src/lesson` and `src/quiz`, and tested there. */
const isOurs = ({ path }: SitePage) => routeOf(path).params.lesson === undefined;

async function draw({ path, data }: SitePage): Promise<string> {
  const page = await loadPage(path, { data }, () =>
    Promise.reject(new Error('No page of this folder needs a module.')),
  );
  return renderToString(
    <StaticRouter location={path}>
      <AppShell slim={page.slim} pathname={path}>
        <page.Page params={page.params} data={JSON.parse(JSON.stringify(data))} ready={page.ready} />
      </AppShell>
    </StaticRouter>,
  );
}

const textOf = (markup: string) =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ');

const codePages = () => pages.filter(({ path }) => /^\/codes\/./.test(path)).map(({ data }) => data as CodePageData);
const codeHtml = ({ number }: CodePageData) => html.get(`/codes/${number}/`) ?? '';

beforeAll(async () => {
  const lessons = await Promise.all(Object.values(doors).map((load) => load()));
  const textOfProse = async ({ id }: Lesson) => (await texts[`/content/lessons/${id}/lesson.mdx`]?.()) ?? '';
  const written = lessons.map(async (lesson) => ({ lesson, text: await textOfProse(lesson) }));
  const placed = inOrder(await Promise.all(written));
  pages = [...(await Promise.all(placed.map(lessonPages))).flat(), ...(await otherPages(placed))];
  for (const page of pages.filter(isOurs)) html.set(page.path, await draw(page));
}, 60_000);

describe('every page of the site', () => {
  it('has a path, a title and a description of its own', () => {
    for (const key of ['path', 'title', 'description'] as const)
      expect(new Set(pages.map((page) => page[key])).size, key).toBe(pages.length);
  });

  it('stands in HTML before any script runs: one h1, one main, words to read', () => {
    expect(html.size).toBeGreaterThan(10);
    for (const [path, markup] of html) {
      expect(markup.match(/<h1\b/g), path).toHaveLength(1);
      expect(markup.match(/<main\b/g), path).toHaveLength(1);
      expect(textOf(markup).length, path).toBeGreaterThan(400);
    }
  });

  it('is named by its heading, so that the window is called the same after a click and after a reload', () => {
    for (const page of pages.filter((entry) => isOurs(entry) && entry.path !== '/')) {
      const heading = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html.get(page.path) ?? '')?.[1] ?? '').trim();
      expect(page.title).toBe(`${heading} · Lumen`);
    }
  });

  it('has no link into the site that leads nowhere', () => {
    const known = new Set(pages.map(({ path }) => path));
    const dead: string[] = [];
    for (const [path, markup] of html)
      for (const [, href = ''] of markup.matchAll(/<a\b[^>]*?href="([^"#?]+)/g)) {
        if (/^https?:/.test(href)) continue;
        const target = new URL(href, `http://site${path}`).pathname;
        if (!known.has(target)) dead.push(`${path} → ${href}`);
      }
    expect(dead).toEqual([]);
  });

  it('links to sources without saying where the reader came from', () => {
    for (const [path, markup] of html)
      for (const [link] of markup.matchAll(/<a\b[^>]*href="https?:[^>]*>/g)) expect(link, path).toContain('noreferrer');
  });

  it('carries the notice about CPT', () => {
    for (const [path, markup] of html) expect(textOf(markup), path).toContain('registered trademark');
  });
});

describe('the home page', () => {
  it('leads to the first lesson in one click', () => {
    expect(html.get('/')).toMatch(/href="lessons\/[a-z-]+\/"[^>]*>Start the first lesson/);
  });
});

describe('the list of codes', () => {
  it('names every code that has a page, and says in words which have ended', () => {
    const text = textOf(html.get('/codes/') ?? '');
    for (const { number, rows } of codePages()) {
      expect(text).toContain(`${number} ${rows[0].plain}`);
    }
    const ended = codePages().filter(({ rows }) => rows[0].until !== null);
    expect(ended.length).toBeGreaterThan(0);
    expect(text.match(/, ended [A-Z]/g)).toHaveLength(ended.length);
  });
});

describe('the page of a code', () => {
  it('says of an ended code that it has ended, and of no other', () => {
    for (const data of codePages())
      expect(/Ended: the last day was/.test(textOf(codeHtml(data))), data.number).toBe(data.rows[0].until !== null);
  });

  it('leads from an ended code to what the same steps earn from the next day on, and back', () => {
    const byNumber = new Map(codePages().map((data) => [data.number, data]));
    const replaced = codePages().filter(({ after }) => after.length > 0);
    expect(replaced.length).toBeGreaterThan(0);
    for (const data of replaced)
      for (const { number, from } of data.after) {
        expect(from).toBe(data.rows[0].until);
        expect(byNumber.get(number)?.before.map((span) => span.number)).toContain(data.number);
        expect(codeHtml(data)).toContain(`href="../${number}/"`);
      }
  });

  it('says where a fact or a rule on it is less than well sourced', () => {
    const words = { medium: 'Less sure', low: 'Unverified', disputed: 'Disputed' } as const;
    const unsure = codePages().flatMap((data) =>
      [...data.rows, ...data.takesIn, ...data.speaksOfIt].flatMap(({ confidence }) =>
        confidence === 'high' ? [] : [{ data, confidence }],
      ),
    );
    expect(unsure.length).toBeGreaterThan(0);
    for (const { data, confidence } of unsure) expect(textOf(codeHtml(data))).toContain(words[confidence]);
  });

  it('lists a source for every fact and rule on it', () => {
    for (const data of codePages()) {
      const listed = new Set(data.sources.map(({ id }) => id));
      for (const { source } of [...data.rows, ...data.takesIn, ...data.speaksOfIt])
        for (const id of source) expect(listed, `${data.number}: ${id}`).toContain(id);
    }
  });

  it('says of an add-on that it is never reported alone', () => {
    for (const data of codePages())
      expect(/never reported alone/.test(textOf(codeHtml(data)))).toBe(data.rows[0].addOn);
  });

  it('is light: no more than 16 KB of data', () => {
    for (const data of codePages()) expect(JSON.stringify(data).length, data.number).toBeLessThan(16_000);
  });
});
