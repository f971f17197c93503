import type { Table } from 'dexie';
import { canonical } from '../model/canonical';
import type { Change } from '../model/entry';
import type { GlossaryDatabase } from './database';
import type { ChangeRow, EditableTable, RowChange, RowWrite } from './rows';

/** What the reader wants: rows to stand, or not to stand any more. */
export interface Intent {
  readonly action: Change['action'];
  /** Name of what is changed, of the first of several. */
  readonly label: string;
  readonly writes: readonly RowWrite[];
}

export interface Written {
  readonly change: Change;
  readonly revision: number;
}

/** The change cannot be undone: the same thing was changed again since, or it was undone before. */
export class UndoError extends Error {
  override readonly name = 'UndoError';
}

/** So many changes can be undone; older ones are forgotten. */
const mostChanges = 1_000;

/**
 * The one way to write: all rows, the record for undo and the revision in a single transaction, so
 * that a background killed in the middle leaves all or nothing.
 * @param at now, ISO 8601
 */
export async function write(db: GlossaryDatabase, intent: Intent, at: string): Promise<Written> {
  const { action, label, writes } = intent;
  return db.transaction('rw', written(db), async () => {
    const before = await read(db, writes);
    await store(db, writes);
    const rows = writes.map(({ table, key, row }, index): RowChange => {
      return { table, key, before: before[index] ?? null, after: row };
    });
    const count = new Set(writes.map(({ key }) => key)).size;
    const record: ChangeRow = { at, action, label, count, rows };
    const id = await db.changes.add(record as ChangeRow & { id: number });
    await db.changes
      .where('id')
      .belowOrEqual(id - mostChanges)
      .delete();
    return { change: { id, action, label, count }, revision: await nextRevision(db) };
  });
}

/**
 * Puts back what stood before a change.
 * @throws UndoError when a row is no longer what the change left
 */
export async function undo(
  db: GlossaryDatabase,
  id: number,
): Promise<Written & { readonly writes: readonly RowWrite[] }> {
  return db.transaction('rw', written(db), async () => {
    const record = await db.changes.get(id);
    if (!record) throw new UndoError('This was undone already.');
    const { rows, action, label, count } = record;
    const current = await read(db, rows);
    const changed = rows.some(
      ({ after }, index) => canonical(current[index] ?? null) !== canonical(after),
    );
    if (changed) {
      throw new UndoError(`${label} was changed again since. Undo the later change first.`);
    }
    const writes = rows.map(({ table, key, before }) => ({ table, key, row: before }) as RowWrite);
    await store(db, writes);
    await db.changes.delete(id);
    return { change: { id, action, label, count }, revision: await nextRevision(db), writes };
  });
}

/** Concepts that a change was made to; none for other changes. */
export async function changedConcepts(db: GlossaryDatabase, id: number): Promise<string[]> {
  const rows = (await db.changes.get(id))?.rows ?? [];
  return rows.flatMap(({ table, key }) => (table === 'overlay' ? [key] : []));
}

/** The last things the reader did that are not undone, newest first. */
export async function lastChanges(
  db: GlossaryDatabase,
  limit: number,
): Promise<ReadonlyArray<ChangeRow & { readonly id: number }>> {
  return db.changes.orderBy('id').reverse().limit(limit).toArray();
}

/** Tables that a change touches. */
function written(db: GlossaryDatabase): Table[] {
  return [db.overlay, db.exclusions, db.changes, db.pending, db.meta];
}

const tables: readonly EditableTable[] = ['overlay', 'exclusions'];

/** Rows as they stand, in the order of the keys asked for. */
async function read(
  db: GlossaryDatabase,
  keys: readonly Pick<RowWrite, 'table' | 'key'>[],
): Promise<RowChange['before'][]> {
  const found = new Map<string, RowChange['before']>();
  for (const table of tables) {
    const own = keys.filter((one) => one.table === table).map(({ key }) => key);
    const rows = await db.table<RowChange['before']>(table).bulkGet(own);
    for (const [index, key] of own.entries()) found.set(`${table} ${key}`, rows[index] ?? null);
  }
  return keys.map(({ table, key }) => found.get(`${table} ${key}`) ?? null);
}

async function store(db: GlossaryDatabase, writes: readonly RowWrite[]): Promise<void> {
  for (const table of tables) {
    const own = writes.filter((one) => one.table === table);
    const gone = own.filter(({ row }) => row === null).map(({ key }) => key);
    await db.table(table).bulkPut(own.flatMap(({ row }) => row ?? []));
    await db.table(table).bulkDelete(gone);
    if (table === 'overlay') await db.pending.bulkPut(own.map(({ key }) => ({ id: key })));
  }
}

/** Counts one more change; to be called on its own or inside a transaction that has `meta`. */
export async function nextRevision(db: GlossaryDatabase): Promise<number> {
  const value = ((await db.meta.get('revision'))?.value ?? 0) + 1;
  await db.meta.put({ name: 'revision', value });
  return value;
}
