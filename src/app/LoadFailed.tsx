import { Button } from '@/ui/Button.tsx';

type Props = { readonly retry: () => void };

/** Shown where a page's scripts could not be fetched. */
export function LoadFailed({ retry }: Props) {
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1>This page could not be fetched</h1>
      <p>
        The device may be offline, or a newer version of Lumen was put in place. What you did is safe on this device.
      </p>
      <Button onClick={retry}>Try again</Button> <Button onClick={() => location.reload()}>Reload the page</Button>
    </main>
  );
}
