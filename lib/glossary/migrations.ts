import type { Transaction } from 'dexie';

/** One version of the database. Old versions stay: readers upgrade from any of them. */
export interface Migration {
  readonly version: number;
  /** Tables with their primary key and indices, in Dexie's notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Append; never edit what has been released. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      packs: 'id',
      overlay: 'id',
      exclusions: 'id',
      changes: '++id',
      meta: 'name',
    },
  },
  { version: 2, stores: { lexicons: 'name', pending: 'id' } },
  {
    // Packs became shards of text. What was installed came with the extension and does so again.
    version: 3,
    stores: { shards: 'key' },
    upgrade: async (transaction) => {
      await transaction.table('packs').clear();
      await transaction.table('lexicons').clear();
    },
  },
];
