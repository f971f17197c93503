import type { GlossaryDatabase } from '../database';

/**
 * Takes away shards that neither a pack nor the compiled lexicon refers to: what an installation
 * left that was cancelled or broken off, and what an update replaced.
 */
export async function removeUnusedShards(db: GlossaryDatabase): Promise<void> {
  await db.transaction('rw', [db.shards, db.packs, db.lexicons], async () => {
    const used = new Set<string>();
    for (const { shards } of await db.packs.toArray()) for (const { key } of shards) used.add(key);
    const keys = await db.shards.toCollection().primaryKeys();
    const spare = keys.filter((key) => !used.has(key));
    // The lexicon is big, and mostly there is nothing to take away.
    if (spare.length === 0) return;
    for (const { key } of (await db.lexicons.get('all'))?.shards ?? []) used.add(key);
    await db.shards.bulkDelete(spare.filter((key) => !used.has(key)));
  });
}
