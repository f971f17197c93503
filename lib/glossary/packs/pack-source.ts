import type { PackFile } from '../../model/pack';
import type { Bytes } from '../../packs/bytes';
import { PackRefused } from '../../packs/refusal';

/** Where a pack is read from: an address, a file, or the extension itself. */
export interface PackSource {
  /** False where every file comes in one stream, in order, and no delta does. */
  readonly deltas: boolean;
  /**
   * The manifest's text, with a tag to ask by the next time.
   * @param known the tag of the last answer: null comes back when nothing changed since
   * @throws PackRefused
   */
  manifest(
    signal: AbortSignal,
    known?: string,
  ): Promise<{ readonly text: string; readonly tag?: string } | null>;
  /** The uncompressed content of a file, of at most the bytes that it claims. @throws PackRefused */
  file(file: PackFile, signal: AbortSignal): Promise<Bytes>;
}

/** Both ends of gzip's magic number. */
const gzip = [0x1f, 0x8b] as const;

/**
 * Reads a stream to its end, uncompressed.
 * @param most bytes; one more and the rest is not read
 * @throws PackRefused when it is longer, cut short or broken
 */
export async function readBytes(
  stream: ReadableStream<Bytes>,
  most: number,
  what: string,
): Promise<Bytes> {
  const plain = await uncompressed(stream);
  const chunks: Bytes[] = [];
  let size = 0;
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > most) throw new PackRefused('too-big', `${what} is longer than ${most} bytes.`);
      chunks.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw asRefusal(error, what);
  }
  return joined(chunks, size);
}

/** What went wrong with a stream, in our terms. */
export function asRefusal(error: unknown, what: string): Error {
  if (error instanceof PackRefused) return error;
  if (error instanceof DOMException && error.name === 'AbortError') {
    return new PackRefused('cancelled', 'It was cancelled.');
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new PackRefused('unreadable', `${what} ends too early or is broken (${reason}).`);
}

/** Unpacks what begins as gzip does; servers unpack some of it on the way. */
async function uncompressed(stream: ReadableStream<Bytes>): Promise<ReadableStream<Bytes>> {
  const [look, rest] = stream.tee();
  const reader = look.getReader();
  const head: number[] = [];
  while (head.length < 2) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || !value) break;
    head.push(...value.subarray(0, 2));
  }
  void reader.cancel().catch(() => undefined);
  const packed = head[0] === gzip[0] && head[1] === gzip[1];
  return packed ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
}

function joined(chunks: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
