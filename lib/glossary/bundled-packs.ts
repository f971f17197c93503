import * as v from 'valibot';
import { packSchema } from '../model/pack';
import type { GlossaryDatabase } from './database';

const indexSchema = v.array(v.object({ id: v.string(), version: v.string(), path: v.string() }));

/** Reads a JSON file that ships with the extension. */
export type ReadBundled = (path: string) => Promise<unknown>;

/**
 * Installs the packs that ship with the extension, where the database has another version or none.
 * The reader's overlay is not touched.
 * @returns true when something was installed
 */
export async function installBundledPacks(
  db: GlossaryDatabase,
  readBundled: ReadBundled,
): Promise<boolean> {
  const index = v.parse(indexSchema, await readBundled('packs/index.json'));
  let changed = false;
  for (const { id, version, path } of index) {
    if ((await db.packs.get(id))?.version === version) continue;
    const pack = v.parse(packSchema, await readBundled(path));
    await db.packs.put({ id, version, pack });
    changed = true;
  }
  return changed;
}
