import type { ConceptId } from '../model/concept';
import type { ShardReader } from './packs/shard-reader';
import type { PackRow } from './rows';
import { identities } from './search-line';

/** Lines of shards, by the shard's key, that the reader does not see. */
export type Shadows = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Which lines of packs stand for nothing: those of concepts that another pack has first, and those
 * that a row of the reader's replaces. Worked out once for the same packs and rows, so that a
 * search need not look at ids.
 */
export function createShadows(reader: ShardReader) {
  let known: { packs: readonly PackRow[]; revision: number; shadows: Promise<Shadows> } | null =
    null;
  return (
    packs: readonly PackRow[],
    replaced: ReadonlyMap<ConceptId, unknown>,
    revision: number,
  ): Promise<Shadows> => {
    if (known?.packs !== packs || known.revision !== revision) {
      known = { packs, revision, shadows: findShadows(packs, replaced, reader) };
    }
    return known.shadows;
  };
}

async function findShadows(
  packs: readonly PackRow[],
  replaced: ReadonlyMap<ConceptId, unknown>,
  reader: ShardReader,
): Promise<Shadows> {
  const shadows = new Map<string, Set<number>>();
  // Packs of the extension share no concept; others may.
  const several = packs.some(({ origin }) => origin.kind !== 'bundled');
  if (!several && replaced.size === 0) return shadows;
  const seen = new Set<ConceptId>();
  for (const { key } of packs.flatMap(({ shards }) => shards)) {
    const shadowed = new Set<number>();
    let index = 0;
    for (const { id } of identities(await reader.names(key))) {
      if (replaced.has(id) || seen.has(id)) shadowed.add(index);
      else if (several) seen.add(id);
      index++;
    }
    if (shadowed.size > 0) shadows.set(key, shadowed);
  }
  return shadows;
}
