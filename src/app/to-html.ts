import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static.edge';

/**
 * A page's HTML, with every part in its place: a part sent late would need an inline script to move it there.
 * @param page rendered until nothing in it waits any more
 */
export async function toHtml(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
