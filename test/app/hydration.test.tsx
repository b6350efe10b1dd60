// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { BrowserRouter, StaticRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { AppShell } from '@/app/AppShell.tsx';
import { loadPage } from '@/app/load-page.ts';
import { allPages } from '@/app/site.ts';
import { progress } from '@/progress/use-progress.ts';

it('a page takes over its own HTML although the device holds work and settings of its own', async () => {
  localStorage.setItem('lumen:settings', '{"theme":"dark","speed":2}');
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const pages = (await allPages()).filter(({ path }) => !path.startsWith('/lessons/'));
  const kinds = pages.filter(
    ({ path }, at) => !/^\/codes\/./.test(path) || at === pages.findIndex((page) => /^\/codes\/./.test(page.path)),
  );
  const drawn = await Promise.all(
    kinds.map(async ({ path, data }) => {
      const page = await loadPage(path, { data }, () => Promise.reject(new Error('no module')));
      const shell = (
        <AppShell slim={page.slim} pathname={path}>
          <page.Page params={page.params} data={data} ready={page.ready} />
        </AppShell>
      );
      return { path, shell, html: renderToString(<StaticRouter location={path}>{shell}</StaticRouter>) };
    }),
  );
  await progress.getState().start();
  await progress.getState().keep({ type: 'lesson-opened', lesson: 'vein-angioplasty' });

  for (const { path, shell, html } of drawn) {
    history.replaceState(null, '', path);
    const root = document.createElement('div');
    root.innerHTML = html;
    document.body.append(root);
    const recovered: unknown[] = [];
    const app = await act(() =>
      hydrateRoot(root, <BrowserRouter>{shell}</BrowserRouter>, {
        onRecoverableError: (error) => recovered.push(error),
      }),
    );
    expect(recovered, path).toEqual([]);
    act(() => app.unmount());
    root.remove();
  }
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
}, 60_000);
