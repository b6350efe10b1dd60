import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { App } from './App.tsx';
import { fetchPageFile, importFromSite, loadPage, type PageFile } from './load-page.ts';
import { base } from './paths.ts';

/** The path from the root of the site: the served address less the folder the site was put in, less `index.html`. */
const pathname = `/${location.pathname.slice(base.length)}`.replace(/index\.html$/, '');

const written = document.getElementById('page')?.textContent;
const file = written ? (JSON.parse(written) as PageFile) : await fetchPageFile(pathname);
const first = await loadPage(written ? (file.path ?? pathname) : pathname, file, importFromSite);

const app = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App first={first} />
    </BrowserRouter>
  </StrictMode>
);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
if (written) hydrateRoot(root, app);
else createRoot(root).render(app);
