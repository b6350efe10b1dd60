// Serves dist/ as a plain static host does: files, compressed where the browser takes it, and the not-found page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * @param {{ folder?: string, port: number, under?: string }} options `under`: the path the site is served under
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws when the port is taken
 */
export function serve({ folder = 'dist', port, under = '/' }) {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const notFound = readFileSync(`${folder}/404.html`);
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const answerNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!path.startsWith(under)) return answerNotFound();
    const isPage = !/\.[a-z0-9]+$/i.test(path);
    if (isPage && !path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` });
      return response.end();
    }
    request.url = `/${(request.url ?? '').slice(under.length)}`;
    files(request, response, answerNotFound);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () =>
      done({ address: `http://127.0.0.1:${server.address().port}${under}`, close: () => server.close() }),
    );
  });
}
