import type { Transaction } from 'dexie';
import type { Concept } from '../model/concept';
import { linesOf } from '../packs/entries';
import { searchLine } from './search-line';

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
  {
    // A change may touch many rows; lines for search got a head; names that the reader met.
    version: 4,
    stores: { familiarity: 'concept', meetings: 'concept' },
    upgrade: async (transaction) => {
      await transaction.table('changes').toCollection().modify(toManyRows);
      await transaction.table('shards').toCollection().modify(withSearchLines);
    },
  },
];

function toManyRows(change: Record<string, unknown>): void {
  const { table, key, before, after } = change;
  change.rows = [{ table, key, before, after }];
  change.count = 1;
  for (const field of ['table', 'key', 'before', 'after']) delete change[field];
}

function withSearchLines(shard: { content: Uint8Array; names: Uint8Array }): void {
  const entries = linesOf(new TextDecoder().decode(shard.content));
  const lines = entries.map((line) => `${searchLine(JSON.parse(line) as Concept)}\n`);
  shard.names = new TextEncoder().encode(lines.join(''));
}
