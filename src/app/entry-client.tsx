import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { App } from './App.tsx';
import { fetchPageFile, importFromSite, loadPage, type PageFile } from './load-page.ts';
import { base, fromRoot } from './paths.ts';

/**
 * Shows the page of the address. Where its HTML was prerendered, takes that over.
 *
 * A function, not the module's own waiting: pages import this module, and would wait for it while it waits for them.
 */
async function open(root: HTMLElement): Promise<void> {
  // The path from the root of the site: the served address less the folder the site was put in, less `index.html`.
  const pathname = fromRoot(location.pathname).replace(/index\.html$/, '');
  // The address changes from page to page, and what the head names must not move with it.
  for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href);
  const written = document.getElementById('page')?.textContent;
  const file = written ? (JSON.parse(written) as PageFile) : await fetchPageFile(pathname);
  const first = await loadPage(file.path ?? pathname, file, importFromSite);
  const app = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <App first={first} />
      </BrowserRouter>
    </StrictMode>
  );
  if (written) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
void open(root);
