import type { Table } from 'dexie';
import { canonical } from '../model/canonical';
import type { Change } from '../model/entry';
import type { GlossaryDatabase } from './database';
import type { ChangeRow, EditableRow, EditableTable } from './rows';

/** What the reader wants: a row to stand (or, with null, not to stand) under a key. */
export interface Intent {
  readonly action: Change['action'];
  /** Name of what is changed, for the undo bar. */
  readonly label: string;
  readonly table: EditableTable;
  readonly key: string;
  readonly row: EditableRow | null;
}

export interface Written {
  readonly change: Change;
  readonly revision: number;
}

/** The change cannot be undone: the same thing was changed again since, or it was undone before. */
export class UndoError extends Error {
  override readonly name = 'UndoError';
}

/**
 * The one way to write: the row, the record for undo and the revision in a single transaction, so
 * that a background killed in the middle leaves all or nothing.
 * @param at now, ISO 8601
 */
export async function write(db: GlossaryDatabase, intent: Intent, at: string): Promise<Written> {
  const { action, label, table, key, row } = intent;
  return db.transaction('rw', written(db), async () => {
    const before = await read(db, table, key);
    await store(db, table, key, row);
    const record = { at, action, label, table, key, before, after: row };
    const id = await db.changes.add(record as ChangeRow & { id: number });
    return { change: { id, action, label }, revision: await nextRevision(db) };
  });
}

/**
 * Puts back what stood before a change.
 * @throws UndoError when the row is no longer what the change left
 */
export async function undo(
  db: GlossaryDatabase,
  id: number,
): Promise<Written & { readonly record: ChangeRow }> {
  return db.transaction('rw', written(db), async () => {
    const record = await db.changes.get(id);
    if (!record) throw new UndoError('This was undone already.');
    const { table, key, action, label } = record;
    const current = await read(db, table, key);
    if (canonical(current) !== canonical(record.after)) {
      throw new UndoError(`${label} was changed again since. Undo the later change first.`);
    }
    await store(db, table, key, record.before);
    await db.changes.delete(id);
    return { change: { id, action, label }, revision: await nextRevision(db), record };
  });
}

/** The concept that a change was made to; null for other changes and for none. */
export async function changedKey(db: GlossaryDatabase, id: number): Promise<string | null> {
  const record = await db.changes.get(id);
  return record?.table === 'overlay' ? record.key : null;
}

/** The last thing the reader did that is not undone. */
export async function lastChange(db: GlossaryDatabase): Promise<Change | null> {
  const record = await db.changes.orderBy('id').last();
  return record ? { id: record.id, action: record.action, label: record.label } : null;
}

/** Tables that a change touches. */
function written(db: GlossaryDatabase): Table[] {
  return [db.overlay, db.exclusions, db.changes, db.pending, db.meta];
}

async function read(
  db: GlossaryDatabase,
  table: EditableTable,
  key: string,
): Promise<EditableRow | null> {
  return (await db.table<EditableRow>(table).get(key)) ?? null;
}

async function store(
  db: GlossaryDatabase,
  table: EditableTable,
  key: string,
  row: EditableRow | null,
): Promise<void> {
  if (row) await db.table<EditableRow>(table).put(row);
  else await db.table(table).delete(key);
  if (table === 'overlay') await db.pending.put({ id: key });
}

/** Counts one more change; to be called on its own or inside a transaction that has `meta`. */
export async function nextRevision(db: GlossaryDatabase): Promise<number> {
  const value = ((await db.meta.get('revision'))?.value ?? 0) + 1;
  await db.meta.put({ name: 'revision', value });
  return value;
}
