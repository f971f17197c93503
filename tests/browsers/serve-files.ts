import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Contents by path without the leading slash. */
export type ServedFiles = ReadonlyMap<string, string | Uint8Array>;

export interface FileServer {
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  close(): void;
}

/**
 * A static server on the loopback interface, with entity tags. The files are asked for at each
 * request; a path in `stuck` is begun and never ended.
 */
export async function serveFiles(
  files: () => ServedFiles,
  stuck: ReadonlySet<string> = new Set(),
): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    asked.push(path);
    const content = files().get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${content.length}-${path}"`;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { etag: tag, 'content-type': 'application/octet-stream' });
    if (stuck.has(path)) response.write(content.slice(0, 100));
    else response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
