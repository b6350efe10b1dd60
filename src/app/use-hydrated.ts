import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False on the server and while the page takes over its own HTML, true from then on: what only the browser knows (the
 * query, what is stored) must not differ before.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
