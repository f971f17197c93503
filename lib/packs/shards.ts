import { entriesPerShard } from './limits';

const encoder = new TextEncoder();

/** FNV-1a, 32 bits, of the id's UTF-8. */
export function hashOfId(id: string): number {
  let hash = 0x811c_9dc5;
  for (const byte of encoder.encode(id)) hash = Math.imul(hash ^ byte, 0x0100_0193);
  return hash >>> 0;
}

/** The index of the shard that holds an entry, of so many. */
export function shardOf(id: string, shards: number): number {
  return hashOfId(id) % shards;
}

/** How many shards a publisher's tool makes: a power of two, so that a growing pack keeps it long. */
export function shardsFor(entries: number): number {
  let shards = 1;
  while (shards * entriesPerShard < entries) shards *= 2;
  return shards;
}
