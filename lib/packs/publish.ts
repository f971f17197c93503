import { canonical } from '../model/canonical';
import type { Concept, ConceptId } from '../model/concept';
import type { Manifest, Pack, PackDelta, PackFile } from '../model/pack';
import { type Bytes, sha256Of } from './bytes';
import { shardText } from './delta';
import { linesById, linesOf } from './entries';
import { shardOf, shardsFor } from './shards';

/** A pack as it is published: the manifest, not signed yet, and the content of each shard by hash. */
export interface Published {
  readonly manifest: Manifest;
  readonly contents: ReadonlyMap<string, Bytes>;
}

/** How a publisher's files are named. */
export type Naming = (sha256: string) => string;

/** Entries turned into lines between two pauses: a few milliseconds. */
const perSlice = 128;

/**
 * Divides a pack into shards and describes them. Equal concepts give equal bytes.
 * @param dates `created` and `expires`, ISO dates
 * @param pause awaited between slices, where something else is to go on meanwhile
 */
export async function publishPack(
  { concepts, format: _format, ...facts }: Pack,
  dates: { readonly created: string; readonly expires?: string },
  naming: Naming,
  pause?: () => Promise<void>,
): Promise<Published> {
  const count = shardsFor(concepts.length);
  const shards = Array.from({ length: count }, () => new Map<ConceptId, string>());
  for (const [index, concept] of concepts.entries()) {
    shards[shardOf(concept.id, count)]?.set(concept.id, canonical(concept));
    if ((index + 1) % perSlice === 0) await pause?.();
  }
  const contents = new Map<string, Bytes>();
  const files: PackFile[] = [];
  for (const shard of shards) {
    const { file, content } = await describe(shardText(shard), shard.size, naming);
    contents.set(file.sha256, content);
    files.push(file);
    await pause?.();
  }
  const manifest: Manifest = {
    format: 2,
    ...facts,
    ...dates,
    languages: languagesOf(concepts),
    entries: concepts.length,
    files,
  };
  return { manifest, contents };
}

/** What leads from an older version to a newer one, as a file of changes. */
export async function publishDelta(
  older: { readonly version: string; readonly shards: readonly string[] },
  newer: readonly string[],
  naming: Naming,
): Promise<{ readonly delta: PackDelta; readonly content: Bytes }> {
  const before = linesById(older.shards.flatMap(linesOf));
  const now = linesById(newer.flatMap(linesOf));
  const lines: string[] = [];
  for (const [id, line] of now) {
    if (before.get(id) !== line) lines.push(`{"entry":${line},"op":"put"}\n`);
  }
  for (const id of before.keys()) {
    if (!now.has(id)) lines.push(`${canonical({ op: 'del', id })}\n`);
  }
  const { file, content } = await describe(lines.sort().join(''), lines.length, naming);
  return { delta: { from: older.version, ...file }, content };
}

async function describe(text: string, entries: number, naming: Naming) {
  const content: Bytes = new TextEncoder().encode(text);
  const sha256 = await sha256Of(content);
  const file: PackFile = { path: naming(sha256), sha256, bytes: content.byteLength, entries };
  return { file, content };
}

/** Languages in which a concept in ten or more has a name. */
function languagesOf(concepts: readonly Concept[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of concepts) {
    for (const lang of Object.keys(terms)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts]
    .filter(([lang, count]) => lang !== 'mul' && count * 10 >= concepts.length)
    .map(([lang]) => lang)
    .sort();
}
