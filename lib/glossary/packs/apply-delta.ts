import type { Manifest } from '../../model/pack';
import { type Bytes, sha256Of } from '../../packs/bytes';
import { changeShard, readDelta } from '../../packs/delta';
import type { GlossaryDatabase } from '../database';
import type { PackRow } from '../rows';
import type { PackSource } from './pack-source';
import { checkHash, decode } from './read-shard';

/**
 * The contents of the shards that a delta changes, when the publisher has one from the version
 * that is installed and it leads to exactly the shards of the new one; null otherwise, and then
 * the changed shards are fetched whole.
 */
export async function contentsByDelta(
  db: GlossaryDatabase,
  source: PackSource,
  { files, deltas = [] }: Manifest,
  installed: PackRow | null,
  { signal }: { readonly signal: AbortSignal },
): Promise<ReadonlyMap<number, Bytes> | null> {
  const delta = deltas.find(({ from }) => from === installed?.version);
  if (!source.deltas || !installed || !delta || installed.shards.length !== files.length) {
    return null;
  }
  const wanted = files.reduce(
    (sum, { sha256, bytes }, shard) =>
      installed.shards[shard]?.sha256 === sha256 ? sum : sum + bytes,
    0,
  );
  if (delta.bytes >= wanted) return null;
  const content = await source.file(delta, signal);
  await checkHash(content, delta);
  const contents = new Map<number, Bytes>();
  for (const [shard, changes] of readDelta(decode(content, delta.path), delta.path, files.length)) {
    const row = await db.shards.get(installed.shards[shard]?.key ?? '');
    if (!row) return null;
    const made = new TextEncoder().encode(changeShard(decode(row.content, row.key), changes));
    if ((await sha256Of(made)) !== files[shard]?.sha256) return null;
    contents.set(shard, made);
  }
  return contents;
}
