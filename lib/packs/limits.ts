const MiB = 1024 * 1024;

/** What a pack may claim and send. More is refused before it is read. */
export const packLimits = {
  manifestBytes: 4 * MiB,
  /** One shard or delta, uncompressed. */
  fileBytes: 16 * MiB,
  /** All shards together, uncompressed. */
  packBytes: 1024 * MiB,
  entries: 2_000_000,
  /** Events are kept at hand for every article. */
  events: 10_000,
  lineUnits: 64 * 1024,
} as const;

/** Entries of a shard that a publisher's tool aims at: small enough to read for one name. */
export const entriesPerShard = 1024;
