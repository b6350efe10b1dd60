import { startTransition, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { writeText } from '@/progress/local.ts';
import { progress } from '@/progress/use-progress.ts';
import { AppShell } from './AppShell.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { fetchPageFile, importFromSite, type LoadedPage, loadPage } from './load-page.ts';
import { base, fromRoot } from './paths.ts';

type Props = {
  /** The page that the address names, loaded before the first render. */
  readonly first: LoadedPage;
};

const fetchPage = async (pathname: string): Promise<LoadedPage> =>
  loadPage(pathname, await fetchPageFile(pathname), importFromSite);

/** The page behind a link that is being pressed: it comes while the button of the mouse is still down. */
let ahead: { readonly pathname: string; readonly page: Promise<LoadedPage> } | undefined;

/** Not for a finger, which may be about to scroll. */
function fetchAhead({ target, pointerType, button }: PointerEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || pointerType === 'touch' || button !== 0) return;
  if (link.origin !== location.origin || !link.pathname.startsWith(base) || link.pathname === location.pathname) return;
  const pathname = fromRoot(link.pathname);
  const page = fetchPage(pathname);
  ahead = { pathname, page };
  // Whoever shows the page hears of a failure; a later click asks anew.
  page.catch(() => {
    if (ahead?.page === page) ahead = undefined;
  });
}

/** The whole app: the frame, and the page of the present address; the last page stays until the next one is there. */
export function App({ first }: Props) {
  const { pathname } = useLocation();
  const [page, setPage] = useState(first);
  const [failedAt, setFailedAt] = useState<string>();

  useEffect(() => {
    // From here on clicks are heard; the benchmark and the browser tests wait for it.
    performance.mark('lumen:playable');
    document.documentElement.dataset.ready = '';
    document.documentElement.dataset.fonts = '';
    void progress.getState().start();
    void document.fonts.ready.then(() => writeText('lumen:fonts', 'fetched'));
    document.addEventListener('pointerdown', fetchAhead);
    return () => document.removeEventListener('pointerdown', fetchAhead);
  }, []);

  useEffect(() => {
    if (pathname === page.pathname || pathname === failedAt) return;
    let wanted = true;
    const coming = ahead?.pathname === pathname ? ahead.page : fetchPage(pathname);
    ahead = undefined;
    coming.then(
      (next) => wanted && startTransition(() => setPage(next)),
      () => wanted && setFailedAt(pathname),
    );
    return () => {
      wanted = false;
    };
  }, [pathname, page.pathname, failedAt]);

  // While the next page is on its way only the address changes, and this page has no need to be drawn again.
  const shown = useMemo(() => {
    const { Page, params, data, ready } = page;
    return <Page key={page.pathname} params={params} data={data} ready={ready} />;
  }, [page]);
  return (
    <AppShell slim={page.slim} pathname={page.pathname}>
      {failedAt === pathname ? <LoadFailed retry={() => setFailedAt(undefined)} /> : shown}
    </AppShell>
  );
}
