import type { Finding } from './format';
import { createLineCounter } from './line-counter';

/** Bytes decoded at a time. */
const sliceBytes = 1 << 20;

/** A file as text, with what is odd about its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly finding?: Finding;
}

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or else Windows-1252 with a warning that names the
 * first byte that is not UTF-8. What holds a NUL is no text at all: a finding, and no text.
 * Yields the bytes done.
 */
export function* decodeText(bytes: Uint8Array): Generator<number, DecodedText> {
  const utf16 = utf16Of(bytes);
  if (utf16) return refuseBinary(yield* decodeAll(bytes, new TextDecoder(utf16)));
  const parts: string[] = [];
  for (let start = startOfText(bytes); start < bytes.length; ) {
    const end = endOfSlice(bytes, start);
    const part = tryUtf8(bytes.subarray(start, end));
    if (part === undefined) {
      const good = parts.join('') + validStart(bytes.subarray(start, end));
      const position = createLineCounter(good)(good.length);
      const decoded = refuseBinary(yield* decodeAll(bytes, new TextDecoder('windows-1252')));
      return { finding: { code: 'not-utf8', ...position, lost: false }, ...decoded };
    }
    parts.push(part);
    yield end;
    start = end;
  }
  return refuseBinary(parts.join(''));
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function* decodeAll(bytes: Uint8Array, decoder: TextDecoder): Generator<number, string> {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    parts.push(decoder.decode(bytes.subarray(start, start + sliceBytes), { stream: true }));
    yield start;
  }
  return parts.join('') + decoder.decode();
}

/** After the byte order mark of UTF-8. */
function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Where to cut so that no character is cut in two. */
function endOfSlice(bytes: Uint8Array, start: number): number {
  let end = Math.min(start + sliceBytes, bytes.length);
  for (let back = 0; back < 3 && isContinuation(bytes[end]); back += 1) end -= 1;
  return end;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** The valid text at the beginning of a slice that is not valid as a whole, found by halving. */
function validStart(slice: Uint8Array): string {
  let good = 0;
  let bad = slice.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryUtf8(slice.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return tryUtf8(slice.subarray(0, good), true) ?? '';
}

/** @param cut whether the last character may be cut off; it is left out then */
function tryUtf8(bytes: Uint8Array, cut = false): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

function refuseBinary(text: string): DecodedText {
  const nul = text.indexOf('\0');
  if (nul < 0) return { text };
  return {
    text: '',
    finding: { code: 'not-text', ...createLineCounter(text)(nul), lost: true },
  };
}
