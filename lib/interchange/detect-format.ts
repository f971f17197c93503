import type { FormatId } from './format';
import { formats } from './formats';

/** Bytes from the beginning of a file that are enough to see what it is. */
export const bytesToDetect = 4096;

/**
 * What format a file is in. Unmistakable beginnings count before the name, the name before mere
 * hints. Undefined when there is neither.
 * @param start the first bytes of the file
 */
export function detectFormat(name: string, start: Uint8Array): FormatId | undefined {
  const text = startOfText(start);
  return certain(start, text) ?? byName(name) ?? hint(text);
}

function certain(start: Uint8Array, text: string): FormatId | undefined {
  // The signature of a zip file, `PK` and 3, 4; 5, 6 where it is empty.
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) < 9) return 'yomitan';
  if (/^<(?:\?xml|!DOCTYPE|tbx|martif)\b/i.test(text)) return 'tbx';
  if (/^(?:@prefix|@base|prefix|base)\s+[^,;]*</i.test(text)) return 'skos';
  if (/^(?:\{\s*"|\[\s*\{)/.test(text)) return 'json';
  return undefined;
}

function byName(name: string): FormatId | undefined {
  const lower = name.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((end) => lower.endsWith(end)))?.id;
}

function hint(text: string): FormatId | undefined {
  if (text.startsWith('<')) return 'tbx';
  if (/^[{[]/.test(text)) return 'json';
  if (/^#{1,2} /m.test(text)) return 'markdown';
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  return /(?:^|[,;\t"])\s*term\s*(?:$|[,;\t"])/i.test(header) ? 'csv' : undefined;
}

function startOfText(start: Uint8Array): string {
  const utf16 = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : undefined;
  const bigEndian = start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? bigEndian ?? 'utf-8').decode(start).trimStart();
}
