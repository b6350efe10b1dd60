import { startTransition, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { writeText } from '@/progress/local.ts';
import { progress } from '@/progress/use-progress.ts';
import { AppShell } from './AppShell.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { fetchPageFile, importFromSite, type LoadedPage, loadPage } from './load-page.ts';

type Props = {
  /** The page that the address names, loaded before the first render. */
  readonly first: LoadedPage;
};

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
  }, []);

  useEffect(() => {
    if (pathname === page.pathname || pathname === failedAt) return;
    let wanted = true;
    fetchPageFile(pathname)
      .then((file) => loadPage(pathname, file, importFromSite))
      .then(
        (next) => wanted && startTransition(() => setPage(next)),
        () => wanted && setFailedAt(pathname),
      );
    return () => {
      wanted = false;
    };
  }, [pathname, page.pathname, failedAt]);

  const { Page } = page;
  return (
    <AppShell slim={page.slim} pathname={page.pathname}>
      {failedAt === pathname ? (
        <LoadFailed retry={() => setFailedAt(undefined)} />
      ) : (
        <Page key={page.pathname} params={page.params} data={page.data} ready={page.ready} />
      )}
    </AppShell>
  );
}
