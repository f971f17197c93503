import type { Bytes } from '../../packs/bytes';
import { packLimits } from '../../packs/limits';
import { PackRefused } from '../../packs/refusal';
import { asRefusal, type PackSource } from './pack-source';

/**
 * A pack in one file: gzip of the manifest on the first line and then every shard's lines, in the
 * manifest's order. There are no names of files in it, so that none can lead astray.
 */
export function bundleSource(stream: ReadableStream<Bytes>): PackSource {
  const lines = readLines(stream);
  let order: readonly { readonly sha256: string; readonly entries: number }[] = [];
  let next = 0;
  const take = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new PackRefused('unreadable', 'The file ends too early.');
    return value;
  };
  return {
    deltas: false,
    async manifest() {
      const text = await take();
      order = filesOf(text);
      return { text };
    },
    async file(file, signal) {
      for (; next < order.length; next++) {
        const here = order[next];
        let content = '';
        for (let line = 0; line < (here?.entries ?? 0); line++) {
          signal.throwIfAborted();
          content += `${await take()}\n`;
          if (content.length > packLimits.fileBytes) {
            throw new PackRefused('too-big', `${file.path} is longer than it may be.`);
          }
        }
        if (here?.sha256 !== file.sha256) continue;
        next++;
        return new TextEncoder().encode(content);
      }
      throw new PackRefused('unreadable', `The file does not hold ${file.path}.`);
    },
  };
}

/** Shards in order. The manifest is held to its schema by whoever installs it. */
function filesOf(text: string): { sha256: string; entries: number }[] {
  try {
    const { files } = JSON.parse(text) as { files: { sha256: string; entries: number }[] };
    return files.map(({ sha256, entries }) => ({ sha256, entries: Number(entries) }));
  } catch {
    throw new PackRefused('unreadable', 'The file does not begin with the manifest of a pack.');
  }
}

/** Lines of a gzip file, without their ends. */
async function* readLines(stream: ReadableStream<Bytes>): AsyncGenerator<string, void> {
  const texts = stream
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = texts.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const parts = (rest + value).split('\n');
      rest = parts.pop() ?? '';
      if (rest.length > packLimits.manifestBytes) {
        throw new PackRefused('too-big', 'A line of the file is too long.');
      }
      yield* parts;
    }
  } catch (error) {
    throw asRefusal(error, 'The file');
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}
