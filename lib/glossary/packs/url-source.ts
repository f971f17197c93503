import type { Bytes } from '../../packs/bytes';
import { packLimits } from '../../packs/limits';
import { PackRefused } from '../../packs/refusal';
import { asRefusal, type PackSource, readBytes } from './pack-source';

/** How long a server may say nothing, in milliseconds. */
const patience = 20_000;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Secure addresses, and a server on this very machine. */
export function isPackAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const here = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && here);
}

/**
 * A pack on a static server, by the address of its `pack.json`. Asks without cookies and without
 * saying where the reader is; gives up on a server that says nothing.
 */
export function urlSource(url: string, ask: Fetch, wait = patience): PackSource {
  const open = async (address: string, signal: AbortSignal, headers: Record<string, string>) => {
    const watch = watchdog(signal, wait);
    try {
      const response = await ask(address, {
        signal: watch.signal,
        headers,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
      return { response, watch };
    } catch (error) {
      watch.stop();
      throw watch.stalled() ?? unreachable(error, address);
    }
  };
  const read = async (
    { response, watch }: Awaited<ReturnType<typeof open>>,
    most: number,
    address: string,
  ) => {
    try {
      if (!response.ok || !response.body) {
        throw new PackRefused('unreachable', `${address} answers ${response.status}.`);
      }
      if (!isPackAddress(response.url || address)) {
        throw new PackRefused('unreachable', `${address} leads to an address that is not secure.`);
      }
      return await readBytes(watch.watched(response.body as ReadableStream<Bytes>), most, address);
    } catch (error) {
      throw watch.stalled() ?? error;
    } finally {
      watch.stop();
    }
  };
  return {
    deltas: true,
    async manifest(signal, known) {
      const opened = await open(url, signal, known ? { 'If-None-Match': known } : {});
      if (opened.response.status === 304) {
        opened.watch.stop();
        return null;
      }
      const bytes = await read(opened, packLimits.manifestBytes, url);
      const tag = opened.response.headers.get('etag');
      return { text: new TextDecoder().decode(bytes), ...(tag && { tag }) };
    },
    async file(file, signal) {
      const address = new URL(file.path, url).href;
      return read(await open(address, signal, {}), file.bytes, address);
    },
  };
}

function unreachable(error: unknown, address: string): Error {
  if (error instanceof DOMException && error.name === 'AbortError')
    return asRefusal(error, address);
  const reason = error instanceof Error ? error.message : String(error);
  return new PackRefused('unreachable', `${address} cannot be reached (${reason}).`);
}

/** Aborts when nothing comes for a while. */
function watchdog(signal: AbortSignal, wait: number) {
  const controller = new AbortController();
  let stalled = false;
  const give = () => {
    stalled = true;
    controller.abort();
  };
  let timer = setTimeout(give, wait);
  const stop = () => clearTimeout(timer);
  const either = AbortSignal.any([signal, controller.signal]);
  return {
    signal: either,
    stop,
    stalled: () =>
      stalled ? new PackRefused('stalled', `The server said nothing for ${wait / 1000} s.`) : null,
    watched: (stream: ReadableStream<Bytes>) =>
      stream.pipeThrough(
        new TransformStream<Bytes, Bytes>({
          transform(chunk, out) {
            stop();
            timer = setTimeout(give, wait);
            out.enqueue(chunk);
          },
        }),
        { signal: either },
      ),
  };
}
