import type { Concept } from '../../model/concept';
import type { PackFile } from '../../model/pack';
import { type Bytes, sha256Of } from '../../packs/bytes';
import { createShardCheck, linesOf, readEntry } from '../../packs/entries';
import { PackRefused } from '../../packs/refusal';
import { searchLine } from '../search-line';
import type { Pause } from '../stored-lexicon';

/** Entries held to the schema between two looks at what else waits: a few milliseconds. */
const perSlice = 128;

/** A shard that was held to everything that its manifest says. */
export interface CheckedShard {
  readonly content: Bytes;
  /** A line an entry, for search. */
  readonly names: string;
  readonly events: readonly string[];
}

/**
 * Checks a shard's content: length, hash, number, order and place of its entries, and each of them.
 * @throws PackRefused with file and line
 */
export async function readShard(
  content: Bytes,
  file: PackFile,
  place: { readonly shard: number; readonly shards: number },
  pause: Pause,
): Promise<CheckedShard> {
  await checkHash(content, file);
  const text = decode(content, file.path);
  const lines = linesOf(text);
  if (lines.length !== file.entries || (text !== '' && !text.endsWith('\n'))) {
    throw new PackRefused(
      'wrong-entry',
      `${file.path} has not the ${file.entries} entries it claims.`,
    );
  }
  const check = createShardCheck(place.shard, place.shards);
  const names: string[] = [];
  const events: string[] = [];
  for (const [index, line] of lines.entries()) {
    const where = `${file.path}:${index + 1}`;
    const entry: Concept = readEntry(line, where);
    check(entry.id, where);
    names.push(searchLine(entry));
    if (entry.event) events.push(line);
    if ((index + 1) % perSlice === 0) await pause();
  }
  return { content, names: names.map((name) => `${name}\n`).join(''), events };
}

/** Lines of a shard that are events. No other field is called so, and quotes in texts are escaped. */
export function eventsIn(text: string): readonly string[] {
  return linesOf(text).filter((line) => line.includes('"event":{'));
}

/** @throws PackRefused */
export async function checkHash(content: Bytes, file: PackFile): Promise<void> {
  if (content.byteLength !== file.bytes) {
    throw new PackRefused(
      'wrong-hash',
      `${file.path} has ${content.byteLength} bytes, not ${file.bytes}.`,
    );
  }
  if ((await sha256Of(content)) !== file.sha256) {
    throw new PackRefused('wrong-hash', `${file.path} is not what the manifest says.`);
  }
}

/** @throws PackRefused */
export function decode(content: Bytes, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new PackRefused('unreadable', `${what} is not UTF-8.`);
  }
}
