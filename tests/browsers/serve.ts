import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by path; a function is asked at each request. */
export type Pages = Readonly<Record<string, string | (() => string)>>;

export interface Site {
  readonly port: number;
  close(): void;
}

/** Serves pages from memory on the loopback interface only; `.txt` paths as plain text. */
export async function servePages(pages: Pages): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    const type = path.endsWith('.txt') ? 'text/plain' : 'text/html';
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(typeof page === 'function' ? page() : (page ?? 'Not found'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
