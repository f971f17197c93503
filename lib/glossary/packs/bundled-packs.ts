import * as v from 'valibot';
import type { GlossaryDatabase } from '../database';
import { extensionSource, type ReadBundled } from './extension-source';
import { type Installation, installPack } from './install';

const indexSchema = v.array(
  v.strictObject({ id: v.string(), digest: v.string(), folder: v.string() }),
);

/**
 * Installs the packs that ship with the extension where the database has others, and takes away
 * those that no longer ship. What the reader switched off stays off; the overlay is not touched.
 */
export async function installBundledPacks(
  db: GlossaryDatabase,
  readBundled: ReadBundled,
  work: Omit<Installation, 'origin'>,
): Promise<void> {
  const index = v.parse(indexSchema, await (await readBundled('packs/index.json')).json());
  const rows = new Map((await db.packs.toArray()).map((row) => [row.id, row]));
  for (const { id, digest, folder } of index) {
    if (rows.get(id)?.digest === digest) continue;
    const origin = { kind: 'bundled' as const };
    await installPack(db, extensionSource(folder, readBundled), { ...work, origin });
  }
  const shipped = new Set(index.map(({ id }) => id));
  const gone = [...rows.values()].filter(
    ({ id, origin }) => origin.kind === 'bundled' && !shipped.has(id),
  );
  await db.packs.bulkDelete(gone.map(({ id }) => id));
}
